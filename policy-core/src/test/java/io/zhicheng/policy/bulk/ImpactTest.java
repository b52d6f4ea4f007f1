package io.zhicheng.policy.bulk;

import static io.zhicheng.policy.bulk.Admissions.BANNED;
import static io.zhicheng.policy.bulk.Admissions.BY_PRIZE;
import static io.zhicheng.policy.bulk.Admissions.EDITOR;
import static io.zhicheng.policy.bulk.Admissions.EDITORS;
import static io.zhicheng.policy.bulk.Admissions.ENOUGH_PAPERS;
import static io.zhicheng.policy.bulk.Admissions.FIELD;
import static io.zhicheng.policy.bulk.Admissions.NEEDED;
import static io.zhicheng.policy.bulk.Admissions.NORMAL;
import static io.zhicheng.policy.bulk.Admissions.PAPERS;
import static io.zhicheng.policy.bulk.Admissions.POLICY;
import static io.zhicheng.policy.bulk.Admissions.PRIZE;
import static io.zhicheng.policy.bulk.Admissions.SUSPENDED;
import static io.zhicheng.policy.bulk.Admissions.TENURE;
import static io.zhicheng.policy.bulk.Admissions.YEARS;
import static io.zhicheng.policy.bulk.Admissions.person;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.repeal;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.module.Changes.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Case;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gains, who loses, and which clause did it, worked out by hand. */
class ImpactTest {
    private static final Change ONE_MORE = set(NEEDED.by("V/1").is(3));
    private static final Change ONE_LESS = set(NEEDED.by("V/1").is(1));
    private static final Change A_YEAR_MORE = set(TENURE.by("V/2").is(6));

    private final List<Shift<Case>> shifts = new ArrayList<>();

    private ImpactSummary between(Policy before, Policy after, Case... people) {
        return Impact.between(before, after, QUESTION).run(Stream.of(people), shifts::add, fault -> {});
    }

