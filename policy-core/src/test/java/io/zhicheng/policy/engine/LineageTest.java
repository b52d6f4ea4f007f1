package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.B;
import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.COLOUR;
import static io.zhicheng.policy.engine.Case.DAY;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.engine.Cases.TODAY;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.repeal;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Overridden;
import io.zhicheng.policy.decision.Overridden.Reason;
import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.decision.Trace;
import io.zhicheng.policy.decision.Trace.Kind;
import io.zhicheng.policy.decision.Trace.Standing;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Cases.Tier;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.NormWording;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which norm won, which lost and why: in findings, in sources, in the history of a slot, in texts. */
class LineageTest {
    private static final Requirement ASKED = QUESTION.requirement("asked", "要求", "asked");
    private static final Parameter<Integer> NUMBER = Parameter.of("number", Unit.COUNT, "数", "number");
    private static final Derived<Integer> DERIVED = Derived.of("derived", Unit.COUNT, "推算", "derived");
    private static final Route ROUTE = QUESTION.route("route", "途径", "route");
    private static final LocalDate IN_2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate IN_2030 = LocalDate.of(2030, 1, 1);

    private static final Norm ASKS_A = ASKED.by("P/1").demands(A.yes());
    private static final Case WITH_A = BLANK.with(A, true).with(N, 5);

    private static ResolvedPolicy policy(Layer... layers) {
        return Cases.resolve(List.of(layers), TODAY);
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(clause -> clause.id().toString()).toList();
    }

    /** Layer, clauses, what was said in English, and why it gave way. */
    private static List<String> told(List<Overridden> overridden) {
        return overridden.stream()
                .map(lost -> lost.layer().en() + " " + ids(lost.clauses()) + " "
                        + lost.said().en() + ": " + lost.reason())
                .toList();
    }

    private static Finding asked(Layer... layers) {
        return policy(layers).examine(ASKED, null, WITH_A);
    }

    @Test
    void a_rule_that_nothing_gave_way_to_names_its_layer_only() {
        Finding finding = asked(Tier.of("P", add(ASKS_A)), Tier.of("Q"));
        assertThat(finding.layer())
                .hasValueSatisfying(layer -> assertThat(layer.zh()).isEqualTo("层P"));
        assertThat(finding.overridden()).isEmpty();
        assertThat(finding.parts().get(0).layer()).as("below the rule").isEmpty();
    }

    @Test
    void a_rule_names_what_it_replaces_in_each_lower_layer() {
        Finding finding = asked(
                Tier.of("P", add(ASKS_A)),
                Tier.of("Q", replace(ASKED.by("Q/2", "Q/3").demands(B.yes()))),
                Tier.of("R", replace(ASKED.by("R/4").demands(A.no()))));
        assertThat(finding.layer())
                .hasValueSatisfying(layer -> assertThat(layer.en()).isEqualTo("layer R"));
        assertThat(ids(finding.clauses())).containsExactly("R/4");
        assertThat(told(finding.overridden()))
                .containsExactly("layer Q [Q/2, Q/3] fact b: LOWER_LAYER", "layer P [P/1] fact a: LOWER_LAYER");
    }

    @Test
    void a_rule_names_what_it_restates() {
        Finding finding = asked(
                Tier.of("P", add(ASKS_A)), Tier.of("Q", restate(ASKED, "Q/2")), Tier.of("R", restate(ASKED, "R/3")));
        assertThat(ids(finding.clauses())).containsExactly("R/3", "Q/2", "P/1");
        assertThat(told(finding.overridden()))
                .containsExactly("layer Q [Q/2] fact a: RESTATED", "layer P [P/1] fact a: RESTATED");
        Finding replaced = asked(
                Tier.of("P", add(ASKS_A)),
                Tier.of("Q", restate(ASKED, "Q/2")),
                Tier.of("R", replace(ASKED.by("R/3").demands(B.yes()))));
        assertThat(replaced.overridden()).extracting(Overridden::reason).containsOnly(Reason.LOWER_LAYER);
    }

