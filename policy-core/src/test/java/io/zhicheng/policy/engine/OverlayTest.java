package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.B;
import static io.zhicheng.policy.engine.Case.BLANK;
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
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.cite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Cases.Sheet;
import io.zhicheng.policy.engine.Cases.Tier;
import io.zhicheng.policy.engine.Cases.Wing;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a layer may change of those below it, what comes of it on each day, and what is an error whatever the day. */
class OverlayTest {
    private static final Requirement ASKED = QUESTION.requirement("asked", "要求", "asked");
    private static final Requirement CONDITION = QUESTION.condition("condition", "条件", "condition");
    private static final Parameter<Integer> NUMBER = Parameter.of("number", Unit.COUNT, "数", "number");
    private static final Parameter<Integer> OTHER_NUMBER = Parameter.of("other", Unit.COUNT, "另数", "other number");
    private static final Route ROUTE = QUESTION.route("route", "途径", "route");
    private static final Route WAY = QUESTION.route("way", "另途", "way");

    private static final LocalDate IN_2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate IN_2018 = LocalDate.of(2018, 8, 26);
    private static final LocalDate IN_2019 = LocalDate.of(2019, 1, 1);

    /** Asks for A, by the document P, in force from 2010 on. */
    private static final Change ASKS_A = add(ASKED.by("P/1").demands(A.yes()));

    private static final Norm ASKS_B = ASKED.by("Q/2").demands(B.yes());
    private static final Norm READS = ASKED.by("P/1").demands(N.atLeast(NUMBER));

    private static List<String> faults(Layer... layers) {
        try {
            Overlay.of(List.of(layers));
            return List.of();
        } catch (PolicyException e) {
            assertThat(e).hasMessageStartingWith("The layers [");
            assertThat(e).hasMessageContaining("] do not make a policy:");
            return e.faults();
        }
    }

    private static Verdict verdict(LocalDate on, Case subject, Layer... layers) {
        return Cases.resolve(List.of(layers), on).answer(QUESTION, subject).verdict();
    }

    private static final Case WITH_A = BLANK.with(A, true).with(B, false);

    // ---------------------------------------------------------------- what comes of it

