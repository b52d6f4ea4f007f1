package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.B;
import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.COLOUR;
import static io.zhicheng.policy.engine.Case.DAY;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_COLOUR;
import static io.zhicheng.policy.engine.Case.ITEM_N;
import static io.zhicheng.policy.engine.Case.ITEM_OK;
import static io.zhicheng.policy.engine.Case.JOBS;
import static io.zhicheng.policy.engine.Case.JOB_SPELL;
import static io.zhicheng.policy.engine.Case.MONTHS;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.engine.Cases.TODAY;
import static io.zhicheng.policy.engine.Cases.document;
import static io.zhicheng.policy.engine.Cases.policy;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Cases.Sheet;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes a set of norms no policy, and which of them are in force on a day. */
class ResolverTest {
    private static final Requirement REQUIREMENT = QUESTION.requirement("asked", "要求", "asked");
    private static final Requirement CONDITION = QUESTION.condition("condition", "条件", "condition");
    private static final Requirement OTHER = QUESTION.condition("other", "其他", "other");
    private static final Route ROUTE = QUESTION.route("route", "途径", "route");
    private static final Derived<Integer> DERIVED = Derived.of("derived", Unit.COUNT, "推算", "derived");
    private static final Parameter<Integer> PARAMETER = Parameter.of("parameter", Unit.COUNT, "参数", "parameter");

    private static List<String> faults(Norm... norms) {
        try {
            policy(norms);
            return List.of();
        } catch (PolicyException e) {
            assertThat(e).hasMessageContainingAll(e.faults().toArray(String[]::new));
            assertThat(e).hasMessageStartingWith("The layers [sheet] do not make a policy");
            return e.faults();
        }
    }

    private static void assertOneFault(String fault, Norm... norms) {
        assertThat(faults(norms)).singleElement().asString().contains(fault);
    }

    @Test
    void a_citation_that_no_document_has() {
        assertThat(faults(
                        REQUIREMENT.by("T/41").demands(A.yes()),
                        CONDITION.by("X/1").demands(B.yes())))
                .containsExactly(
                        "The requirement asked (T/41) cites T/41, which no document of the layer sheet or of those below it has"
                                + " (documents: [T]). Maybe the id is misspelt, or the layer that has the document is"
                                + " not loaded.",
                        "The requirement condition (X/1) cites X/1, which no document of the layer sheet or of those"
                                + " below it has (documents: [T]). Maybe the id is misspelt, or the layer that has the"
                                + " document is not loaded.");
        assertOneFault("(T/1) cites T/99,", REQUIREMENT.by("T/1", "T/99").demands(A.yes()));
        assertOneFault("(T/1) cites T/98,", REQUIREMENT.by("T/1").demands(all(cite("T/98", A.yes()))));
    }

    @Test
    void two_norms_for_one_slot() {
        assertThat(faults(
                        REQUIREMENT.by("T/1").demands(A.yes()),
                        REQUIREMENT.by("T/2").demands(B.yes())))
                .containsExactly(
                        "The layer sheet speaks twice of the requirement asked from 2010-01-01 on: it adds it by"
                                + " T/1 and adds it by T/2. Maybe one of them should end where the other begins, or needs a slot"
                                + " of its own.");
    }

    @Test
    void a_slot_that_nothing_fills() {
        assertThat(faults(REQUIREMENT.by("T/1").demands(CONDITION)))
                .containsExactly("The requirement asked (T/1) refers to the requirement condition, which no norm in"
                        + " force fills. Maybe the layer that fills it is missing, or its period has ended.");
        assertOneFault("refers to the derived derived,", REQUIREMENT.by("T/1").demands(DERIVED.atLeast(1)));
        assertOneFault("refers to the route route,", REQUIREMENT.by("T/1").demands(ALWAYS, ROUTE));
        assertOneFault(
                "refers to the route route,",
                QUESTION.bar("bar", "禁止", "bar").by("T/1").appliesWhen(ALWAYS, ROUTE));
        assertOneFault(
                "refers to the requirement asked,",
                QUESTION.relaxation("relaxation", "放宽", "relaxation").by("T/1").waives(REQUIREMENT, ALWAYS));
        assertOneFault(
                "refers to the route route,",
                CONDITION.by("T/2").demands(A.yes()),
                REQUIREMENT.by("T/1").demands(CONDITION.onRoute(ROUTE)));
        assertOneFault(
                "The relaxation routed (T/2) refers to the route route,",
                REQUIREMENT.by("T/1").demands(A.yes()),
                QUESTION.relaxation("routed", "放宽", "routed", ROUTE).by("T/2").waives(REQUIREMENT, ALWAYS));
    }

