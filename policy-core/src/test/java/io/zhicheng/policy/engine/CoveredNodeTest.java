package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.DAY;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_OK;
import static io.zhicheng.policy.engine.Case.JOBS;
import static io.zhicheng.policy.engine.Case.JOB_OK;
import static io.zhicheng.policy.engine.Case.JOB_SPELL;
import static io.zhicheng.policy.engine.Case.JUDGED;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.engine.Case.YEAR;
import static io.zhicheng.policy.engine.Cases.measure;
import static io.zhicheng.policy.engine.Cases.missing;
import static io.zhicheng.policy.engine.Cases.test;
import static io.zhicheng.policy.engine.Interval.INFINITE;
import static io.zhicheng.policy.engine.Interval.point;
import static io.zhicheng.policy.engine.Interval.unknown;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.dateIn;
import static io.zhicheng.policy.rule.Measures.longestRun;
import static io.zhicheng.policy.rule.Measures.months;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Measure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months of employment: in all and without a break, with ends that are not told. */
class CoveredNodeTest {
    private static final Case BY_2019 = BLANK.with(DAY, LocalDate.of(2019, 12, 31));
    private static final Measure<Months> IN_ALL = months(JOBS, JOB_SPELL, DAY);
    private static final Measure<Months> RUN = longestRun(JOBS, JOB_SPELL, DAY);
    private static final Measure<Months> SOUND = months(JOBS, JOB_SPELL, DAY, JOB_OK.yes());