    @Test
    void a_rule_names_what_the_same_layer_said_before_the_latest_first() {
        Finding finding = asked(Tier.of(
                "P",
                add(ASKS_A).until(IN_2015),
                add(ASKED.by("P/2").demands(B.yes()).since(IN_2015).until(TODAY)),
                add(ASKED.by("P/3").demands(A.yes()).since(TODAY).until(IN_2030)),
                add(ASKED.by("P/4").demands(A.no()).since(IN_2030))));
        assertThat(told(finding.overridden()))
                .containsExactly("layer P [P/2] fact b: LATER_DATE", "layer P [P/1] fact a: LATER_DATE");
    }

    @Test
    void what_is_over_or_to_come_above_lost_nothing() {
        Finding finding = asked(
                Tier.of("P", add(ASKS_A)),
                Tier.of(
                        "Q",
                        replace(ASKED.by("Q/1").demands(B.yes())).until(TODAY),
                        repeal(ASKED, "Q/2").since(IN_2030)));
        assertThat(finding.layer())
                .hasValueSatisfying(layer -> assertThat(layer.en()).isEqualTo("layer P"));
        assertThat(finding.overridden()).isEmpty();
    }

    @Test
    void what_was_repealed_below_is_named_by_what_was_added_anew() {
        Finding finding = asked(
                Tier.of("P", add(ASKS_A)),
                Tier.of("Q", repeal(ASKED, "Q/2")),
                Tier.of("R", add(ASKED.by("R/3").demands(A.yes()))));
        assertThat(told(finding.overridden())).containsExactly("layer P [P/1] fact a: LOWER_LAYER");
    }

    private static List<Source> sources(Finding finding) {
        return finding.tree()
                .flatMap(part -> part.comparison().stream())
                .flatMap(comparison -> comparison.sources().stream())
                .toList();
    }

    @Test
    void a_parameter_names_what_it_was_set_to() {
        Tier base = Tier.of(
                "P",
                add(ASKED.by("P/1").demands(N.atLeast(NUMBER))),
                add(NUMBER.by("P/2").is(30)));
        Tier above = Tier.of("Q", set(NUMBER.by("Q/1").is(Setting.band(40, 60))));
        assertThat(sources(asked(base, above))).singleElement().satisfies(source -> {
            assertThat(source.kind()).isEqualTo(Source.Kind.PARAMETER);
            assertThat(source.layer())
                    .hasValueSatisfying(layer -> assertThat(layer.zh()).isEqualTo("层Q"));
            assertThat(told(source.overridden())).containsExactly("layer P [P/2] 30: LOWER_LAYER");
        });
    }

    @Test
    void a_parameter_on_a_date_of_its_own_names_what_gave_way_on_that_date() {
        Tier base = Tier.of(
                "P",
                add(ASKED.by("P/1").demands(N.atLeast(NUMBER.at(DAY)))),
                add(NUMBER.by("P/2").is(30)));
        Tier above = Tier.of("Q", set(NUMBER.by("Q/1").is(40)).since(IN_2015).until(TODAY));
        ResolvedPolicy policy = policy(base, above);
        Finding in2014 = policy.examine(ASKED, null, WITH_A.with(DAY, IN_2015.minusDays(1)));
        assertThat(sources(in2014).get(0).overridden()).isEmpty();
        Finding in2015 = policy.examine(ASKED, null, WITH_A.with(DAY, IN_2015));
        assertThat(told(sources(in2015).get(0).overridden())).containsExactly("layer P [P/2] 30: LOWER_LAYER");
        Finding today = policy.examine(ASKED, null, WITH_A.with(DAY, TODAY));
        assertThat(sources(today).get(0).overridden()).isEmpty();
    }