    @Test
    void a_parameter_may_be_left_unset() {
        assertThat(faults(REQUIREMENT.by("T/1").demands(N.atLeast(PARAMETER)))).isEmpty();
    }

    @Test
    void a_circle() {
        assertThat(faults(
                        REQUIREMENT.by("T/1").demands(CONDITION),
                        CONDITION.by("T/2").demands(all(A.yes(), OTHER)),
                        OTHER.by("T/3").demands(CONDITION)))
                .containsExactly("These norms refer to one another in a circle: requirement condition (T/2) ->"
                        + " requirement other (T/3).");
        assertThat(faults(
                        REQUIREMENT.by("T/1").demands(CONDITION),
                        CONDITION.by("T/2").demands(A.yes()),
                        QUESTION.relaxation("itself", "放宽", "itself").by("T/3").satisfies(CONDITION, CONDITION)))
                .containsExactly("These norms refer to one another in a circle: requirement condition (T/2).");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // as from a language that checks no types
    void values_of_different_units() {
        Criterion clash = ((Measure) N).atLeast((Measure) MONTHS);
        assertOneFault(
                "The requirement asked (T/1) compares n in count with months in months.",
                REQUIREMENT.by("T/1").demands(clash));
        Criterion withDerived = ((Measure) MONTHS).atMost((Measure) DERIVED);
        assertOneFault(
                "The requirement asked (T/1) compares months in months with derived in count (T/2).",
                REQUIREMENT.by("T/1").demands(withDerived),
                DERIVED.by("T/2").is(N));
    }

    @Test
    void a_norm_that_can_never_be_asked() {
        assertThat(faults(CONDITION.by("T/1").demands(A.yes())))
                .containsExactly(
                        "The requirement condition (T/1) can never be asked: nothing refers to it. Maybe a rule"
                                + " should name it, or it belongs to a rule that is no longer in force.");
        assertOneFault(
                "The derived derived (T/1) can never be asked",
                DERIVED.by("T/1").is(N));
        assertOneFault(
                "The parameter parameter (T/1) can never be asked",
                PARAMETER.by("T/1").is(1));
        assertThat(faults(
                        CONDITION.by("T/1").demands(A.yes()),
                        QUESTION.relaxation("idle", "放宽", "idle").by("T/2").waives(CONDITION, ALWAYS)))
                .hasSize(2);
    }

    @Test
    void what_the_lowest_layer_derives_need_not_be_used_above() {
        Sheet base = new Sheet("base", document("T"), List.of(DERIVED.by("T/1").is(N)));
        Sheet top =
                new Sheet("top", document("U"), List.of(REQUIREMENT.by("U/1").demands(A.yes())));
        assertThat(Cases.resolve(List.of(base, top), TODAY).version().layers()).containsExactly("base", "top");
        Sheet idle = new Sheet("top", document("U"), List.of(DERIVED.by("U/1").is(N)));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Cases.resolve(List.of(new Sheet("base", document("T"), List.of()), idle), TODAY))
                .withMessageContaining("[base, top]")
                .withMessageContaining("can never be asked");
    }

