package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.B;
import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.COLOUR;
import static io.zhicheng.policy.engine.Case.DAY;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_N;
import static io.zhicheng.policy.engine.Case.JUDGED;
import static io.zhicheng.policy.engine.Case.M;
import static io.zhicheng.policy.engine.Case.MONTHS;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.OTHER_DAY;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.engine.Case.TEXT;
import static io.zhicheng.policy.engine.Case.UNITS;
import static io.zhicheng.policy.engine.Case.YEAR;
import static io.zhicheng.policy.engine.Cases.measure;
import static io.zhicheng.policy.engine.Cases.missing;
import static io.zhicheng.policy.engine.Interval.INFINITE;
import static io.zhicheng.policy.engine.Interval.point;
import static io.zhicheng.policy.engine.Interval.unknown;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Measures.calendarMonths;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.credit;
import static io.zhicheng.policy.rule.Measures.dateIn;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.greatest;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.leastOf;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.startedParts;
import static io.zhicheng.policy.rule.Measures.sum;
import static io.zhicheng.policy.rule.Measures.times;
import static io.zhicheng.policy.rule.Measures.total;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;
import static io.zhicheng.policy.rule.Measures.yearsFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each value by example: what it can be while facts are blank, and what it names as missing. */
class ValueNodesTest {
    private static final Interval ANY_DAY = unknown(-INFINITE, INFINITE);
    private static final Case FIVE = BLANK.with(N, 5);

    private static Measure<Integer> number(int value) {
        return constant(Unit.COUNT, value);
    }

    private static Interval day(int year, int month, int day) {
        return point(LocalDate.of(year, month, day).toEpochDay());
    }

    @Test
    void a_blank_fact_can_be_anything_of_its_unit() {
        assertThat(measure(BLANK, N)).isEqualTo(unknown(0, INFINITE));
        assertThat(measure(BLANK, DAY)).isEqualTo(ANY_DAY);
        assertThat(measure(BLANK, YEAR)).isEqualTo(ANY_DAY);
        assertThat(measure(BLANK, A)).isEqualTo(unknown(0, 1));
        assertThat(measure(BLANK, JUDGED)).isEqualTo(new Interval(0, 1, true));
        assertThat(measure(BLANK, COLOUR)).isEqualTo(unknown(0, 2));
        assertThat(missing(BLANK, N)).containsExactly("n");
    }

    @Test
    void a_told_fact_is_what_was_told() {
        assertThat(measure(FIVE, N)).isEqualTo(point(5));
        assertThat(measure(BLANK.with(DAY, LocalDate.MAX), DAY)).isEqualTo(point(INFINITE));
        assertThat(measure(BLANK.with(COLOUR, Colour.BLUE), COLOUR)).isEqualTo(point(2));
        assertThat(measure(BLANK.with(UNITS, AchievementUnits.units("2.5")), UNITS))
                .isEqualTo(point(5));
        assertThat(missing(FIVE, N)).isEmpty();
    }