    @Test
    void a_derived_fact_and_a_relaxation_name_theirs_too() {
        Relaxation lowered = QUESTION.relaxation("lowered", "放宽", "lowered");
        Tier base = Tier.of(
                "P",
                add(ASKED.by("P/1").demands(N.atLeast(DERIVED))),
                add(DERIVED.by("P/2").is(N)),
                add(lowered.by("P/3").lowers(DERIVED, 1, A.yes())));
        Tier above =
                Tier.of("Q", restate(DERIVED, "Q/1"), replace(lowered.by("Q/2").lowers(DERIVED, 2, A.yes())));
        List<Source> sources = sources(asked(base, above));
        assertThat(sources).extracting(Source::kind).containsExactly(Source.Kind.DERIVED, Source.Kind.RELAXATION);
        assertThat(told(sources.get(0).overridden())).containsExactly("layer P [P/2] fact n: RESTATED");
        assertThat(told(sources.get(1).overridden()))
                .containsExactly("layer P [P/3] derived lowered by 1 where fact a: LOWER_LAYER");
    }

    private static String line(Trace trace) {
        return trace.layer().en() + " " + trace.kind() + " " + ids(trace.clauses()) + " "
                + trace.said().map(said -> said.en()).orElse("-") + " " + trace.since() + ".."
                + trace.until().map(LocalDate::toString).orElse("") + " " + trace.standing();
    }

    @Test
    void the_history_of_a_slot_is_its_whole_line() {
        ResolvedPolicy policy = policy(
                Tier.of(
                        "P",
                        add(ASKS_A).until(IN_2015),
                        add(ASKED.by("P/2").demands(B.yes())).since(IN_2015)),
                Tier.of("Q", restate(ASKED, "Q/1").since(IN_2015)),
                Tier.of(
                        "R",
                        repeal(ASKED, "R/2").until(IN_2030),
                        replace(ASKED.by("R/3").demands(A.no())).since(IN_2030)),
                Tier.of("S", add(QUESTION.bar("bar", "禁止", "bar").by("S/1").appliesWhen(B.yes()))));
        assertThat(policy.history(ASKED).stream().map(LineageTest::line))
                .containsExactly(
                        "layer P ADDED [P/1] fact a 2010-01-01..2015-01-01 ENDED",
                        "layer P ADDED [P/2] fact b 2015-01-01.. OVERRIDDEN",
                        "layer Q RESTATED [Q/1] fact b 2015-01-01.. OVERRIDDEN",
                        "layer R REPEALED [R/2] - 2010-01-01..2030-01-01 HOLDS",
                        "layer R REPLACED [R/3] not: fact a 2030-01-01.. NOT_YET");
        assertThat(policy.slots()).contains(ASKED).hasSize(2);
        assertThat(policy.norms()).extracting(Norm::slot).doesNotContain(ASKED);
        assertThat(policy.history(ROUTE)).isEmpty();
    }

    @Test
    void what_is_restated_stands_so_in_the_history_and_a_setting_too() {
        ResolvedPolicy policy = policy(
                Tier.of(
                        "P",
                        add(ASKED.by("P/1").demands(N.atLeast(NUMBER))),
                        add(NUMBER.by("P/2").is(1))),
                Tier.of("Q", restate(ASKED, "Q/1"), set(NUMBER.by("Q/2").is(2))));
        assertThat(policy.history(ASKED))
                .extracting(Trace::standing)
                .containsExactly(Standing.RESTATED, Standing.HOLDS);
        assertThat(policy.history(NUMBER)).extracting(Trace::kind).containsExactly(Kind.ADDED, Kind.SET);
        assertThat(policy.history(NUMBER))
                .extracting(Trace::standing)
                .containsExactly(Standing.OVERRIDDEN, Standing.HOLDS);
    }

