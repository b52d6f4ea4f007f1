package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.B;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.engine.Cases.TODAY;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.repeal;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.module.Changes.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.PolicyComparison;
import io.zhicheng.policy.decision.PolicyComparison.Difference;
import io.zhicheng.policy.decision.PolicyComparison.Kind;
import io.zhicheng.policy.decision.PolicyComparison.Saying;
import io.zhicheng.policy.engine.Cases.Tier;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What two policies say differently, slot by slot. */
class ComparerTest {
    private static final Requirement ASKED = QUESTION.requirement("asked", "要求", "asked");
    private static final Requirement ALSO = QUESTION.requirement("also", "亦要求", "also");
    private static final Bar BAR = QUESTION.bar("bar", "禁止", "bar");
    private static final Parameter<Integer> NUMBER = Parameter.of("number", Unit.COUNT, "数", "number");
    private static final LocalDate IN_2019 = LocalDate.of(2019, 1, 1);

    private static final Tier BASE = Tier.of(
            "P",
            add(ASKED.by("P/1").demands(A.yes())),
            add(ALSO.by("P/2").demands(N.atLeast(NUMBER))),
            add(NUMBER.by("P/3").is(30)));

    private static final Tier ABOVE = Tier.of(
            "Q",
            add(BAR.by("Q/1").appliesWhen(B.yes())).since(IN_2019),
            restate(ALSO, "Q/2"),
            repeal(ASKED, "Q/3"),
            set(NUMBER.by("Q/4").is(Setting.band(30, 60))));

    private static Comparer.Side side(LocalDate on, Tier... tiers) {
        ResolvedPolicy policy = Cases.resolve(List.of(tiers), on);
        return new Comparer.Side(policy.version(), policy.catalogue(), policy.norms());
    }

    private static final Comparer.Side PROVINCE = side(TODAY, BASE);
    private static final Comparer.Side PREFECTURE = side(TODAY, BASE, ABOVE);
    private static final PolicyComparison COMPARISON = Comparer.compare(PROVINCE, PREFECTURE);

    private static String told(Saying saying) {
        return saying.said().en() + " "
                + saying.clauses().stream()
                        .map(clause -> clause.id().toString())
                        .toList();
    }

    private static String line(Difference difference) {
        return difference.kind() + " " + difference.slot() + ": "
                + difference.first().map(ComparerTest::told).orElse("-") + " / "
                + difference.second().map(ComparerTest::told).orElse("-");
    }

    @Test
    void each_slot_that_is_not_filled_alike_in_the_order_of_the_rules() {
        assertThat(COMPARISON.differences().stream().map(ComparerTest::line))
                .containsExactly(
                        "GONE asked: fact a [P/1] / -",
                        "RESTATED also: fact n at least number [P/2] / fact n at least number [Q/2, P/2]",
                        "CHANGED number: 30 [P/3] / 30 to 60 [Q/4]",
                        "NEW bar: - / fact b [Q/1]");
        assertThat(COMPARISON.first().layers()).containsExactly("P");
        assertThat(COMPARISON.second().layers()).containsExactly("P", "Q");
    }

    @Test
    void the_other_way_round_what_is_new_is_gone() {
        assertThat(Comparer.compare(PREFECTURE, PROVINCE).differences())
                .extracting(Difference::kind)
                .containsExactly(Kind.RESTATED, Kind.CHANGED, Kind.GONE, Kind.NEW);
    }

    @Test
    void of_two_dates_only_what_has_changed_between_them() {
        PolicyComparison comparison = Comparer.compare(side(IN_2019.minusDays(1), BASE, ABOVE), PREFECTURE);
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.slot()).isEqualTo(BAR);
            assertThat(difference.kind()).isEqualTo(Kind.NEW);
        });
        assertThat(comparison.of(Kind.NEW)).hasSize(1);
        assertThat(comparison.of(Kind.GONE)).isEmpty();
    }

    @Test
    void a_policy_and_itself_say_the_same() {
        PolicyComparison comparison = Comparer.compare(PREFECTURE, PREFECTURE);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.text(Locale.ENGLISH)).endsWith("They say the same.\n");
        assertThat(comparison.text(Locale.CHINA)).endsWith("规定相同。\n");
    }

    @Test
    void as_a_text_in_both_languages() {
        assertThat(COMPARISON.text(Locale.ENGLISH))
                .startsWith("First: Policy: P, as in force on 2020-01-01, version ")
                .contains("Second: Policy: P, Q, as in force on 2020-01-01, version ")
                .contains("""

                        only in the second
                        - bar
                          - Second: fact b [Q/1]

                        only in the first
                        - asked
                          - First: fact a [P/1]

                        different
                        - number
                          - First: 30 [P/3]
                          - Second: 30 to 60 [Q/4]

                        the same by other clauses
                        - also
                          - First: fact n at least number [P/2]
                          - Second: fact n at least number [Q/2, P/2]

                        Clauses cited
                        - P/1 text 1
                        """);
        assertThat(COMPARISON.text(Locale.CHINA)).contains("""
                        规定不同
                        - 数
                          - 前者：30〔P/3〕
                          - 后者：30至60〔Q/4〕
                        """);
    }
}