    /** Written as people do, both days counting: {@code 2018-01-15~2018-02-03}; {@code ?} where an end is not told. */
    private static Row job(String days) {
        String[] ends = days.split("~", 2);
        Optional<LocalDate> first = ends[0].equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(ends[0]));
        Optional<LocalDate> end = switch (ends[1]) {
            case "?" -> Optional.empty();
            case "now" -> Optional.of(LocalDate.MAX);
            default -> Optional.of(LocalDate.parse(ends[1]).plusDays(1));
        };
        return ROW.during(Spell.from(first, end));
    }

    private static Row[] jobs(String days) {
        return Arrays.stream(days.split(" ", -1)).map(CoveredNodeTest::job).toArray(Row[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        // a month that is only touched counts whole, at both ends
        "2018-01-31~2018-02-01, 2, 2",
        "2018-01-15~2018-01-15, 1, 1",
        // the day after the last does not count
        "2018-01-01~2018-01-31, 1, 1",
        // overlaps count once, whatever the order
        "2018-01-01~2018-06-30 2018-04-01~2018-09-30, 9, 9",
        "2018-04-01~2018-09-30 2018-01-01~2018-06-30, 9, 9",
        "2018-01-01~2018-12-31 2018-03-01~2018-04-30, 12, 12",
        "2018-01-01~2018-12-31 2018-03-01~2018-04-30 2018-06-01~2019-01-31, 13, 13",
        // two jobs in one month, and months that follow one another, are no break
        "2018-01-01~2018-01-10 2018-01-20~2018-02-28, 2, 2",
        "2018-01-01~2018-01-31 2018-02-28~2018-03-31, 3, 3",
        "2017-12-01~2017-12-31 2018-01-01~2018-01-31, 2, 2",
        // a month between is
        "2018-01-01~2018-01-31 2018-03-01~2018-05-31, 4, 3",
        "2018-01-01~2018-03-31 2018-05-01~2018-05-31, 4, 3",
        "2015-01-01~2015-02-28 2016-01-01~2016-03-31 2017-01-01~2017-01-31, 6, 3",
        // up to the cut-off, which counts with its month
        "2019-11-01~2020-06-30, 2, 2",
        "2019-11-01~now, 2, 2",
        "2019-12-31~now, 1, 1",
        "2020-01-01~now, 0, 0",
        "2018-01-01~2018-02-28 2019-06-01~now, 9, 7"
    })
    void months_touched(String days, int inAll, int run) {
        Case told = BY_2019.whole(JOBS, jobs(days));
        assertThat(measure(told, IN_ALL)).isEqualTo(point(inAll));
        assertThat(measure(told, RUN)).isEqualTo(point(run));
    }

    @Test
    void months_in_all_and_the_longest_run_of_them_are_asked_for_at_once() {
        Case broken = BY_2019.whole(JOBS, jobs("2018-03-01~2018-05-31 2018-01-01~2018-01-31"));
        assertThat(test(broken, RUN.same(IN_ALL))).isEqualTo(Truth.FALSE);
        assertThat(test(broken, all(RUN.is(Months.months(3)), IN_ALL.is(Months.months(4)))))
                .isEqualTo(Truth.TRUE);
        Case whole = BY_2019.whole(JOBS, jobs("2018-03-01~2018-05-31 2018-01-15~2018-02-20"));
        assertThat(test(whole, RUN.same(IN_ALL))).isEqualTo(Truth.TRUE);
    }

    @Test
    void months_of_some_rows_are_not_those_of_all() {
        Case told = BY_2019.whole(
                JOBS,
                job("2018-01-01~2018-03-31").with(JOB_OK, true),
                job("2018-06-01~2018-06-30").with(JOB_OK, false));
        assertThat(test(told, all(SOUND.is(Months.months(3)), IN_ALL.is(Months.months(4)))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void spells_that_hinge_on_a_row_of_another_list_are_counted_for_each() {
        Case told = BY_2019.whole(JOBS, jobs("2018-01-01~2018-01-31"))
                .whole(ITEMS, ROW.with(ITEM_OK, false), ROW.with(ITEM_OK, true), ROW.with(ITEM_OK, true));
        Measure<Months> ofItem = months(JOBS, JOB_SPELL, DAY, ITEM_OK.yes());
        assertThat(measure(told, count(ITEMS, ofItem.atLeast(Months.months(1)))))
                .isEqualTo(point(2));
    }

    @Test
    void none_of_no_rows() {
        assertThat(measure(BY_2019.whole(JOBS), IN_ALL)).isEqualTo(point(0));
        assertThat(measure(BY_2019.whole(JOBS), RUN)).isEqualTo(point(0));
        assertThat(missing(BY_2019.whole(JOBS), IN_ALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // from some day on, not later than the cut-off
        "2019-01-01~?, 0, 12",
        // since nobody knows when
        "?~2019-03-31, 0, -1",
        "?~now, 0, -1",
        "?~?, 0, -1",
        // what another job covers is sure
        "2019-01-01~2019-06-30 2019-04-01~?, 6, 12"
    })
    void an_end_not_told(String days, long least, long greatest) {
        Case told = BY_2019.whole(JOBS, jobs(days));
        assertThat(measure(told, IN_ALL)).isEqualTo(unknown(least, greatest < 0 ? INFINITE : greatest));
    }

    @Test
    void a_list_not_told_wholly_may_cover_more() {
        assertThat(measure(BY_2019.partly(JOBS, jobs("2018-01-01~2018-03-31")), IN_ALL))
                .isEqualTo(unknown(3, INFINITE));
        assertThat(measure(BY_2019, RUN)).isEqualTo(unknown(0, INFINITE));
        assertThat(missing(BY_2019, RUN)).containsExactly("all jobs");
    }

    @Test
    void a_cut_off_that_never_comes() {
        Case told = BLANK.with(DAY, LocalDate.MAX).whole(JOBS, jobs("2018-01-01~now"));
        assertThat(measure(told, IN_ALL)).isEqualTo(point(INFINITE));
        assertThat(measure(BLANK.with(DAY, LocalDate.MAX).whole(JOBS, jobs("2018-01-01~2018-03-31")), IN_ALL))
                .isEqualTo(point(3));
    }

    @Test
    void a_cut_off_not_told() {
        Case told = BLANK.whole(JOBS, jobs("2018-01-01~2018-03-31"));
        assertThat(measure(told, IN_ALL)).isEqualTo(unknown(0, 3));
        assertThat(missing(told, IN_ALL)).containsExactly("day");
        Case ongoing = BLANK.whole(JOBS, jobs("2018-01-01~now"));
        assertThat(measure(ongoing, IN_ALL)).isEqualTo(unknown(0, INFINITE));
        assertThat(measure(ongoing, months(JOBS, JOB_SPELL, dateIn(YEAR, 12, 31))))
                .isEqualTo(unknown(0, INFINITE));
        assertThat(measure(BLANK.whole(JOBS, jobs("?~?")), IN_ALL)).isEqualTo(unknown(0, INFINITE));
    }

    @Test
    void no_cut_off_at_all() {
        Case told = BLANK.with(DAY, LocalDate.MAX);
        assertThat(measure(told.whole(JOBS, jobs("2018-01-01~2018-03-31")), IN_ALL))
                .isEqualTo(point(3));
        assertThat(measure(told.whole(JOBS, jobs("2018-01-01~now")), IN_ALL).greatest())
                .isEqualTo(INFINITE);
    }

    @Test
    void rows_that_may_pass_the_test_are_possible_only() {
        Row sound = job("2018-01-01~2018-03-31").with(JOB_OK, true);
        Row open = job("2018-02-01~2018-05-31");
        Row unsound = job("2017-01-01~2017-12-31").with(JOB_OK, false);
        assertThat(measure(BY_2019.whole(JOBS, sound, open, unsound), SOUND)).isEqualTo(unknown(3, 5));
        assertThat(missing(BY_2019.whole(JOBS, sound, open, unsound), SOUND)).containsExactly("jobs[1].ok");
    }

    @Test
    void open_by_judgement_only_where_every_fact_is_told() {
        Measure<Months> judged = months(JOBS, JOB_SPELL, DAY, JUDGED.yes());
        assertThat(measure(BY_2019.whole(JOBS, jobs("2018-01-01~2018-03-31")), judged))
                .isEqualTo(new Interval(0, 3, true));
        assertThat(measure(BY_2019.whole(JOBS, jobs("2019-01-01~?")), judged)).isEqualTo(unknown(0, 12));
        assertThat(measure(BLANK.whole(JOBS, jobs("2018-01-01~2018-03-31")), judged))
                .isEqualTo(unknown(0, 3));
        assertThat(measure(BY_2019.partly(JOBS, jobs("2018-01-01~2018-03-31")), judged))
                .isEqualTo(unknown(0, INFINITE));
        Measure<Months> mixed = months(JOBS, JOB_SPELL, DAY, all(JUDGED.yes(), A.yes()));
        assertThat(measure(BY_2019.whole(JOBS, jobs("2018-01-01~2018-03-31")), mixed))
                .isEqualTo(unknown(0, 3));
    }

    @Test
    void names_the_ends_that_are_missing() {
        assertThat(missing(BY_2019.whole(JOBS, jobs("2019-01-01~? ?~2019-01-31 2019-01-01~2019-02-01")), IN_ALL))
                .containsExactly("jobs[1].spell.start", "jobs[0].spell.end");
    }
}
