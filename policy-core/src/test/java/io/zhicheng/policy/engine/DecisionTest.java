package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.B;
import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.C;
import static io.zhicheng.policy.engine.Case.COLOUR;
import static io.zhicheng.policy.engine.Case.DAY;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_N;
import static io.zhicheng.policy.engine.Case.JUDGED;
import static io.zhicheng.policy.engine.Case.M;
import static io.zhicheng.policy.engine.Case.MONTHS;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.engine.Case.TEXT;
import static io.zhicheng.policy.engine.Case.YEAR;
import static io.zhicheng.policy.engine.Cases.criterion;
import static io.zhicheng.policy.engine.Cases.missing;
import static io.zhicheng.policy.engine.Cases.policy;
import static io.zhicheng.policy.engine.Cases.test;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.atLeast;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.dateIn;
import static io.zhicheng.policy.rule.Measures.greatest;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.leastOf;
import static io.zhicheng.policy.rule.Measures.months;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.sum;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How routes, bars and relaxations make a verdict, and what a decision tells of it. */
class DecisionTest {
    private static final Route ONE = QUESTION.route("one", "一", "one");
    private static final Route TWO = QUESTION.route("two", "二", "two");
    private static final Requirement ASKED = QUESTION.requirement("asked", "要求", "asked");
    private static final Derived<Integer> DERIVED = Derived.of("derived", Unit.COUNT, "推算", "derived");
    private static final Parameter<Integer> PARAMETER = Parameter.of("parameter", Unit.COUNT, "参数", "parameter");

    private static final List<Norm> NORMS = List.of(
            ONE.by("T/1").opensTo(A.yes()),
            TWO.by("T/2").opensTo(B.yes().onlyFor(C.yes())),
            ASKED.by("T/3").demands(N.atLeast(3)),
            QUESTION.requirement("of-two", "二之要求", "of two").by("T/4").demands(M.atLeast(1), TWO),
            QUESTION.bar("bar", "禁止", "bar").by("T/5").appliesWhen(JUDGED.yes(), TWO),
            QUESTION.relaxation("waiver", "免", "waiver", TWO).by("T/6").waives(ASKED, COLOUR.is(Colour.RED)),
            QUESTION.relaxation("instead", "替", "instead", ONE).by("T/7").satisfies(ASKED, COLOUR.is(Colour.BLUE)));

    private static Decision decide(Case subject) {
        return policy(NORMS).answer(QUESTION, subject);
    }

    private static List<Outcome> routes(Case subject) {
        return decide(subject).routes().stream().map(RouteStanding::outcome).toList();
    }

    private static final Case GOOD = BLANK.with(A, true)
            .with(B, true)
            .with(C, true)
            .with(N, 3)
            .with(M, 1)
            .with(JUDGED, false)
            .with(COLOUR, Colour.GREEN);

    @Test
    void a_verdict_is_the_best_of_the_routes() {
        assertThat(routes(GOOD)).containsExactly(Outcome.MET, Outcome.MET);
        assertThat(decide(GOOD).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(routes(GOOD.with(A, false))).containsExactly(Outcome.NOT_MET, Outcome.MET);
        assertThat(decide(GOOD.with(A, false)).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(routes(GOOD.with(A, false).with(B, false))).containsExactly(Outcome.NOT_MET, Outcome.NOT_MET);
        assertThat(decide(GOOD.with(A, false).with(B, false)).verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decide(BLANK).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decide(GOOD).question()).isEqualTo(QUESTION);
    }

    @Test
    void a_route_that_is_not_there_is_told_as_not_applicable_and_its_faults_are_not() {
        Case closed = GOOD.with(C, false).with(M, 0);
        assertThat(routes(closed)).containsExactly(Outcome.MET, Outcome.NOT_APPLICABLE);
        assertThat(decide(closed).unmet()).isEmpty();
        assertThat(decide(GOOD.with(M, 0)).unmet())
                .extracting(finding -> finding.label().en())
                .containsExactly("of two");
        // once for each route, because other relaxations bear on it there
        assertThat(decide(GOOD.with(N, 0)).unmet())
                .extracting(finding -> finding.label().en())
                .containsExactly("asked", "asked");
    }

    @Test
    void a_requirement_of_one_route_is_asked_there_only() {
        assertThat(routes(GOOD.with(M, 0))).containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(decide(GOOD).route("one").conditions()).hasSize(2);
        assertThat(decide(GOOD).route("two").conditions()).hasSize(3);
    }

    @Test
    void a_bar_closes_what_it_does_not_spare() {
        Decision barred = decide(GOOD.with(JUDGED, true));
        assertThat(barred.routes()).extracting(RouteStanding::outcome).containsExactly(Outcome.NOT_MET, Outcome.MET);
        assertThat(barred.route("one").bars()).hasSize(1);
        assertThat(barred.route("two").bars()).isEmpty();
        assertThat(barred.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.outcome()).isEqualTo(Outcome.MET);
            assertThat(bar.spared()).containsExactly(TWO);
        });
        assertThat(decide(GOOD).bars()).isEmpty();
        assertThat(decide(GOOD).route("one").bars()).isEmpty();
        Decision open = decide(BLANK.with(A, true).with(N, 3).with(B, false));
        assertThat(open.verdict()).isEqualTo(Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT);
        assertThat(open.judgements()).extracting(MissingFact::path).containsExactly("judged");
    }

