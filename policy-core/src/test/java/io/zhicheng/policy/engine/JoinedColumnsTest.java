package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_N;
import static io.zhicheng.policy.engine.Case.ITEM_OK;
import static io.zhicheng.policy.engine.Case.JOBS;
import static io.zhicheng.policy.engine.Case.JOB_SPELL;
import static io.zhicheng.policy.engine.Case.M;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.engine.Cases.measure;
import static io.zhicheng.policy.engine.Cases.test;
import static io.zhicheng.policy.engine.Interval.INFINITE;
import static io.zhicheng.policy.engine.Interval.point;
import static io.zhicheng.policy.engine.Interval.unknown;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.greatest;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.sum;
import static io.zhicheng.policy.rule.Measures.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values that are joined of columns, and columns that are held against one another. */
class JoinedColumnsTest {
    private static final Measure<Integer> WEIGHT = choose(ITEM_OK.yes(), times(ITEM_N, number(10)), number(1));

    /** Less than the number of a row that has 1, the same for 2, more for 3. */
    private static final Fact<Integer> OTHER = ITEMS.fact(
            "other", Unit.COUNT, "另一数", "other number", row -> ITEM_N.read(row).map(n -> 2 * n - 2));

    private static Measure<Integer> number(int value) {
        return constant(Unit.COUNT, value);
    }

    private static Row item(boolean ok, int n) {
        return ROW.with(ITEM_OK, ok).with(ITEM_N, n);
    }