    @Test
    void a_layer_that_says_nothing_changes_nothing() {
        assertThat(verdict(TODAY, WITH_A, Tier.of("P", ASKS_A), Tier.of("Q"))).isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"2018-08-25, ELIGIBLE", "2018-08-26, INELIGIBLE", "2018-12-31, INELIGIBLE", "2019-01-01, ELIGIBLE"})
    void a_replacement_holds_for_its_period_and_the_base_on_all_other_days(LocalDate on, Verdict verdict) {
        Tier above = Tier.of("Q", replace(ASKS_B).since(IN_2018).until(IN_2019));
        assertThat(verdict(on, WITH_A, Tier.of("P", ASKS_A), above)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, ELIGIBLE", "2015-01-01, INELIGIBLE", "2018-08-25, INELIGIBLE", "2018-08-26, ELIGIBLE"})
    void a_change_without_a_period_has_that_of_its_document(LocalDate on, Verdict verdict) {
        Sheet base = new Sheet("P", Cases.document("P"), List.of(ASKED.by("P/1").demands(A.yes())));
        Layer above = new Layer() {
            @Override
            public String id() {
                return "Q";
            }

            @Override
            public Label label() {
                return new Label("层", "layer");
            }

            @Override
            public ClauseCatalogue catalogue() {
                return Cases.document(Document.builder("Q").inForceFrom(IN_2015).inForceUntil(IN_2018));
            }

            @Override
            public List<Change> changes() {
                return List.of(replace(ASKS_B));
            }
        };
        assertThat(verdict(on, WITH_A, base, above)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2018-08-25, INELIGIBLE", "2018-08-26, ELIGIBLE", "2018-12-31, ELIGIBLE", "2019-01-01, INELIGIBLE"})
    void what_is_repealed_is_not_asked_while_it_is_repealed(LocalDate on, Verdict verdict) {
        Change also = add(QUESTION.requirement("also", "亦要求", "also").by("P/2").demands(A.yes()));
        Tier above = Tier.of("Q", repeal(ASKED, "Q/1").since(IN_2018).until(IN_2019));
        Case withoutB = BLANK.with(A, true).with(B, false);
        Change asksB = add(ASKED.by("P/1").demands(B.yes()));
        assertThat(verdict(on, withoutB, Tier.of("P", asksB, also), above)).isEqualTo(verdict);
    }

    @Test
    void a_repealed_parameter_is_a_missing_norm() {
        Tier base = Tier.of("P", add(READS), add(NUMBER.by("P/2").is(3)));
        Case subject = BLANK.with(N, 2);
        assertThat(verdict(TODAY, subject, base)).isEqualTo(Verdict.INELIGIBLE);
        Decision decision = Cases.resolve(List.of(base, Tier.of("Q", repeal(NUMBER, "Q/1"))), TODAY)
                .answer(QUESTION, subject);
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missingNorms())
                .singleElement()
                .satisfies(missing -> assertThat(missing.parameter()).isEqualTo(NUMBER));
    }

    @Test
    void what_is_restated_keeps_its_content_and_is_cited_by_the_layer_with_the_base_behind_it() {
        ResolvedPolicy policy =
                Cases.resolve(List.of(Tier.of("P", ASKS_A), Tier.of("Q", restate(ASKED, "Q/3", "Q/4"))), TODAY);
        assertThat(policy.answer(QUESTION, WITH_A).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(policy.norms())
                .singleElement()
                .satisfies(norm -> assertThat(norm.citations())
                        .extracting(Citation::toString)
                        .containsExactly("Q/3", "Q/4", "P/1"));
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, INELIGIBLE", "2015-01-01, ELIGIBLE"})
    void what_is_restated_follows_the_base_where_that_changes(LocalDate on, Verdict verdict) {
        Tier base = Tier.of(
                "P",
                add(ASKED.by("P/1").demands(B.yes()).until(IN_2015)),
                add(ASKED.by("P/2").demands(A.yes()).since(IN_2015)));
        assertThat(verdict(on, WITH_A, base, Tier.of("Q", restate(ASKED, "Q/3"))))
                .isEqualTo(verdict);
    }

    @Test
    void the_highest_of_three_layers_counts_and_below_it_the_next() {
        Tier lowest = Tier.of("P", ASKS_A);
        Tier middle = Tier.of("Q", replace(ASKS_B));
        Tier highest = Tier.of("R", repeal(ASKED, "R/1").since(IN_2018), add(bar("R/2")));
        assertThat(verdict(IN_2018.minusDays(1), WITH_A, lowest, middle, highest))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(IN_2018, WITH_A, lowest, middle, highest)).isEqualTo(Verdict.ELIGIBLE);
    }

    private static Norm bar(String clause) {
        return QUESTION.bar("bar", "禁止", "bar").by(clause).appliesWhen(B.yes());
    }

    @Test
    void what_is_repealed_below_may_be_added_anew_above() {
        Tier repealing = Tier.of("Q", repeal(ASKED, "Q/1"));
        Tier anew = Tier.of("R", add(ASKED.by("R/1").demands(B.yes())));
        assertThat(verdict(TODAY, WITH_A, Tier.of("P", ASKS_A), repealing, anew))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, 2", "2015-01-01, 3", "2018-08-25, 3", "2018-08-26, 2"})
    void a_parameter_on_a_date_of_its_own_goes_by_the_layers_of_that_date(LocalDate day, int least) {
        Tier base = Tier.of(
                "P",
                add(ASKED.by("P/1").demands(N.atLeast(NUMBER.at(DAY)))),
                add(NUMBER.by("P/2").is(2)));
        Tier above = Tier.of("Q", set(NUMBER.by("Q/1").is(3)).since(IN_2015).until(IN_2018));
        Case subject = BLANK.with(DAY, day);
        assertThat(verdict(TODAY, subject.with(N, least), base, above)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(TODAY, subject.with(N, least - 1), base, above)).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void the_fingerprint_changes_with_the_norm_that_wins() {
        Tier base = Tier.of("P", ASKS_A);
        List<String> fingerprints = Stream.of(
                        Tier.of("Q"),
                        Tier.of("Q", replace(ASKS_B)),
                        Tier.of("Q", replace(ASKED.by("Q/2").demands(A.yes()))),
                        Tier.of("Q", restate(ASKED, "Q/2")),
                        Tier.of("Q", repeal(ASKED, "Q/2"), add(bar("Q/3"))))
                .map(above ->
                        Cases.resolve(List.of(base, above), TODAY).version().fingerprint())
                .toList();
        assertThat(fingerprints).doesNotHaveDuplicates();
        Tier later = Tier.of("Q", replace(ASKS_B).since(TODAY.plusDays(1)));
        assertThat(Cases.resolve(List.of(base, later), TODAY).version().fingerprint())
                .isEqualTo(fingerprints.get(0));
    }

    // ---------------------------------------------------------------- what is idle

    @Test
    void what_only_a_replaced_rule_refers_to_is_idle_and_no_fault() {
        Tier base = Tier.of(
                "P",
                add(ASKED.by("P/1").demands(CONDITION)),
                add(CONDITION.by("P/2").demands(B.yes())));
        Tier above = Tier.of("Q", replace(ASKED.by("Q/1").demands(A.yes())));
        assertThat(verdict(TODAY, WITH_A, base, above)).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void what_is_lowered_or_waived_may_be_repealed_with_its_relaxations_left_idle() {
        Relaxation waiver = QUESTION.relaxation("waiver", "放宽", "waiver");
        Tier base = Tier.of(
                "P",
                ASKS_A,
                add(waiver.by("P/2").waives(ASKED, CONDITION)),
                add(CONDITION.by("P/3").demands(B.yes())));
        Tier above = Tier.of("Q", repeal(ASKED, "Q/1"), add(bar("Q/2")));
        assertThat(verdict(TODAY, WITH_A, base, above)).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_condition_that_is_repealed_must_not_be_referred_to() {
        Tier base = Tier.of(
                "P",
                add(ASKED.by("P/1").demands(CONDITION)),
                add(CONDITION.by("P/2").demands(B.yes())));
        assertThat(faultsOn(TODAY, base, Tier.of("Q", repeal(CONDITION, "Q/7"))))
                .containsExactly("The requirement asked (P/1) refers to the requirement condition, which the layer Q"
                        + " repeals (Q/7). Maybe what refers to it should be repealed or replaced too.");
    }

    private static List<String> faultsOn(LocalDate on, Layer... layers) {
        Overlay overlay = Overlay.of(List.of(layers));
        try {
            overlay.on(on, Cases.CALENDAR);
            return List.of();
        } catch (PolicyException e) {
            assertThat(e).hasMessageContaining("] do not make a policy for " + on + ":");
            return e.faults();
        }
    }

    @Test
    void a_route_may_be_repealed_though_rules_name_it_but_not_the_last_one() {
        Tier base = Tier.of(
                "P",
                add(ASKED.by("P/1").demands(A.yes(), ROUTE)),
                add(ROUTE.by("P/2").opensTo(ALWAYS)),
                add(WAY.by("P/3").opensTo(B.yes())));
        Tier one = Tier.of("Q", repeal(ROUTE, "Q/1"));
        Decision decision = Cases.resolve(List.of(base, one), TODAY).answer(QUESTION, WITH_A);
        assertThat(decision.routes()).extracting(standing -> standing.route()).containsExactly(WAY);
        assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(faultsOn(TODAY, base, Tier.of("Q", repeal(ROUTE, "Q/1"), repeal(WAY, "Q/2"))))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("No route is left to the question admission: the layer Q repeals (Q/1) the route route.")
                .contains("Maybe a bar is meant");
    }

    // ---------------------------------------------------------------- what is an error, whatever the date

    @Test
    void replacing_repealing_setting_or_restating_what_nowhere_is() {
        assertThat(faults(
                        Tier.of("P"),
                        Tier.of(
                                "Q",
                                replace(ASKS_B),
                                repeal(CONDITION, "Q/3"),
                                restate(ROUTE, "Q/4"),
                                set(NUMBER.by("Q/5").is(1)))))
                .containsExactly(
                        "The layer Q replaces the requirement asked (Q/2), which no layer below it fills. Maybe it"
                                + " should add it, or the layer that has it is not loaded, or is not its base.",
                        "The layer Q repeals the requirement condition (Q/3), which no layer below it fills. Maybe the"
                                + " layer that has it is not loaded, or is not its base.",
                        "The layer Q restates the route route (Q/4), which no layer below it fills. Maybe the layer"
                                + " that has it is not loaded, or is not its base.",
                        "The layer Q sets the parameter number (Q/5), which no layer below it sets or reads. Maybe it"
                                + " should add it, or the layer that has it is not loaded, or is not its base.");
    }

    @Test
    void changing_what_another_layer_has_that_is_not_below() {
        assertThat(faults(Wing.ground("N"), Wing.of("P", "N", ASKS_A), Wing.of("Q", "N", repeal(ASKED, "Q/2"))))
                .anySatisfy(fault -> assertThat(fault)
                        .isEqualTo("Two layers of equal rank speak of the requirement asked from 2010-01-01 on: P adds"
                                + " it by P/1, Q repeals it by Q/2, and neither builds on the other. Maybe Q should"
                                + " have P as its base, or one of the changes should end where the other begins."));
        assertThat(faults(
                        Wing.ground("N"),
                        Wing.of("P", "N", ASKS_A.until(IN_2018)),
                        Wing.of("Q", "N", repeal(ASKED, "Q/2").since(IN_2018))))
                .containsExactly("The layer Q repeals the requirement asked (Q/2), which no layer below it fills. Maybe"
                        + " it should build on P, which adds it by P/1.");
    }

    static Stream<Change> changesOfWhatIsThereFrom2015To2018() {
        return Stream.of(replace(ASKS_B), repeal(ASKED, "Q/2"), restate(ASKED, "Q/2"));
    }

    @ParameterizedTest
    @MethodSource("changesOfWhatIsThereFrom2015To2018")
    void changing_what_is_there_only_on_other_days(Change change) {
        Tier base = Tier.of("P", ASKS_A.since(IN_2015).until(IN_2018));
        assertThat(faults(base, Tier.of("Q", change)))
                .containsExactly("The layer Q " + change.verb() + " the requirement asked (Q/2) from 2010-01-01 on, but"
                        + " from 2010-01-01 until before 2015-01-01 and from 2018-08-26 on no layer below it fills it:"
                        + " it is there from 2015-01-01 until before 2018-08-26 (P/1). Maybe the change should have"
                        + " that period; see since(…) and until(…).");
        assertThat(faults(base, Tier.of("Q", change.since(IN_2015).until(IN_2018))))
                .isEmpty();
        assertThat(faults(base, Tier.of("Q", change.since(IN_2015.minusDays(1)).until(IN_2018))))
                .hasSize(1);
        assertThat(faults(base, Tier.of("Q", change.since(IN_2015).until(IN_2018.plusDays(1)))))
                .hasSize(1);
    }

    @Test
    void setting_a_parameter_before_anything_below_reads_it() {
        Tier base = Tier.of("P", add(READS.since(IN_2018)));
        Change setting = set(NUMBER.by("Q/1").is(3));
        assertThat(faults(base, Tier.of("Q", setting.since(IN_2018)))).isEmpty();
        assertThat(faults(base, Tier.of("Q", setting.since(IN_2015))))
                .singleElement()
                .asString()
                .contains("sets the parameter number (Q/1) from 2015-01-01 on")
                .contains("from 2015-01-01 until before 2018-08-26 no layer below it fills it");
    }

    @Test
    void a_standard_may_be_older_than_the_rules_that_read_its_numbers() {
        Tier base = Tier.of("P", add(READS.since(IN_2018)));
        assertThat(faults(base, standard(NUMBER.by("X/1").is(3)))).isEmpty();
        assertThat(faults(base, standard(OTHER_NUMBER.by("X/1").is(3))))
                .singleElement()
                .asString()
                .contains("The layer standard of engineering sets the parameter other (X/1), which no layer below it"
                        + " sets or reads.");
    }

    private static SeriesStandard standard(Norm... norms) {
        return new SeriesStandard(
                TitleSeries.of("engineering"), new Label("标准", "standard"), Cases.document("X"), List.of(norms));
    }

    @Test
    void adding_what_is_there_already() {
        assertThat(faults(Tier.of("P", ASKS_A), Tier.of("Q", add(ASKS_B))))
                .containsExactly(
                        "The layer Q adds the requirement asked (Q/2), which P fills already from 2010-01-01 on"
                                + " (P/1). Maybe it should replace it, restate it where it says the same, or begin where that"
                                + " ends.");
        assertThat(faults(
                        Tier.of("P", add(READS), add(NUMBER.by("P/2").is(1))),
                        Tier.of("Q", add(NUMBER.by("Q/1").is(2)))))
                .singleElement()
                .asString()
                .contains("(Q/1)")
                .contains("(P/2). Maybe it should set it,");
        assertThat(faults(
                        Tier.of("P", ASKS_A.until(IN_2018)),
                        Tier.of("Q", add(ASKS_B).since(IN_2018))))
                .isEmpty();
    }

    @Test
    void two_changes_of_one_layer_on_one_day() {
        Change first = replace(ASKS_B).until(IN_2018.plusDays(1));
        Change second = repeal(ASKED, "Q/5").since(IN_2018);
        assertThat(faults(Tier.of("P", ASKS_A), Tier.of("Q", first, second)))
                .containsExactly("The layer Q speaks twice of the requirement asked from 2018-08-26 until before"
                        + " 2018-08-27: it replaces it by Q/2 and repeals it by Q/5. Maybe one of them should end where"
                        + " the other begins, or needs a slot of its own.");
        assertThat(faults(Tier.of("P", ASKS_A), Tier.of("Q", first.until(IN_2018), second)))
                .isEmpty();
    }

    @Test
    void two_layers_of_equal_rank_on_one_day() {
        Wing base = Wing.of("P", "N", ASKS_A);
        Wing one = Wing.of("Q", "P", replace(ASKS_B).until(IN_2018));
        Change other = restate(ASKED, "R/9");
        assertThat(faults(Wing.ground("N"), base, one, Wing.of("R", "P", other)))
                .containsExactly("Two layers of equal rank speak of the requirement asked from 2010-01-01 until before"
                        + " 2018-08-26: Q replaces it by Q/2, R restates it by R/9, and neither builds on the other."
                        + " Maybe R should have Q as its base, or one of the changes should end where the other"
                        + " begins.");
        assertThat(faults(Wing.ground("N"), base, one, Wing.of("R", "P", other.since(IN_2018))))
                .isEmpty();
        assertThat(faults(Wing.ground("N"), base, one, Wing.of("R", "Q", other)))
                .isEmpty();
    }

    @Test
    void a_gap_between_two_changes_that_nothing_below_fills() {
        Change early = add(ASKED.by("Q/2").demands(B.yes())).until(IN_2018);
        Change late = add(ASKED.by("Q/3").demands(A.yes())).since(IN_2019);
        assertThat(faults(Tier.of("P"), Tier.of("Q", late, early)))
                .containsExactly("The layer Q leaves a gap in the requirement asked: it adds it by Q/2 from 2010-01-01"
                        + " until before 2018-08-26 and adds it by Q/3 from 2019-01-01 on, but from 2018-08-26 until"
                        + " before 2019-01-01 no layer speaks of it. Maybe the first should last until the second"
                        + " begins.");
        assertThat(faults(Tier.of("P"), Tier.of("Q", early, late.since(IN_2018))))
                .isEmpty();
        assertThat(faults(Tier.of("P", ASKS_A.since(IN_2018).until(IN_2019)), Tier.of("Q", early, late)))
                .as("the layer below fills it")
                .isEmpty();
        assertThat(faults(Tier.of("P", ASKS_A.since(IN_2018.plusDays(1)).until(IN_2019)), Tier.of("Q", early, late)))
                .singleElement()
                .asString()
                .contains("but from 2018-08-26 until before 2018-08-27 no layer speaks of it");
    }

    @Test
    void a_citation_that_no_document_has_of_the_layer_or_below() {
        assertThat(faults(Tier.of("P", ASKS_A), Tier.of("Q", repeal(ASKED, "Q/1", "Z/1"), restate(ROUTE, "Q/99"))))
                .containsExactly(
                        "The requirement asked (Q/1) cites Z/1, which no document of the layer Q or of those below it"
                                + " has (documents: [P, Q]). Maybe the id is misspelt, or the layer that has the"
                                + " document is not loaded.",
                        "The route route (Q/99) cites Q/99, which no document of the layer Q or of those below it has"
                                + " (documents: [P, Q]). Maybe the id is misspelt, or the layer that has the document"
                                + " is not loaded.");
        assertThat(faults(Tier.of("P", add(ASKED.by("P/1").demands(all(cite("Q/1", A.yes()))))), Tier.of("Q")))
                .as("of a layer above")
                .singleElement()
                .asString()
                .contains("(P/1) cites Q/1,")
                .contains("(documents: [P])");
        assertThat(faults(Tier.of("P", ASKS_A), Tier.of("Q", repeal(ASKED, "P/2"))))
                .isEmpty();
    }

    @Test
    void a_content_of_another_kind() {
        Norm strange = new Norm(
                ASKED,
                List.of(Citation.of("P/4")),
                Optional.empty(),
                Optional.empty(),
                NUMBER.by("P/1").is(3).content());
        assertThat(faults(Tier.of("P", add(strange))))
                .containsExactly("The layer P fills the requirement asked (P/4) with a Value, which is of another kind."
                        + " Maybe it is the norm of another slot.");
        assertThat(faults(Tier.of("P", ASKS_A), Tier.of("Q", set(ASKS_B))))
                .containsExactly("The layer Q sets the requirement asked (Q/2), but only a parameter can be set. Maybe"
                        + " it should replace it.");
    }

    static Stream<Norm> oneOfEveryKind() {
        Relaxation relaxation = QUESTION.relaxation("relaxation", "放宽", "relaxation");
        Derived<Integer> derived = Derived.of("derived", Unit.COUNT, "推算", "derived");
        return Stream.of(
                ASKED.by("P/1").demands(A.yes()),
                bar("P/1"),
                ROUTE.by("P/1").opensTo(ALWAYS),
                relaxation.by("P/1").lowers(derived, 1, ALWAYS),
                relaxation.by("P/1").satisfies(ASKED, ALWAYS),
                relaxation.by("P/1").waives(ASKED, ALWAYS),
                QUESTION.obligation("paper", Obligation.Nature.DOCUMENT, Party.APPLICANT, "材料", "paper")
                        .by("P/1")
                        .comesAlways(),
                QUESTION.duty("duty", Party.APPLICANT, "职责", "duty").by("P/1"),
                NUMBER.by("P/1").is(1),
                derived.by("P/1").is(N));
    }

    @ParameterizedTest
    @MethodSource("oneOfEveryKind")
    void every_slot_takes_the_content_of_its_own_kind_and_no_other(Norm norm) {
        assertThat(Slots.takes(norm.slot(), norm.content())).isTrue();
        assertThat(oneOfEveryKind()
                        .filter(other -> !other.slot().kind().equals(norm.slot().kind()))
                        .filter(other -> Slots.takes(norm.slot(), other.content())))
                .isEmpty();
    }

    @Test
    void a_period_that_ends_before_that_of_its_document_begins() {
        assertThat(faults(Tier.of("P", ASKS_A.until(LocalDate.of(2010, 1, 1)))))
                .containsExactly("What the layer P says of the requirement asked (P/1) ends on 2010-01-01, before it"
                        + " begins on 2010-01-01. Maybe its own beginning is missing, and that of the document P was"
                        + " taken.");
        assertThat(faults(Tier.of("P", ASKS_A.until(LocalDate.of(2010, 1, 2))))).isEmpty();
    }

    @Test
    void two_slots_of_one_name() {
        Slot lookalike = QUESTION.requirement("asked", "另一要求", "asked");
        assertThat(faults(Tier.of("P", ASKS_A), Tier.of("Q", repeal(lookalike, "Q/1"))))
                .contains("There are two slots by the name of requirement asked: one that the layer P adds (P/1),"
                        + " another that the layer Q repeals (Q/1). Maybe the second should use the constant of the"
                        + " first.");
    }

    @Test
    void two_layers_with_one_document() {
        assertThat(faults(Tier.of("P", ASKS_A), new Sheet("Q", Cases.document("P"), List.of())))
                .containsExactly("The layers P and Q both bring the document P. Maybe Q should build on P and leave the"
                        + " document to it, or its own needs another code.");
    }

    @Test
    void a_base_that_is_not_below() {
        assertThat(faults(Wing.ground("N"), Wing.of("Q", "P")))
                .containsExactly("The module Q builds on P, which is not below it (below it: [N]).");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faults(
                        Tier.of("P", ASKS_A),
                        Tier.of(
                                "Q",
                                add(ASKS_B),
                                set(NUMBER.by("Q/5").is(1)),
                                repeal(CONDITION, "Q/6"),
                                restate(ROUTE, "Z/1"))))
                .hasSize(4);
    }

    // ---------------------------------------------------------------- what a change is

    static Stream<Change> oneOfEach() {
        return Stream.of(
                add(ASKS_B), replace(ASKS_B), set(NUMBER.by("Q/2").is(1)), repeal(ASKED, "Q/2"), restate(ASKED, "Q/2"));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void a_change_has_a_slot_a_citation_and_a_period(Change change) {
        assertThat(change.citation()).hasToString("Q/2");
        assertThat(change.since()).isEmpty();
        assertThat(change.until()).isEmpty();
        Change dated = change.since(IN_2015).until(IN_2018);
        assertThat(dated).hasSameClassAs(change);
        assertThat(dated.slot()).isEqualTo(change.slot());
        assertThat(dated.since()).contains(IN_2015);
        assertThat(dated.until()).contains(IN_2018);
        assertThat(dated.norm().flatMap(Norm::since)).isEqualTo(dated.norm().map(norm -> IN_2015));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.since(IN_2018).until(IN_2018))
                .withMessageContaining("before it begins on");
    }

    @Test
    void a_repeal_or_restatement_must_be_cited() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Repeal(ASKED, List.of(), Optional.empty(), Optional.empty()))
                .withMessage("What repeals the requirement asked is not cited");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Restate(ASKED, List.of(), Optional.empty(), Optional.empty()))
                .withMessage("What restates the requirement asked is not cited");
    }

    @Test
    void adding_many_adds_each() {
        assertThat(Changes.adding(List.of(ASKS_B, READS))).containsExactly(add(ASKS_B), add(READS));
    }
}