    @Test
    void a_column_read_outside_of_its_list() {
        assertThat(faults(REQUIREMENT.by("T/1").demands(ITEM_OK.yes())))
                .containsExactly("The requirement asked (T/1) is imposed, yet reads a row of items without walking the"
                        + " list. Maybe it should be a condition that a test of rows refers to.");
        assertThat(faults(ROUTE.by("T/1").opensTo(ITEM_OK.yes())))
                .containsExactly("The route route (T/1) reads a row of items without walking the list. Maybe some(…),"
                        + " every(…) or count(…) is missing around it.");
        assertThat(faults(
                        REQUIREMENT.by("T/1").demands(some(ITEMS, CONDITION)),
                        CONDITION.by("T/2").demands(ITEM_OK.yes())))
                .isEmpty();
        assertOneFault(
                "The requirement asked (T/1) is imposed, yet reads a row of items",
                REQUIREMENT.by("T/1").demands(all(some(ITEMS, CONDITION), CONDITION)),
                CONDITION.by("T/2").demands(ITEM_OK.yes()));
        assertOneFault(
                "The requirement asked (T/1) is imposed, yet reads a row of jobs",
                REQUIREMENT
                        .by("T/1")
                        .demands(months(JOBS, JOB_SPELL, JOB_SPELL.start()).atLeast(MONTHS)));
    }

    @Test
    void a_list_walked_inside_itself() {
        assertThat(faults(REQUIREMENT
                        .by("T/1")
                        .demands(every(ITEMS, count(ITEMS, ITEM_OK.yes()).atLeast(2)))))
                .containsExactly("The requirement asked (T/1) walks items inside a test of its own rows.");
        assertThat(faults(REQUIREMENT
                        .by("T/1")
                        .demands(all(some(ITEMS, ITEM_OK.yes()), every(ITEMS, ITEM_N.atLeast(1))))))
                .isEmpty();
    }

    private static final Subject<String> STRANGER = Subject.of("stranger", String.class, "他者", "stranger");
    private static final Flag STRANGE = STRANGER.flag("strange", "异", "strange", text -> Optional.of(true));
    private static final Rows<String> STRANGERS =
            STRANGER.rows("strangers", String.class, "众", "stranger", text -> Listing.untold());

    @Test
    void facts_of_another_subject() {
        assertThat(faults(
                        REQUIREMENT.by("T/1").demands(CONDITION),
                        CONDITION.by("T/2").demands(STRANGE.yes())))
                .containsExactly(
                        "The requirement asked (T/1) answers a question about a case, yet reads facts of a stranger.",
                        "The requirement condition (T/2) answers a question about a case, yet reads facts of a"
                                + " stranger.");
        assertOneFault(
                "yet reads facts of a stranger.",
                REQUIREMENT.by("T/1").demands(count(STRANGERS).atLeast(1)));
    }

    private static Verdict verdict(LocalDate on, ClauseCatalogue catalogue, Norm... norms) {
        return Cases.resolve(List.of(new Sheet("sheet", catalogue, List.of(norms))), on)
                .answer(QUESTION, BLANK.with(A, true).with(B, false))
                .verdict();
    }