    private static Row job(LocalDate start, LocalDate end) {
        return ROW.during(Spell.from(Optional.of(start), Optional.of(end)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2020, month, day);
    }

    @Test
    void a_choice_goes_row_by_row() {
        Measure<Integer> total = sum(WEIGHT, ITEMS);
        assertThat(measure(BLANK.whole(ITEMS, item(true, 2), item(false, 5), item(true, 3)), total))
                .isEqualTo(point(51));
        assertThat(measure(BLANK.whole(ITEMS, item(true, 2), item(true, 3)), total))
                .isEqualTo(point(50));
        assertThat(measure(BLANK.whole(ITEMS, item(false, 2), item(false, 3)), total))
                .isEqualTo(point(2));
        assertThat(measure(BLANK.whole(ITEMS), total)).isEqualTo(point(0));
    }

    @Test
    void a_choice_reads_no_value_of_rows_that_do_not_take_it() {
        Row unread = ROW.with(ITEM_OK, false);
        assertThat(measure(BLANK.whole(ITEMS, item(true, 2), unread), sum(WEIGHT, ITEMS)))
                .isEqualTo(point(21));
        assertThat(measure(BLANK.whole(ITEMS, unread, unread), sum(WEIGHT, ITEMS)))
                .isEqualTo(point(2));
    }

    @Test
    void a_choice_that_is_open_for_a_row_leaves_the_sum_open() {
        Row open = ROW.with(ITEM_N, 3);
        assertThat(measure(BLANK.whole(ITEMS, item(true, 2), open), sum(WEIGHT, ITEMS)))
                .isEqualTo(unknown(21, 50));
        assertThat(measure(BLANK.whole(ITEMS, item(true, 2), open), sum(WEIGHT, ITEMS, ITEM_OK.yes())))
                .isEqualTo(unknown(20, 50));
    }

    @Test
    void a_choice_by_the_subject_is_the_same_for_all_rows() {
        Measure<Integer> total = sum(choose(A.yes(), ITEM_N, M), ITEMS);
        Case told = BLANK.with(M, 7).whole(ITEMS, item(true, 2), item(true, 3));
        assertThat(measure(told.with(A, true), total)).isEqualTo(point(5));
        assertThat(measure(told.with(A, false), total)).isEqualTo(point(14));
    }

    @Test
    void long_lists_are_joined_beyond_one_window_of_bits() {
        Row[] rows = IntStream.range(0, 200).mapToObj(n -> item(n % 2 == 0, n)).toArray(Row[]::new);
        assertThat(measure(BLANK.whole(ITEMS, rows), sum(WEIGHT, ITEMS))).isEqualTo(point(9900 * 10 + 100));
        assertThat(measure(BLANK.with(N, 1).whole(ITEMS, rows), sum(minus(ITEM_N, N), ITEMS, ITEM_OK.yes())))
                .isEqualTo(point(9900 - 100));
    }

    @Test
    void a_blank_counts_only_where_its_row_does() {
        Row blank = ROW.with(ITEM_OK, false);
        Measure<Integer> total = sum(plus(ITEM_N, N), ITEMS, ITEM_OK.yes());
        assertThat(measure(BLANK.with(N, 1).whole(ITEMS, item(true, 2), blank), total))
                .isEqualTo(point(3));
        assertThat(measure(BLANK.whole(ITEMS, item(true, 2), blank), total)).isEqualTo(unknown(2, INFINITE));
        assertThat(measure(BLANK.whole(ITEMS, blank), total)).isEqualTo(point(0));
        assertThat(measure(BLANK.whole(ITEMS, item(true, 2), ROW.with(ITEM_OK, true)), sum(ITEM_N, ITEMS)))
                .isEqualTo(unknown(2, INFINITE));
    }

    @Test
    void two_columns_are_joined_row_by_row() {
        Case told = BLANK.whole(JOBS, job(day(1, 1), day(3, 1)), job(day(4, 1), day(9, 15)));
        assertThat(measure(told, sum(fullMonths(JOB_SPELL.start(), JOB_SPELL.endExclusive()), JOBS)))
                .isEqualTo(point(7));
    }

    @Test
    void months_are_added_to_a_column() {
        Measure<LocalDate> last =
                greatest(monthsLater(JOB_SPELL.endExclusive(), constant(Unit.MONTHS, months(1))), JOBS);
        assertThat(measure(BLANK.whole(JOBS, job(day(1, 1), day(1, 31)), job(day(1, 1), day(1, 15))), last))
                .isEqualTo(point(day(2, 29).toEpochDay()));
        assertThat(measure(BLANK.whole(JOBS, job(day(1, 1), LocalDate.MAX)), last))
                .isEqualTo(point(INFINITE));
        assertThat(measure(BLANK.whole(JOBS, job(day(1, 1), day(1, 31)), ROW), last))
                .isEqualTo(unknown(day(2, 29).toEpochDay(), INFINITE));
        assertThat(measure(BLANK.whole(JOBS), last)).isEqualTo(point(-INFINITE));
    }

    @Test
    void columns_are_held_against_one_another() {
        assertHeld(ITEM_N.below(OTHER), false, false, true);
        assertHeld(ITEM_N.atMost(OTHER), false, true, true);
        assertHeld(ITEM_N.same(OTHER), false, true, false);
        assertHeld(ITEM_N.atLeast(OTHER), true, true, false);
        assertHeld(ITEM_N.above(OTHER), true, false, false);
    }

    /** Of rows that are above, the same and below. */
    private static void assertHeld(Criterion held, boolean... expected) {
        Row[] rows = {item(true, 1), item(true, 2), item(true, 3)};
        int number = 0;
        for (int i = 0; i < rows.length; i++) {
            assertThat(test(BLANK.whole(ITEMS, rows[i]), some(ITEMS, held))).isEqualTo(Truth.of(expected[i]));
            number += expected[i] ? 1 : 0;
        }
        assertThat(measure(BLANK.whole(ITEMS, rows), count(ITEMS, held))).isEqualTo(point(number));
    }

    @Test
    void a_blank_in_either_column_is_open() {
        Row sound = job(day(1, 1), day(2, 1));
        Row noEnd = ROW.during(Spell.from(Optional.of(day(1, 1)), Optional.empty()));
        Row noStart = ROW.during(Spell.from(Optional.empty(), Optional.of(day(1, 1))));
        Criterion held = every(JOBS, JOB_SPELL.start().below(JOB_SPELL.endExclusive()));
        assertThat(test(BLANK.whole(JOBS, sound, noEnd), held)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.whole(JOBS, sound, noStart), held)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.whole(JOBS, sound, sound), held)).isEqualTo(Truth.TRUE);
    }

    @Test
    void columns_of_long_lists_are_held_against_one_another() {
        Row[] rows = IntStream.range(0, 130)
                .mapToObj(n -> item(true, n == 100 ? 2 : 3))
                .toArray(Row[]::new);
        assertThat(measure(BLANK.whole(ITEMS, rows), count(ITEMS, ITEM_N.below(OTHER))))
                .isEqualTo(point(129));
        assertThat(test(BLANK.whole(ITEMS, rows), some(ITEMS, ITEM_N.same(OTHER))))
                .isEqualTo(Truth.TRUE);
    }
}