    private Shift<Case> only() {
        assertThat(shifts).hasSize(1);
        return shifts.get(0);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    @Test
    void a_policy_does_nothing_to_its_own_population() {
        ImpactSummary summary =
                between(POLICY, Admissions.with(), Admissions.ten().toArray(Case[]::new));
        assertThat(shifts).isEmpty();
        assertThat(summary.changes()).isEmpty();
        assertThat(summary.count(Effect.SAME)).isEqualTo(10);
        assertThat(summary.count(Verdict.INELIGIBLE, Verdict.INELIGIBLE)).isEqualTo(8);
        assertThat(summary.count(Verdict.ELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(1);
        assertThat(summary.done()).isEqualTo(10);
        assertThat(summary.exhausted()).isTrue();
    }

    @Test
    void a_number_does_it_by_the_clause_that_sets_it() {
        ImpactSummary summary = between(
                POLICY,
                Admissions.with(ONE_MORE),
                person(5, 2),
                person(5, 3),
                person(4, 2),
                person(5, 0).with(EDITOR, true));
        assertThat(only().index()).isZero();
        assertThat(only().effect()).isEqualTo(Effect.LOSES);
        assertThat(only().causes()).singleElement().satisfies(cause -> {
            assertThat(cause.route()).contains(NORMAL);
            assertThat(cause.kind()).isEqualTo(Cause.Kind.CLOSED);
            assertThat(cause.obstacle().slot()).isEqualTo(ENOUGH_PAPERS);
            assertThat(cause.obstacle().clause().id()).hasToString("B/2");
            assertThat(cause.changes()).extracting(change -> change.slot()).containsExactly(NEEDED);
        });
        assertThat(summary.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("parameter");
            assertThat(change.id()).isEqualTo("needed");
            assertThat(texts(change.before())).containsExactly("B/3");
            assertThat(texts(change.after())).containsExactly("V/1");
            assertThat(change.loses()).isEqualTo(1);
            assertThat(change.losesAlone()).isEqualTo(1);
            assertThat(change.gains()).isZero();
        });
        assertThat(summary.count(Verdict.ELIGIBLE, Verdict.INELIGIBLE)).isEqualTo(1);
    }

    @Test
    void the_other_way_round_losses_are_gains() {
        ImpactSummary summary = between(Admissions.with(ONE_MORE), POLICY, person(5, 2));
        assertThat(only().effect()).isEqualTo(Effect.GAINS);
        assertThat(summary.changes()).singleElement().satisfies(change -> {
            assertThat(texts(change.before())).containsExactly("V/1");
            assertThat(texts(change.after())).containsExactly("B/3");
            assertThat(change.gains()).isEqualTo(1);
            assertThat(change.gainsAlone()).isEqualTo(1);
            assertThat(change.loses()).isZero();
        });
    }

    @Test
    void of_two_changes_each_does_it_alone_or_only_together() {
        ImpactSummary summary = between(
                POLICY, Admissions.with(ONE_MORE, A_YEAR_MORE), person(5, 2), person(5, 3), person(6, 2), person(6, 3));
        assertThat(summary.count(Effect.LOSES)).isEqualTo(3);
        assertThat(summary.changes())
                .extracting(of -> of.id(), of -> of.loses(), of -> of.losesAlone())
                .containsExactlyInAnyOrder(tuple("needed", 2L, 1L), tuple("tenure", 2L, 1L));
    }

    @Test
    void two_ways_that_close_each_by_one_change_are_closed_by_either_alone() {
        Change noPrize = repeal(BY_PRIZE, "V/3");
        ImpactSummary summary = between(
                POLICY,
                Admissions.with(A_YEAR_MORE, noPrize),
                person(5, 2).with(FIELD, true).with(PRIZE, true));
        assertThat(only().causes())
                .extracting(cause -> cause.kind())
                .containsExactly(Cause.Kind.CLOSED, Cause.Kind.GONE);
        assertThat(summary.changes())
                .extracting(of -> of.kind(), of -> of.loses(), of -> of.losesAlone())
                .containsExactly(tuple("parameter", 1L, 1L), tuple("route", 1L, 1L));
    }

    @Test
    void a_relaxation_that_is_repealed_does_it_by_the_clause_that_repeals_it() {
        ImpactSummary summary = between(
                POLICY, Admissions.with(repeal(EDITORS, "V/3")), person(5, 0).with(EDITOR, true), person(5, 2));
        assertThat(only().effect()).isEqualTo(Effect.LOSES);
        assertThat(summary.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("relaxation");
            assertThat(texts(change.before())).containsExactly("B/7");
            assertThat(texts(change.after())).containsExactly("V/3");
            assertThat(change.losesAlone()).isEqualTo(1);
        });
    }

    @Test
    void a_route_that_is_gone() {
        ImpactSummary summary = between(POLICY, Admissions.with(repeal(NORMAL, "V/3")), person(5, 2));
        assertThat(only().causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.GONE);
            assertThat(cause.obstacle().clause().id()).hasToString("B/4");
        });
        assertThat(summary.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("route");
            assertThat(texts(change.after())).containsExactly("V/3");
        });
    }

    @Test
    void a_route_that_is_no_longer_there_for_what_is_asked() {
        Change fieldOnly =
                replace(NORMAL.by("V/3").opensTo(YEARS.atLeast(TENURE).onlyFor(FIELD.yes())));
        between(POLICY, Admissions.with(fieldOnly), person(5, 2));
        assertThat(only().causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.NOT_THERE);
            assertThat(cause.obstacle().clause().id()).hasToString("V/3");
            assertThat(cause.changes()).extracting(change -> change.slot()).containsExactly(NORMAL);
        });
    }

    @Test
    void a_new_bar() {
        Change bar = add(QUESTION.bar("few", "论文过少", "too few").by("V/3").appliesWhen(PAPERS.below(3)));
        ImpactSummary summary = between(POLICY, Admissions.with(bar), person(5, 2), person(5, 1));
        assertThat(only().index()).isZero();
        assertThat(summary.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("bar");
            assertThat(change.before()).isEmpty();
            assertThat(texts(change.after())).containsExactly("V/3");
        });
    }

    @Test
    void what_is_open_is_neither_gained_nor_lost() {
        ImpactSummary summary = between(POLICY, Admissions.with(ONE_MORE), person(2));
        assertThat(only().effect()).isEqualTo(Effect.BECOMES_CLEAR);
        assertThat(only().causes()).hasSize(1);
        assertThat(summary.changes()).isEmpty();
        shifts.clear();
        assertThat(between(POLICY, Admissions.with(ONE_LESS), person(1)).count(Effect.BECOMES_OPEN))
                .isEqualTo(1);
        assertThat(only().causes()).extracting(cause -> cause.obstacle().slot()).containsExactly(ENOUGH_PAPERS);
    }

    /** Somebody eligible by years; the way by prize was open for want of a fact, and does not count as lost. */
    @Test
    void a_clear_yes_rests_on_the_ways_that_were_open_all_the_way() {
        Case person = Admissions.blank()
                .with(YEARS, 5)
                .with(PAPERS, 2)
                .with(BANNED, false)
                .with(SUSPENDED, false)
                .with(FIELD, true);
        between(POLICY, Admissions.with(repeal(BY_PRIZE, "V/3"), A_YEAR_MORE), person);
        assertThat(only().causes()).extracting(cause -> cause.route()).containsExactly(java.util.Optional.of(NORMAL));
    }

    @Test
    void what_only_restates_did_nothing() {
        ImpactSummary summary = between(POLICY, Admissions.with(restate(ENOUGH_PAPERS, "V/3"), ONE_MORE), person(5, 2));
        assertThat(summary.changes()).extracting(of -> of.id()).containsExactly("needed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void it_does_not_depend_on_threads_and_order(int threads) {
        Impact<Case> impact =
                Impact.between(POLICY, Admissions.with(ONE_MORE), QUESTION).chunksOf(7);
        ImpactSummary alone = impact.run(Admissions.many(500), shifts::add, fault -> {});
        List<Long> indexes = new ArrayList<>();
        List<Progress> progress = new ArrayList<>();
        assertThat(impact.threads(threads)
                        .progress(200, progress::add)
                        .run(Admissions.many(500), shift -> indexes.add(shift.index()), fault -> {}))
                .isEqualTo(alone);
        assertThat(indexes)
                .isEqualTo(shifts.stream().map(Shift::index).toList())
                .isNotEmpty();
        assertThat(progress).containsExactly(new Progress(200, 0), new Progress(400, 0));
        assertThat(impact.threads(threads).inAnyOrder().run(Admissions.many(500), shift -> {}, fault -> {}))
                .isEqualTo(alone);
    }

    @Test
    void parts_add_up_however_they_are_cut() {
        Policy after = Admissions.with(ONE_MORE, repeal(EDITORS, "V/3"));
        Case[] people = Stream.concat(
                        Admissions.many(10), Stream.of(person(5, 0).with(EDITOR, true), person(5, 2), person(1)))
                .toArray(Case[]::new);
        ImpactSummary whole = between(POLICY, after, people);
        assertThat(whole.changes()).hasSize(2);
        for (int cut = 0; cut <= people.length; cut++) {
            ImpactSummary first = between(POLICY, after, Arrays.copyOf(people, cut));
            ImpactSummary rest = between(POLICY, after, Arrays.copyOfRange(people, cut, people.length));
            assertThat(first.plus(rest)).isEqualTo(whole);
            assertThat(rest.plus(first)).isEqualTo(whole);
        }
    }

    @Test
    void one_bad_item_spoils_nothing_else() {
        List<String> faults = new ArrayList<>();
        ImpactSummary summary = Impact.between(POLICY, Admissions.with(ONE_MORE), QUESTION)
                .reading((String papers) -> person(5, Integer.parseInt(papers)))
                .inOrder()
                .run(
                        Stream.of("2", "many", "3"),
                        shift -> assertThat(shift).hasToString("Shift(0, loses)"),
                        fault -> faults.add(fault.toString()));
        assertThat(faults).containsExactly("Fault(1, java.lang.NumberFormatException)");
        assertThat(summary.done()).isEqualTo(3);
        assertThat(summary.faults()).isEqualTo(1);
    }

    @Test
    void a_question_that_one_of_them_does_not_answer() {
        Question<Case> other = Question.of("other", Case.CASE, "别的", "other");
        assertThatIllegalArgumentException().isThrownBy(() -> Impact.between(POLICY, POLICY, other));
    }

    @Test
    void effects_by_verdict() {
        assertThat(Effect.of(Verdict.INELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(Effect.GAINS);
        assertThat(Effect.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE)).isEqualTo(Effect.LOSES);
        assertThat(Effect.of(Verdict.ELIGIBLE, Verdict.UNDETERMINED)).isEqualTo(Effect.BECOMES_OPEN);
        assertThat(Effect.of(Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT, Verdict.INELIGIBLE))
                .isEqualTo(Effect.BECOMES_CLEAR);
        assertThat(Effect.of(Verdict.UNDETERMINED, Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT))
                .isEqualTo(Effect.SAME);
        assertThat(Effect.LOSES.zh()).isEqualTo("由符合变为不符合");
    }
}