    @Test
    void a_norm_is_in_force_from_its_first_day_until_the_day_after_its_last() {
        LocalDate change = LocalDate.of(2018, 8, 1);
        Norm before = REQUIREMENT.by("T/1").demands(A.yes()).until(change);
        Norm after = REQUIREMENT.by("T/2").demands(B.yes()).since(change);
        assertThat(verdict(change.minusDays(1), document("T"), before, after)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(change, document("T"), before, after)).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_norm_without_a_period_has_that_of_its_document() {
        LocalDate first = LocalDate.of(2015, 3, 1);
        LocalDate end = LocalDate.of(2018, 3, 1);
        ClauseCatalogue document =
                document(Document.builder("T").inForceFrom(first).inForceUntil(end));
        Norm[] norms = {
            REQUIREMENT.by("T/1").demands(B.yes()),
            ROUTE.by("T/2").opensTo(A.yes()).since(LocalDate.MIN).until(LocalDate.MAX)
        };
        assertThat(verdict(first.minusDays(1), document, norms)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(first, document, norms)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(end.minusDays(1), document, norms)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(end, document, norms)).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_line_of_settings_goes_by_the_periods_of_its_documents_too() {
        ClauseCatalogue document = document(Document.builder("T")
                        .inForceFrom(LocalDate.of(2010, 1, 1))
                        .inForceUntil(LocalDate.of(2012, 1, 1)))
                .plus(document("U"));
        Sheet sheet = new Sheet(
                "sheet",
                document,
                List.of(
                        PARAMETER.by("U/1").is(5).since(LocalDate.of(2012, 1, 1)),
                        PARAMETER.by("T/1").is(3),
                        REQUIREMENT.by("U/2").demands(PARAMETER.at(DAY).atMost(3))));
        ResolvedPolicy policy = Cases.resolve(List.of(sheet), TODAY);
        assertThat(policy.answer(QUESTION, BLANK.with(DAY, LocalDate.of(2011, 12, 31)))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(policy.answer(QUESTION, BLANK.with(DAY, LocalDate.of(2012, 1, 1)))
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(policy.answer(QUESTION, BLANK.with(DAY, LocalDate.of(2009, 12, 31)))
                        .missingNorms())
                .hasSize(1);
    }

    private static String fingerprint(Norm... norms) {
        return policy(norms).version().fingerprint();
    }

    private static final Norm ASKED = REQUIREMENT.by("T/1").demands(N.atLeast(PARAMETER));
    private static final Norm SET = PARAMETER.by("T/2").is(3);

    @Test
    void the_fingerprint_is_of_what_the_norms_say() {
        String fingerprint = fingerprint(ASKED, SET);
        assertThat(fingerprint).hasSize(64).isEqualTo(fingerprint(SET, ASKED));
        List<String> changed = List.of(
                fingerprint(ASKED),
                fingerprint(ASKED, PARAMETER.by("T/2").is(4)),
                fingerprint(ASKED, PARAMETER.by("T/3").is(3)),
                fingerprint(ASKED, SET.since(LocalDate.of(2011, 1, 1))),
                fingerprint(ASKED, SET.until(LocalDate.of(2021, 1, 1))),
                fingerprint(ASKED, SET, ROUTE.by("T/3").opensTo(ALWAYS)),
                fingerprint(REQUIREMENT.by("T/1").demands(N.above(PARAMETER)), SET));
        assertThat(changed).doesNotContain(fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void the_fingerprint_is_not_of_the_order_of_a_table() {
        Norm asked = REQUIREMENT.by("T/1").demands(N.atLeast(PARAMETER));
        Setting<Integer> one = Setting.of(1);
        Setting<Integer> four = Setting.of(4);
        assertThat(fingerprint(
                        asked,
                        PARAMETER
                                .by("T/2")
                                .is(Setting.table(COLOUR, ImmutableMap.of(Colour.RED, one, Colour.GREEN, four)))))
                .isEqualTo(fingerprint(
                        asked,
                        PARAMETER
                                .by("T/2")
                                .is(Setting.table(COLOUR, ImmutableMap.of(Colour.GREEN, four, Colour.RED, one)))));
    }

    @Test
    void the_fingerprint_is_also_of_settings_on_other_dates() {
        Norm atDate = REQUIREMENT.by("T/1").demands(N.atLeast(PARAMETER.at(DAY)));
        LocalDate next = LocalDate.of(2022, 1, 1);
        assertThat(fingerprint(
                        atDate, SET.until(next), PARAMETER.by("T/3").is(4).since(next)))
                .isNotEqualTo(fingerprint(
                        atDate, SET.until(next), PARAMETER.by("T/3").is(5).since(next)));
    }

    @Test
    void the_fingerprint_is_also_of_the_routes_of_a_relaxation() {
        Norm route = ROUTE.by("T/3").opensTo(ALWAYS);
        Norm everywhere =
                QUESTION.relaxation("waiver", "放宽", "waiver").by("T/4").waives(REQUIREMENT, A.yes());
        Norm there =
                QUESTION.relaxation("waiver", "放宽", "waiver", ROUTE).by("T/4").waives(REQUIREMENT, A.yes());
        assertThat(fingerprint(ASKED, SET, route, everywhere)).isNotEqualTo(fingerprint(ASKED, SET, route, there));
    }

    @Test
    void a_question_that_no_norm_answers() {
        Question<Case> other = Question.of("other", Case.CASE, "其他", "other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(ASKED).answer(other, BLANK))
                .withMessageContaining("No norm in force answers the question other (questions: [admission]).")
                .withMessageContaining("2020-01-01");
        assertThat(policy(ASKED).questions()).containsExactly(QUESTION);
        assertThat(policy(ASKED, SET).norms()).containsExactly(ASKED, SET);
        assertThat(policy(ASKED).catalogue().documents()).hasSize(1);
    }

    @Test
    void a_rule_or_a_value_by_itself() {
        Norm relaxation =
                QUESTION.relaxation("waiver", "放宽", "waiver", ROUTE).by("T/4").waives(REQUIREMENT, A.yes());
        Duty duty = QUESTION.duty("duty", Party.APPLICANT, "职责", "duty");
        ResolvedPolicy policy =
                policy(ASKED, SET, relaxation, duty.by("T/5"), ROUTE.by("T/6").opensTo(B.yes()));
        Case told = BLANK.with(A, true).with(N, 2);
        assertThat(policy.examine(REQUIREMENT, null, told).outcome().en()).isEqualTo("not met");
        assertThat(policy.examine(REQUIREMENT, ROUTE, told).outcome().en()).isEqualTo("not applicable");
        assertThat(policy.examine(relaxation.slot(), null, told).outcome().en()).isEqualTo("met");
        assertThat(policy.examine(ROUTE, null, told).outcome().en()).isEqualTo("unknown");
        assertThat(policy.measure(PARAMETER, null, told).value()).contains(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.examine(duty, null, told))
                .withMessage("The duty duty (T/5) has no condition");
        assertThatIllegalStateException()
                .isThrownBy(() -> policy.examine(OTHER, null, told))
                .withMessage("Nothing fills the requirement other");
    }

    /** It is compared for the case, not outside of any row. */
    @Test
    void a_derived_value_of_a_row_that_a_host_may_tell() {
        ResolvedPolicy policy = policy(
                REQUIREMENT.by("T/1").demands(every(ITEMS, DERIVED.atLeast(1))),
                DERIVED.by("T/2").is(ITEM_N, N));
        Decision decision = policy.answer(QUESTION, BLANK.with(N, 5).whole(ITEMS));
        assertThat(decision.discrepancies()).isEmpty();
        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_norm_must_be_cited_and_its_period_must_not_be_empty() {
        LocalDate day = LocalDate.of(2018, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SET.since(day).until(day))
                .withMessageContaining("before it begins on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Norm(SET.slot(), List.of(), Optional.empty(), Optional.empty(), SET.content()))
                .withMessage("The parameter parameter is not cited");
    }

    @Test
    void a_table_keyed_by_a_column_stands_in_a_test_of_rows() {
        Norm table = PARAMETER
                .by("T/2")
                .is(Setting.table(
                        ITEM_COLOUR,
                        Map.of(Colour.RED, Setting.of(1), Colour.GREEN, Setting.of(4), Colour.BLUE, Setting.of(2))));
        assertOneFault(
                "The parameter parameter (T/2) reads a row of items without walking the list.",
                REQUIREMENT.by("T/1").demands(every(ITEMS, ITEM_N.atLeast(PARAMETER))),
                table);
        Norm byFact = PARAMETER
                .by("T/2")
                .is(Setting.table(COLOUR, Map.of(Colour.RED, Setting.of(1), Colour.GREEN, Setting.of(4))));
        assertThat(Stream.of(Colour.RED, Colour.GREEN)
                        .map(colour -> policy(ASKED, byFact)
                                .answer(QUESTION, BLANK.with(N, 3).with(COLOUR, colour))
                                .verdict()))
                .containsExactly(Verdict.ELIGIBLE, Verdict.INELIGIBLE);
    }
}