    @Test
    void the_text_tells_where_several_layers_or_dates_speak() {
        Obligation paper = QUESTION.obligation("paper", Obligation.Nature.DOCUMENT, Party.APPLICANT, "材料", "paper");
        ResolvedPolicy policy = policy(
                Tier.of(
                        "P",
                        add(ASKED.by("P/1").demands(N.atLeast(NUMBER))),
                        add(NUMBER.by("P/2").is(3)),
                        add(paper.by("P/3").comesAlways()),
                        add(QUESTION.requirement("also", "亦要求", "also")
                                .by("P/4")
                                .demands(A.yes()))),
                Tier.of(
                        "Q",
                        restate(ASKED, "Q/1"),
                        set(NUMBER.by("Q/2").is(4)),
                        replace(paper.by("Q/3").comesWhen(A.yes()))));
        String english = policy.answer(QUESTION, WITH_A).explain(Locale.ENGLISH);
        assertThat(english).contains("""
                        Where several layers or dates speak
                        - asked: as layer Q has it [Q/1, P/1]
                          - not as layer P has it (a lower layer restates it) [P/1]
                        - number: as layer Q has it [Q/2]
                          - not as layer P has it: 3 (a lower layer says otherwise) [P/2]
                        - paper: as layer Q has it [Q/3]
                          - not as layer P has it (a lower layer says otherwise) [P/3]
                        """).contains("P/3 text 3");
        String chinese = policy.answer(QUESTION, WITH_A).explain(Locale.CHINA);
        assertThat(chinese).contains("""
                        几层或先后均有规定的，适用如下
                        - 要求：适用层Q的规定〔Q/1, P/1〕
                          - 不适用层P的规定（下级重申）〔P/1〕
                        - 数：适用层Q的规定〔Q/2〕
                          - 不适用层P的规定：3（下级另有规定）〔P/2〕
                        """);
        assertThat(policy(Tier.of("P", add(ASKS_A))).answer(QUESTION, WITH_A).explain(Locale.ENGLISH))
                .doesNotContain("Where several layers");
    }

    static Stream<Arguments> wordings() {
        Relaxation relaxation = QUESTION.relaxation("relaxation", "放宽", "relaxation", ROUTE);
        return Stream.of(
                Arguments.of(ASKS_A, "事实a", "fact a"),
                Arguments.of(ASKED.by("P/1").demands(A.yes(), ROUTE), "事实a（限途径）", "fact a (on route)"),
                Arguments.of(
                        QUESTION.bar("bar", "禁止", "bar").by("P/1").appliesWhen(B.yes(), ROUTE),
                        "事实b（不影响途径）",
                        "fact b (sparing route)"),
                Arguments.of(ROUTE.by("P/1").opensTo(ALWAYS), "无条件", "always"),
                Arguments.of(
                        relaxation.by("P/1").satisfies(ASKED, A.yes()),
                        "事实a的，视同要求",
                        "stands in for asked where fact a"),
                Arguments.of(relaxation.by("P/1").waives(ASKED, ALWAYS), "免除要求", "waives asked"),
                Arguments.of(
                        relaxation.by("P/1").lowers(DERIVED, 2, A.yes()),
                        "事实a的，推算降低2",
                        "derived lowered by 2 where fact a"),
                Arguments.of(
                        QUESTION.duty("duty", Party.APPLICANT, "职责", "duty").by("P/1"), "职责", "duty"),
                Arguments.of(
                        QUESTION.obligation("paper", Obligation.Nature.DOCUMENT, Party.APPLICANT, "材料", "paper")
                                .by("P/1")
                                .comesWhen(A.yes()),
                        "事实a",
                        "fact a"),
                Arguments.of(DERIVED.by("P/1").is(N), "事实n", "fact n"),
                Arguments.of(NUMBER.by("P/1").is(30), "30", "30"),
                Arguments.of(NUMBER.by("P/1").is(Setting.band(30, 60)), "30至60", "30 to 60"),
                Arguments.of(NUMBER.by("P/1").is(Setting.between(1, 2)), "1与2之间", "between 1 and 2"),
                Arguments.of(
                        NUMBER.by("P/1").is(Setting.table(COLOUR, Map.of(Colour.RED, Setting.of(1)))),
                        "按事实colour（红：1）",
                        "by fact colour (red: 1)"));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void a_norm_in_words(Norm norm, String zh, String en) {
        assertThat(NormWording.of(norm).zh()).isEqualTo(zh);
        assertThat(NormWording.of(norm).en()).isEqualTo(en);
    }
}