    @Test
    void relaxations_hold_on_their_routes() {
        Case few = GOOD.with(N, 0);
        assertThat(routes(few)).containsExactly(Outcome.NOT_MET, Outcome.NOT_MET);
        assertThat(routes(few.with(COLOUR, Colour.RED))).containsExactly(Outcome.NOT_MET, Outcome.MET);
        assertThat(routes(few.with(COLOUR, Colour.BLUE))).containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(decide(few.with(COLOUR, Colour.RED))
                        .route("two")
                        .conditions()
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void what_opens_more_routes_is_asked_for_first() {
        List<MissingFact> missing = decide(BLANK.with(JUDGED, false)).missing();
        assertThat(missing).extracting(MissingFact::path).containsExactly("n", "colour", "a", "m", "c", "b");
        assertThat(missing.get(0).routes()).containsExactly("one", "two");
        assertThat(missing.get(3).routes()).containsExactly("two");
        assertThat(decide(GOOD).missing()).isEmpty();
        assertThat(decide(BLANK.with(A, false).with(JUDGED, false)).missing())
                .extracting(MissingFact::path)
                .containsExactly("colour", "n", "m", "c", "b");
    }

    @Test
    void a_question_without_routes_asks_for_all() {
        ResolvedPolicy policy = policy(
                ASKED.by("T/1").demands(A.yes()),
                QUESTION.bar("bar", "禁止", "bar").by("T/2").appliesWhen(B.yes()));
        assertThat(policy.answer(QUESTION, BLANK.with(A, true).with(B, false)).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(policy.answer(QUESTION, BLANK.with(A, false)).verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(policy.answer(QUESTION, BLANK.with(A, true).with(B, true)).verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        List<MissingFact> missing = policy.answer(QUESTION, BLANK).missing();
        assertThat(missing).extracting(MissingFact::path).containsExactly("b", "a");
        assertThat(missing.get(0).routes()).isEmpty();
    }

    @Test
    void a_cell_and_a_list_that_are_missing() {
        Decision decision = policy(
                        ASKED.by("T/1").demands(greatest(ITEM_N, ITEMS).atLeast(3)))
                .answer(QUESTION, BLANK.partly(ITEMS, ROW.with(ITEM_N, 1), ROW));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("items[1].n", "items");
        assertThat(decision.missing()).extracting(MissingFact::wholeList).containsExactly(false, true);
    }

    @Test
    void facts_that_only_rows_to_come_will_ask_for() {
        Criterion test = some(ITEMS, ITEM_N.atLeast(N), TEXT.is("x"));
        assertThat(missing(BLANK, test)).containsExactly("n", "text", "all items");
        assertThat(missing(BLANK, count(ITEMS, TEXT.is("x")))).containsExactly("text", "all items");
        assertThat(missing(BLANK, sum(plus(ITEM_N, M), ITEMS))).containsExactly("m", "all items");
    }

    @ParameterizedTest
    @CsvSource({"2, F, F, T, T, F", "3, T, F, T, F, T", "4, T, T, F, F, F"})
    void relations(int n, char atLeast, char above, char atMost, char below, char same) {
        Case told = BLANK.with(N, n);
        assertThat(List.of(
                        test(told, N.atLeast(3)),
                        test(told, N.above(constant(Unit.COUNT, 3))),
                        test(told, N.atMost(3)),
                        test(told, N.below(3)),
                        test(told, N.same(constant(Unit.COUNT, 3)))))
                .isEqualTo("%s%s%s%s%s"
                        .formatted(atLeast, above, atMost, below, same)
                        .chars()
                        .mapToObj(c -> Truth.of(c == 'T'))
                        .toList());
    }

    @Test
    void relations_of_what_is_known_roughly() {
        Norm roughly = PARAMETER.by("T/1").is(Setting.between(2, 4));
        for (int n : List.of(2, 3)) {
            assertThat(test(BLANK.with(N, n), N.atLeast(PARAMETER), roughly)).isEqualTo(Truth.UNKNOWN);
        }
        assertThat(test(BLANK.with(N, 4), N.atLeast(PARAMETER), roughly)).isEqualTo(Truth.TRUE);
        assertThat(test(BLANK.with(N, 1), N.atLeast(PARAMETER), roughly)).isEqualTo(Truth.FALSE);
        assertThat(test(BLANK.with(N, 4), N.above(PARAMETER), roughly)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.with(N, 2), N.above(PARAMETER), roughly)).isEqualTo(Truth.FALSE);
        assertThat(test(BLANK.with(N, 2), N.atMost(PARAMETER), roughly)).isEqualTo(Truth.TRUE);
        assertThat(test(BLANK.with(N, 4), N.atMost(PARAMETER), roughly)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.with(N, 5), N.atMost(PARAMETER), roughly)).isEqualTo(Truth.FALSE);
        assertThat(test(BLANK.with(N, 2), N.below(PARAMETER), roughly)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.with(N, 4), N.below(PARAMETER), roughly)).isEqualTo(Truth.FALSE);
        assertThat(test(BLANK.with(N, 2), N.same(PARAMETER), roughly)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.with(N, 4), N.same(PARAMETER), roughly)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.with(N, 5), N.same(PARAMETER), roughly)).isEqualTo(Truth.FALSE);
        assertThat(test(BLANK.with(N, 1), N.same(PARAMETER), roughly)).isEqualTo(Truth.FALSE);
    }