    @Test
    void texts_are_numbered_behind_those_of_the_rules() {
        assertThat(Cases.test(BLANK.with(TEXT, "x"), TEXT.is("y", "x"))).isEqualTo(Truth.TRUE);
        assertThat(Cases.test(BLANK.with(TEXT, "z"), TEXT.is("y", "x"))).isEqualTo(Truth.FALSE);
        assertThat(Cases.test(BLANK, TEXT.is("y", "x"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void sum_and_difference() {
        assertThat(measure(FIVE, plus(N, number(2)))).isEqualTo(point(7));
        assertThat(measure(FIVE, minus(number(2), N))).isEqualTo(point(-3));
        assertThat(measure(FIVE, plus(N, M))).isEqualTo(unknown(5, INFINITE));
        assertThat(measure(FIVE, minus(N, M))).isEqualTo(unknown(-INFINITE, 5));
        assertThat(measure(FIVE, total(N, N, number(1)))).isEqualTo(point(11));
        assertThat(missing(FIVE, plus(N, M))).containsExactly("m");
        assertThat(missing(BLANK, plus(N, M))).containsExactly("n", "m");
    }

    @Test
    void beyond_every_value_stays_there() {
        Measure<LocalDate> never = least(Case.JOB_SPELL.start(), Case.JOBS);
        Case noJobs = BLANK.whole(Case.JOBS);
        assertThat(measure(noJobs, never)).isEqualTo(point(INFINITE));
        assertThat(measure(noJobs, yearOf(never))).isEqualTo(point(INFINITE));
        assertThat(measure(noJobs, yearsEarlier(yearOf(never), number(3)))).isEqualTo(point(INFINITE));
        assertThat(measure(noJobs, dateIn(yearsEarlier(yearOf(never), number(3)), 12, 31)))
                .isEqualTo(point(INFINITE));
        Measure<Integer> none = greatest(ITEM_N, ITEMS);
        assertThat(measure(BLANK.whole(ITEMS), plus(none, number(3)))).isEqualTo(point(-INFINITE));
        assertThat(measure(BLANK.whole(ITEMS), minus(number(3), none))).isEqualTo(point(INFINITE));
    }

    @Test
    void a_day_of_a_year_not_told_can_be_any() {
        assertThat(measure(BLANK, dateIn(yearsEarlier(YEAR, number(3)), 12, 31)))
                .isEqualTo(ANY_DAY);
        assertThat(measure(BLANK, yearsFrom(yearOf(DAY), YEAR))).isEqualTo(ANY_DAY);
        assertThat(measure(BLANK.with(YEAR, Year.of(2020)), dateIn(YEAR, 12, 31)))
                .isEqualTo(day(2020, 12, 31));
        assertThat(missing(BLANK, dateIn(YEAR, 12, 31))).containsExactly("year");
        assertThat(missing(BLANK, yearOf(DAY))).containsExactly("day");
    }

    @Test
    void years_between_dates() {
        Case told = BLANK.with(DAY, LocalDate.of(2012, 12, 31)).with(YEAR, Year.of(2020));
        assertThat(measure(told, yearOf(DAY))).isEqualTo(point(2012));
        assertThat(measure(told, yearsFrom(yearOf(DAY), YEAR))).isEqualTo(point(8));
        assertThat(measure(told, yearsEarlier(YEAR, number(3)))).isEqualTo(point(2017));
    }

    @Test
    void product_of_ends() {
        assertThat(measure(FIVE, times(N, number(3)))).isEqualTo(point(15));
        assertThat(measure(FIVE, times(N, M))).isEqualTo(unknown(0, INFINITE));
        assertThat(measure(BLANK, times(N, number(0)))).isEqualTo(unknown(0, 0));
        assertThat(measure(BLANK, times(minus(number(0), N), number(2)))).isEqualTo(unknown(-INFINITE, 0));
        assertThat(measure(BLANK, times(minus(number(1), N), minus(number(0), M))))
                .isEqualTo(unknown(-INFINITE, INFINITE));
    }

    @Test
    void a_product_beyond_all_bounds_is_no_failure() {
        Case huge = BLANK.with(MONTHS, Months.of(1_000_000_000_000_000L)).with(N, 1_000_000);
        assertThat(measure(huge, times(MONTHS, N))).isEqualTo(point(INFINITE));
        assertThat(measure(huge, times(minus(constant(Unit.MONTHS, months(0)), MONTHS), N)))
                .isEqualTo(point(-INFINITE));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "3,1", "4,1", "5,2", "8,2", "9,3"})
    void started_parts_count_whole(int months, int parts) {
        Measure<Integer> parted = startedParts(MONTHS, constant(Unit.MONTHS, months(4)));
        assertThat(measure(BLANK.with(MONTHS, months(months)), parted)).isEqualTo(point(parts));
    }

    @Test
    void parts_of_a_size_not_told() {
        assertThat(measure(FIVE, startedParts(N, M))).isEqualTo(unknown(1, INFINITE));
        assertThat(measure(FIVE.with(M, 0), startedParts(N, M))).isEqualTo(point(INFINITE));
        assertThat(measure(BLANK.with(N, 0).with(M, 0), startedParts(N, M))).isEqualTo(point(0));
        assertThat(measure(FIVE.with(M, 0), startedParts(minus(M, N), M))).isEqualTo(point(-INFINITE));
        assertThat(measure(FIVE.with(M, 2), startedParts(N, minus(N, number(7)))))
                .isEqualTo(point(INFINITE));
        assertThat(measure(FIVE, startedParts(N, minus(N, M)))).isEqualTo(unknown(1, INFINITE));
        assertThat(measure(BLANK, startedParts(N, number(3)))).isEqualTo(unknown(0, INFINITE));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, 2020-01-01, 0, 0",
        "2020-01-15, 2020-01-15, 1, 0",
        "2020-01-31, 2020-02-01, 2, 0",
        "2020-01-15, 2020-02-14, 2, 0",
        "2020-01-15, 2020-02-15, 2, 1",
        "2014-09-01, 2019-08-31, 60, 59",
        "2014-09-01, 2019-09-01, 61, 60"
    })
    void months_by_calendar_and_by_day(LocalDate from, LocalDate to, int calendar, int full) {
        Case told = BLANK.with(DAY, from).with(OTHER_DAY, to);
        assertThat(measure(told, calendarMonths(DAY, OTHER_DAY))).isEqualTo(point(calendar));
        assertThat(measure(told, fullMonths(DAY, OTHER_DAY))).isEqualTo(point(full));
    }

    @Test
    void months_from_or_to_a_day_not_told() {
        Case told = BLANK.with(DAY, LocalDate.of(2020, 1, 15));
        assertThat(measure(told, calendarMonths(DAY, OTHER_DAY))).isEqualTo(unknown(0, INFINITE));
        assertThat(measure(told, fullMonths(OTHER_DAY, DAY))).isEqualTo(unknown(0, INFINITE));
        assertThat(measure(told.with(OTHER_DAY, LocalDate.MAX), calendarMonths(DAY, OTHER_DAY)))
                .isEqualTo(point(INFINITE));
        assertThat(measure(told.with(OTHER_DAY, LocalDate.MAX), calendarMonths(OTHER_DAY, DAY)))
                .isEqualTo(point(0));
        assertThat(measure(told.with(OTHER_DAY, LocalDate.MAX), fullMonths(OTHER_DAY, OTHER_DAY)))
                .isEqualTo(point(0));
    }

    @Test
    void months_later_ends_with_a_shorter_month() {
        Case told = BLANK.with(DAY, LocalDate.of(2020, 1, 31)).with(MONTHS, months(1));
        assertThat(measure(told, monthsLater(DAY, MONTHS))).isEqualTo(day(2020, 2, 29));
        assertThat(measure(BLANK.with(MONTHS, months(1)), monthsLater(DAY, MONTHS)))
                .isEqualTo(ANY_DAY);
        assertThat(measure(BLANK.with(DAY, LocalDate.of(2020, 1, 31)), monthsLater(DAY, plus(MONTHS, MONTHS))))
                .isEqualTo(unknown(LocalDate.of(2020, 1, 31).toEpochDay(), INFINITE));
        assertThat(measure(told.with(DAY, LocalDate.MAX), monthsLater(DAY, MONTHS)))
                .isEqualTo(point(INFINITE));
    }

    @Test
    void width_of_judgements_stays_a_judgement_until_something_is_unknown() {
        Measure<Integer> judged = credit(number(2), JUDGED.yes());
        assertThat(measure(FIVE, plus(N, judged))).isEqualTo(new Interval(5, 7, true));
        assertThat(measure(BLANK, plus(N, judged))).isEqualTo(unknown(0, INFINITE));
        assertThat(measure(FIVE, greatestOf(N, judged, number(6)))).isEqualTo(new Interval(6, 6, true));
    }

    @Test
    void extremes() {
        Case told = FIVE.with(M, 3);
        assertThat(measure(told, leastOf(N, M, number(4)))).isEqualTo(point(3));
        assertThat(measure(told, greatestOf(M, number(4), N))).isEqualTo(point(5));
        assertThat(measure(FIVE, leastOf(N, M))).isEqualTo(unknown(0, 5));
        assertThat(measure(FIVE, greatestOf(N, M))).isEqualTo(unknown(5, INFINITE));
        assertThat(missing(FIVE, leastOf(N, M))).containsExactly("m");
    }

    @Test
    void a_choice_is_either_until_it_is_settled() {
        Measure<Integer> choice = choose(A.yes(), N, number(3));
        assertThat(measure(FIVE.with(A, true), choice)).isEqualTo(point(5));
        assertThat(measure(FIVE.with(A, false), choice)).isEqualTo(point(3));
        assertThat(measure(FIVE, choice)).isEqualTo(unknown(3, 5));
        assertThat(measure(FIVE, choose(JUDGED.yes(), N, number(3)))).isEqualTo(new Interval(3, 5, true));
        assertThat(missing(BLANK, choice)).containsExactly("a", "n");
        assertThat(missing(BLANK.with(A, true), choice)).containsExactly("n");
        assertThat(missing(BLANK, choose(A.yes(), N, M))).containsExactly("a", "n", "m");
        assertThat(missing(BLANK.with(A, false), choose(A.yes(), N, M))).containsExactly("m");
        assertThat(missing(BLANK.with(A, true), choose(A.yes(), N, M))).containsExactly("n");
    }

    @Test
    void credit_is_zero_where_it_is_not_due() {
        assertThat(measure(BLANK.with(A, false), credit(Unit.COUNT, 4, A.yes())))
                .isEqualTo(point(0));
        assertThat(measure(BLANK.with(A, true), credit(Unit.COUNT, 4, A.yes()))).isEqualTo(point(4));
    }

    private static final Parameter<Integer> PARAMETER = Parameter.of("parameter", Unit.COUNT, "参数", "parameter");

    @Test
    void a_parameter_is_what_its_norm_sets() {
        assertThat(measure(BLANK, PARAMETER, PARAMETER.by("T/1").is(3))).isEqualTo(point(3));
        assertThat(measure(BLANK, PARAMETER, PARAMETER.by("T/1").is(Setting.between(2, 4))))
                .isEqualTo(unknown(2, 4));
        assertThat(measure(BLANK, PARAMETER, PARAMETER.by("T/1").is(Setting.band(2, 4))))
                .isEqualTo(point(2));
    }

    @Test
    void a_parameter_that_no_norm_sets_is_a_missing_norm() {
        assertThat(measure(BLANK, PARAMETER)).isEqualTo(unknown(0, INFINITE));
        assertThat(missing(BLANK, PARAMETER)).containsExactly("norm parameter");
        assertThat(missing(BLANK, PARAMETER, PARAMETER.by("T/1").is(Setting.between(2, 4))))
                .containsExactly("norm parameter");
    }

    private static final Norm TABLE = PARAMETER
            .by("T/1")
            .is(Setting.table(COLOUR, Map.of(Colour.RED, Setting.of(1), Colour.GREEN, Setting.of(4))));

    @Test
    void a_table_by_its_key() {
        assertThat(measure(BLANK.with(COLOUR, Colour.GREEN), PARAMETER, TABLE)).isEqualTo(point(4));
        assertThat(measure(BLANK.with(COLOUR, Colour.BLUE), PARAMETER, TABLE)).isEqualTo(unknown(0, INFINITE));
        assertThat(missing(BLANK.with(COLOUR, Colour.BLUE), PARAMETER, TABLE)).containsExactly("norm parameter");
        assertThat(measure(BLANK, PARAMETER, TABLE)).isEqualTo(unknown(0, INFINITE));
        assertThat(missing(BLANK, PARAMETER, TABLE)).containsExactly("colour", "norm parameter");
    }

    @Test
    void a_table_whose_key_is_open_is_any_value_that_the_key_allows() {
        Norm whole = PARAMETER
                .by("T/1")
                .is(Setting.table(
                        COLOUR,
                        Map.of(Colour.RED, Setting.of(1), Colour.GREEN, Setting.of(4), Colour.BLUE, Setting.of(2))));
        assertThat(measure(BLANK, PARAMETER, whole)).isEqualTo(unknown(1, 4));
        assertThat(missing(BLANK, PARAMETER, whole)).containsExactly("colour");
    }

    @Test
    void a_table_whose_key_is_a_judgement() {
        Norm norm = PARAMETER.by("T/1").is(Setting.table(JUDGED, Map.of(true, Setting.of(1), false, Setting.of(4))));
        assertThat(measure(BLANK, PARAMETER, norm)).isEqualTo(new Interval(1, 4, true));
    }

    @Test
    void a_table_whose_key_has_no_bounds() {
        Norm norm = PARAMETER.by("T/1").is(Setting.table(N, Map.of(1, Setting.of(7))));
        assertThat(measure(BLANK, PARAMETER, norm)).isEqualTo(unknown(0, INFINITE));
        assertThat(missing(BLANK, PARAMETER, norm)).containsExactly("n");
        assertThat(measure(BLANK.with(N, 1), PARAMETER, norm)).isEqualTo(point(7));
        Norm byNone = PARAMETER.by("T/1").is(Setting.table(greatest(ITEM_N, ITEMS), Map.of(1, Setting.of(7))));
        assertThat(missing(BLANK.whole(ITEMS), PARAMETER, byNone)).containsExactly("norm parameter");
    }

    @Test
    void within_a_band_that_may_be_open_at_the_top() {
        Norm band = PARAMETER.by("T/1").is(Setting.band(2, 4));
        assertThat(Cases.test(BLANK.with(N, 4), N.within(PARAMETER), band)).isEqualTo(Truth.TRUE);
        assertThat(Cases.test(FIVE, N.within(PARAMETER), band)).isEqualTo(Truth.FALSE);
        assertThat(Cases.test(BLANK.with(N, 1), N.within(PARAMETER), band)).isEqualTo(Truth.FALSE);
        Norm open = PARAMETER.by("T/1").is(2);
        assertThat(Cases.test(FIVE, N.within(PARAMETER), open)).isEqualTo(Truth.TRUE);
    }

    @Test
    void within_a_band_from_a_table() {
        Norm bands = PARAMETER
                .by("T/1")
                .is(Setting.table(COLOUR, Map.of(Colour.RED, Setting.band(2, 4), Colour.GREEN, Setting.of(1))));
        assertThat(Cases.test(FIVE.with(COLOUR, Colour.RED), N.within(PARAMETER), bands))
                .isEqualTo(Truth.FALSE);
        assertThat(Cases.test(FIVE.with(COLOUR, Colour.GREEN), N.within(PARAMETER), bands))
                .isEqualTo(Truth.TRUE);
        assertThat(Cases.test(FIVE, N.within(PARAMETER), bands)).isEqualTo(Truth.UNKNOWN);
    }

    private static final Norm UNTIL_2015 =
            PARAMETER.by("T/1").is(3).since(LocalDate.of(2012, 1, 1)).until(LocalDate.of(2015, 1, 1));
    private static final Norm FROM_2018 = PARAMETER.by("T/2").is(6).since(LocalDate.of(2018, 1, 1));

    @ParameterizedTest
    @CsvSource({"2012-01-01, 3", "2014-12-31, 3", "2018-01-01, 6", "2030-05-05, 6"})
    void a_parameter_at_a_date_of_the_subjects_own(LocalDate date, int value) {
        Case told = BLANK.with(DAY, date);
        assertThat(measure(told, PARAMETER.at(DAY), UNTIL_2015, FROM_2018)).isEqualTo(point(value));
        assertThat(missing(told, PARAMETER.at(DAY), UNTIL_2015, FROM_2018)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2011-12-31", "2015-01-01", "2017-12-31"})
    void at_a_date_on_which_nothing_sets_it(LocalDate date) {
        Case told = BLANK.with(DAY, date);
        assertThat(measure(told, PARAMETER.at(DAY), UNTIL_2015, FROM_2018)).isEqualTo(unknown(0, INFINITE));
        assertThat(missing(told, PARAMETER.at(DAY), UNTIL_2015, FROM_2018)).containsExactly("norm parameter");
    }

    @Test
    void at_a_date_not_told_it_is_anything_that_some_date_makes_it() {
        Norm always = PARAMETER.by("T/1").is(3).until(LocalDate.of(2018, 1, 1)).since(LocalDate.MIN);
        assertThat(measure(BLANK, PARAMETER.at(DAY), always, FROM_2018)).isEqualTo(unknown(3, 6));
        assertThat(missing(BLANK, PARAMETER.at(DAY), always, FROM_2018)).containsExactly("day");
        Measure<LocalDate> thenOrNow = choose(
                A.yes(), constant(Unit.DATE, LocalDate.of(2013, 1, 1)), constant(Unit.DATE, LocalDate.of(2014, 1, 1)));
        assertThat(measure(BLANK, PARAMETER.at(thenOrNow), UNTIL_2015, FROM_2018))
                .isEqualTo(point(3));
    }

    @Test
    void a_gap_among_the_dates_is_as_open_as_a_value_not_set() {
        Measure<LocalDate> inOrOut = choose(
                A.yes(), constant(Unit.DATE, LocalDate.of(2014, 1, 1)), constant(Unit.DATE, LocalDate.of(2016, 1, 1)));
        assertThat(measure(BLANK, PARAMETER.at(inOrOut), UNTIL_2015, FROM_2018)).isEqualTo(unknown(0, INFINITE));
        assertThat(measure(BLANK, PARAMETER.at(DAY))).isEqualTo(unknown(0, INFINITE));
        assertThat(missing(BLANK, PARAMETER.at(DAY))).contains("norm parameter");
    }

    private static final Derived<Months> REQUIRED = Derived.of("required", Unit.MONTHS, "所需", "required");
    private static final Norm TEN = REQUIRED.by("T/1").is(constant(Unit.MONTHS, months(10)));
    private static final Route ROUTE = QUESTION.route("route", "途径", "route");

    private static Relaxation relaxation(String id, Route... routes) {
        return QUESTION.relaxation(id, "放宽" + id, "relaxation " + id, routes);
    }

    private static final Norm BY_FOUR = relaxation("four").by("T/2").lowers(REQUIRED, months(4), A.yes());
    private static final Norm BY_SIX = relaxation("six").by("T/3").lowers(REQUIRED, months(6), B.yes());

    @Test
    void of_two_relaxations_the_largest_counts() {
        assertThat(measure(BLANK.with(A, true).with(B, true), REQUIRED, TEN, BY_FOUR, BY_SIX))
                .isEqualTo(point(4));
        assertThat(measure(BLANK.with(A, true).with(B, false), REQUIRED, TEN, BY_FOUR, BY_SIX))
                .isEqualTo(point(6));
        assertThat(measure(BLANK.with(A, false).with(B, false), REQUIRED, TEN, BY_FOUR, BY_SIX))
                .isEqualTo(point(10));
    }

    @Test
    void a_relaxation_that_is_open_may_lower() {
        assertThat(measure(BLANK.with(A, true), REQUIRED, TEN, BY_FOUR, BY_SIX)).isEqualTo(unknown(4, 6));
        assertThat(measure(BLANK, REQUIRED, TEN, BY_FOUR, BY_SIX)).isEqualTo(unknown(4, 10));
        assertThat(missing(BLANK, REQUIRED, TEN, BY_FOUR, BY_SIX)).containsExactly("a", "b");
        Norm judged = relaxation("judged").by("T/4").lowers(REQUIRED, months(4), JUDGED.yes());
        assertThat(measure(BLANK, REQUIRED, TEN, judged)).isEqualTo(new Interval(6, 10, true));
    }

    @Test
    void what_is_lowered_below_nothing_is_nothing() {
        Norm more = relaxation("more").by("T/2").lowers(REQUIRED, months(12), A.yes());
        assertThat(measure(BLANK.with(A, true), REQUIRED, TEN, more)).isEqualTo(point(0));
        Derived<LocalDate> deadline = Derived.of("deadline", Unit.DATE, "期限", "deadline");
        Norm norm = deadline.by("T/1").is(DAY);
        assertThat(measure(BLANK.with(DAY, LocalDate.of(1969, 12, 31)), deadline, norm))
                .isEqualTo(point(-1));
    }

    @Test
    void a_relaxation_of_a_route_lowers_there_only() {
        Norm onRoute = relaxation("routed", ROUTE).by("T/2").lowers(REQUIRED, months(4), ALWAYS);
        assertThat(measure(BLANK, REQUIRED, TEN, onRoute)).isEqualTo(point(10));
        assertThat(Cases.measureOn(ROUTE, BLANK, REQUIRED, TEN, onRoute)).isEqualTo(point(6));
        Route other = QUESTION.route("other", "其他", "other");
        assertThat(Cases.measureOn(other, BLANK, REQUIRED, TEN, onRoute)).isEqualTo(point(10));
    }

    @Test
    void a_told_value_comes_before_the_derived_one() {
        Norm norm = REQUIRED.by("T/1").is(constant(Unit.MONTHS, months(10)), MONTHS);
        assertThat(measure(BLANK, REQUIRED, norm)).isEqualTo(point(10));
        assertThat(measure(BLANK.with(MONTHS, months(7)), REQUIRED, norm)).isEqualTo(point(7));
    }

    @Test
    void what_is_missing_of_a_derived_value_is_what_it_is_derived_from() {
        Derived<Integer> derived = Derived.of("derived", Unit.COUNT, "推算", "derived");
        assertThat(missing(BLANK, derived, derived.by("T/1").is(plus(N, M)))).containsExactly("n", "m");
    }

    @Test
    void sums_of_values_that_may_be_anything_do_not_overflow() {
        Case.Row[] rows = {ROW, ROW, ROW, ROW, ROW, ROW, ROW, ROW, ROW};
        assertThat(measure(BLANK.whole(ITEMS, rows), sum(minus(ITEM_N, M), ITEMS)))
                .isEqualTo(unknown(-INFINITE, INFINITE));
    }
}