    private static Finding explained(Case subject, Criterion criterion, Norm... norms) {
        Cases.Bench<TestNode> bench = criterion(subject, criterion, norms);
        return bench.node().explain(bench.frame());
    }

    @Test
    void tells_by_how_much_it_falls_short() {
        assertThat(shortfall(BLANK.with(N, 1), N.atLeast(3))).isEqualTo("2");
        Case date = BLANK.with(DAY, LocalDate.of(2018, 1, 1));
        assertThat(shortfall(date, DAY.atLeast(LocalDate.of(2018, 1, 11)))).isEqualTo("10 days");
        assertThat(shortfall(BLANK.with(YEAR, Year.of(2018)), YEAR.atLeast(Year.of(2020))))
                .isEqualTo("2");
        assertThat(shortfall(BLANK.with(N, 3), N.atLeast(3))).isEmpty();
        assertThat(shortfall(BLANK.with(A, false), A.atLeast(true))).isEmpty();
        assertThat(shortfall(BLANK.with(M, 1), N.below(M))).isEmpty();
        assertThat(shortfall(BLANK.whole(ITEMS), greatest(ITEM_N, ITEMS).atLeast(3)))
                .isEmpty();
        assertThat(shortfall(
                        BLANK.whole(Case.JOBS),
                        least(Case.JOB_SPELL.start(), Case.JOBS).atMost(LocalDate.of(2018, 1, 1))))
                .isEmpty();
    }

    private static String shortfall(Case subject, Criterion criterion) {
        return explained(subject, criterion)
                .comparison()
                .orElseThrow()
                .shortfall()
                .map(amount -> amount.text(Locale.ENGLISH))
                .orElse("");
    }

    @Test
    void explains_what_joins_others() {
        assertExplained(all(A.yes(), B.yes()), Finding.Form.ALL, 2);
        assertExplained(any(A.yes(), B.yes()), Finding.Form.ANY, 2);
        assertExplained(atLeast(1, A.yes(), B.yes()), Finding.Form.AT_LEAST, 2);
        assertExplained(not(A.yes()), Finding.Form.NOT, 1);
        assertExplained(A.yes().when(B.yes()), Finding.Form.GUARDED, 2);
        assertExplained(A.yes().onlyFor(B.yes()), Finding.Form.GUARDED, 2);
        assertThat(explained(BLANK, A.yes().when(B.yes())).label())
                .isNotEqualTo(explained(BLANK, A.yes().onlyFor(B.yes())).label());
        Finding cited = explained(BLANK, cite("T/5", all(A.yes(), B.yes())));
        assertThat(cited.clauses()).extracting(clause -> clause.id().path()).containsExactly("5");
        assertThat(cited.form()).isEqualTo(Finding.Form.ALL);
        assertThat(test(BLANK.with(A, true), cite("T/5", A.yes()))).isEqualTo(Truth.TRUE);
        assertThat(missing(BLANK, cite("T/5", A.yes()))).containsExactly("a");
    }

    private static void assertExplained(Criterion criterion, Finding.Form form, int parts) {
        Finding finding = explained(BLANK, criterion);
        assertThat(finding.form()).isEqualTo(form);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.parts()).hasSize(parts);
        assertThat(finding.tree()).hasSize(parts + 1);
        assertThat(missing(BLANK, criterion))
                .containsExactlyInAnyOrderElementsOf(List.of("a", "b").subList(0, parts));
        Case half = BLANK.with(B, true);
        if (test(half, criterion).isOpen()) {
            assertThat(missing(half, criterion)).containsExactly("a");
        }
    }

    @Test
    void tells_where_a_value_came_from() {
        Norm set = PARAMETER.by("T/1").is(2);
        assertThat(sources(
                        plus(N, PARAMETER).atLeast(DERIVED),
                        set,
                        DERIVED.by("T/2").is(leastOf(M, PARAMETER))))
                .containsExactly("PARAMETER T/1", "DERIVED T/2");
        assertThat(sources(plus(PARAMETER, N).atLeast(1), set)).containsExactly("PARAMETER T/1");
        assertThat(sources(N.atLeast(leastOf(M, PARAMETER)), set)).containsExactly("PARAMETER T/1");
        assertThat(sources(N.atLeast(PARAMETER.at(DAY)), set)).containsExactly("PARAMETER T/1");
        assertThat(sources(N.atLeast(choose(A.yes(), PARAMETER, M)), set)).containsExactly("PARAMETER T/1");
        assertThat(sources(N.atLeast(choose(A.no(), PARAMETER, M)), set)).isEmpty();
        assertThat(sources(N.atLeast(choose(A.no(), M, PARAMETER)), set)).containsExactly("PARAMETER T/1");
        assertThat(sources(N.atLeast(choose(C.yes(), M, PARAMETER)), set)).containsExactly("PARAMETER T/1");
        Parameter<Year> year = Parameter.of("year", Unit.YEAR, "年", "year");
        Norm yearSet = year.by("T/3").is(Year.of(2018));
        assertThat(sources(DAY.atMost(dateIn(year, 12, 31)), yearSet)).containsExactly("PARAMETER T/3");
        Parameter<LocalDate> since = Parameter.of("since", Unit.DATE, "起", "since");
        assertThat(sources(YEAR.atLeast(yearOf(since)), since.by("T/4").is(LocalDate.of(2018, 1, 1))))
                .containsExactly("PARAMETER T/4");
        assertThat(sources(N.atLeast(PARAMETER.at(since)), set, since.by("T/4").is(LocalDate.of(2018, 1, 1))))
                .containsExactly("PARAMETER T/4", "PARAMETER T/1");
        Norm base = DERIVED.by("T/2").is(PARAMETER);
        Norm lowered = QUESTION.relaxation("lower", "降", "lower").by("T/5").lowers(DERIVED, 1, A.yes());
        assertThat(sources(N.atLeast(DERIVED), set, base, lowered))
                .containsExactly("DERIVED T/2", "PARAMETER T/1", "RELAXATION T/5");
        Norm idle = QUESTION.relaxation("lower", "降", "lower").by("T/5").lowers(DERIVED, 1, A.no());
        assertThat(sources(N.atLeast(DERIVED), set, base, idle)).containsExactly("DERIVED T/2", "PARAMETER T/1");
        assertThat(sources(M.atLeast(DERIVED), DERIVED.by("T/2").is(PARAMETER, N), set))
                .containsExactly("TOLD T/2");
    }

    private static List<String> sources(Criterion criterion, Norm... norms) {
        Case told = BLANK.with(A, true).with(N, 1).with(DAY, LocalDate.of(2018, 1, 1));
        List<Source> sources =
                explained(told, criterion, norms).comparison().orElseThrow().sources();
        assertThat(sources).allMatch(source -> !source.label().en().isEmpty());
        return sources.stream()
                .map(source -> source.kind() + " " + source.clauses().get(0).id())
                .toList();
    }

    @Test
    void tells_the_rows_behind_a_value() {
        Case told = BLANK.with(N, 1).with(M, 1).whole(ITEMS, ROW.with(ITEM_N, 1), ROW.with(ITEM_N, 2));
        var most = greatest(ITEM_N, ITEMS);
        assertThat(rows(told, plus(N, most).atLeast(9))).containsExactly(0, 1);
        assertThat(rows(told, plus(most, N).atLeast(9))).containsExactly(0, 1);
        assertThat(rows(told, DERIVED.atLeast(9), DERIVED.by("T/1").is(most))).containsExactly(0, 1);
        assertThat(rows(told, DERIVED.atLeast(9), DERIVED.by("T/1").is(most, N)))
                .isEmpty();
        Norm lowered = QUESTION.relaxation("lower", "降", "lower").by("T/5").lowers(DERIVED, 1, A.yes());
        assertThat(rows(told, DERIVED.atLeast(9), DERIVED.by("T/1").is(most), lowered))
                .containsExactly(0, 1);
        Norm table = PARAMETER.by("T/1").is(Setting.table(most, Map.of(2, Setting.of(5))));
        assertThat(rows(told, PARAMETER.atLeast(9), table)).containsExactly(0, 1);
        Case jobs = BLANK.with(DAY, LocalDate.of(2019, 12, 31))
                .whole(Case.JOBS, ROW.during(Spell.since(LocalDate.of(2019, 1, 1))));
        assertThat(rows(jobs, months(Case.JOBS, Case.JOB_SPELL, DAY).atLeast(MONTHS)))
                .containsExactly(0);
        var first = least(Case.JOB_SPELL.start(), Case.JOBS);
        assertThat(rows(jobs, yearOf(first).atLeast(YEAR))).containsExactly(0);
        assertThat(rows(jobs, dateIn(yearOf(first), 12, 31).atLeast(DAY))).containsExactly(0);
        assertThat(rows(
                        jobs,
                        PARAMETER.at(first).atLeast(N),
                        PARAMETER.by("T/1").is(1)))
                .containsExactly(0);
    }

    private static List<Integer> rows(Case subject, Criterion criterion, Norm... norms) {
        return explained(subject, criterion, norms).evidence().stream()
                .map(Evidence::row)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "4, false", "5, true"})
    void a_told_value_outside_of_what_the_clause_allows_is_a_discrepancy(int told, boolean differs) {
        Norm roughly = PARAMETER.by("T/1").is(Setting.between(3, 4));
        ResolvedPolicy policy = policy(
                roughly, DERIVED.by("T/2").is(PARAMETER, N), ASKED.by("T/3").demands(DERIVED.atLeast(1)));
        assertThat(policy.answer(QUESTION, BLANK.with(N, told)).discrepancies()).hasSize(differs ? 1 : 0);
        assertThat(policy.answer(QUESTION, BLANK).discrepancies()).isEmpty();
    }

    @Test
    void missing_of_lowered_values() {
        Norm base = DERIVED.by("T/1").is(plus(N, M));
        Norm lowered = QUESTION.relaxation("lower", "降", "lower").by("T/5").lowers(DERIVED, 1, A.yes());
        assertThat(missing(BLANK.with(N, 1), DERIVED, base, lowered)).containsExactly("m", "a");
    }

    @Test
    void what_is_told_of_a_text_is_not_its_number() {
        Finding finding = explained(BLANK.with(TEXT, "x"), TEXT.is("y"));
        assertThat(finding.comparison().orElseThrow().measured()).isInstanceOf(Amount.class);
        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(explained(BLANK.with(MONTHS, Months.of(3)), MONTHS.atLeast(Months.of(3)))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void amounts_are_told_as_far_as_they_are_bounded() {
        assertThat(Amounts.of(Unit.COUNT, Interval.unknown(2, Interval.INFINITE))
                        .greatest())
                .isEmpty();
        assertThat(Amounts.of(Unit.COUNT, Interval.unknown(-5, 2)).least()).isEmpty();
        assertThat(Amounts.of(Unit.COUNT, Interval.unknown(0, 2)).least()).contains(0);
        assertThat(Amounts.of(Unit.codes(Colour.class), Interval.unknown(0, 2)).greatest())
                .contains(Colour.BLUE);
        assertThat(Amounts.of(Unit.codes(Colour.class), Interval.unknown(0, 9)).greatest())
                .isEmpty();
        assertThat(Amounts.of(Unit.TEXT, Interval.point(1)).value()).isEmpty();
    }

    @Test
    void two_questions_of_one_policy_do_not_mix() {
        var other = Question.of("other", Case.CASE, "其他", "other");
        ResolvedPolicy policy = policy(
                ASKED.by("T/1").demands(A.yes()),
                other.requirement("b", "乙", "b").by("T/2").demands(B.yes()));
        Case told = BLANK.with(A, true).with(B, false);
        assertThat(policy.answer(QUESTION, told).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(policy.answer(other, told).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }
}
