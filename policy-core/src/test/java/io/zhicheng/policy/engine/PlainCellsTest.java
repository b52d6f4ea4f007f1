package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_N;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.engine.Cases.measure;
import static io.zhicheng.policy.engine.Cases.test;
import static io.zhicheng.policy.engine.Interval.point;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Facts that the model has as numbers or as months are judged as their values are. */
class PlainCellsTest {
    private static final Fact<Integer> DOUBLED =
            ITEMS.plain().number("doubled", Unit.COUNT, "两倍", "doubled", PlainCellsTest::doubled);
    private static final Fact<LocalDate> PAID = ITEMS.plain()
            .month(
                    "paid",
                    "缴费年月",
                    "month paid",
                    row -> ITEM_N.read(row)
                            .map(month -> YearMonth.of(2020, month))
                            .orElse(null));

    private static final Row MARCH = ROW.with(ITEM_N, 3);
    private static final Row APRIL = ROW.with(ITEM_N, 4);

    private static long doubled(Row row) {
        return 2L * ITEM_N.read(row).orElse(0);
    }

    private static Criterion paidBy(int month, int day) {
        return PAID.atMost(constant(Unit.DATE, LocalDate.of(2020, month, day)));
    }

    @Test
    void a_number_is_counted_as_it_is() {
        assertThat(measure(BLANK.whole(ITEMS, MARCH, APRIL), sum(DOUBLED, ITEMS)))
                .isEqualTo(point(14));
        assertThat(test(BLANK.whole(ITEMS, MARCH, APRIL), every(ITEMS, DOUBLED.atLeast(6))))
                .isEqualTo(Truth.TRUE);
        assertThat(test(BLANK.whole(ITEMS, MARCH, APRIL), some(ITEMS, DOUBLED.atLeast(9))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void a_month_counts_from_its_first_day() {
        assertThat(measure(BLANK.whole(ITEMS, MARCH, APRIL), count(ITEMS, paidBy(3, 1))))
                .isEqualTo(point(1));
        assertThat(measure(BLANK.whole(ITEMS, MARCH, APRIL), count(ITEMS, paidBy(3, 31))))
                .isEqualTo(point(1));
        assertThat(measure(BLANK.whole(ITEMS, MARCH, APRIL), count(ITEMS, paidBy(4, 1))))
                .isEqualTo(point(2));
        assertThat(measure(BLANK.whole(ITEMS, MARCH, APRIL), count(ITEMS, paidBy(2, 29))))
                .isEqualTo(point(0));
    }

    @Test
    void a_month_that_is_not_told_is_unknown() {
        assertThat(test(BLANK.whole(ITEMS, MARCH, ROW), every(ITEMS, paidBy(3, 1))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.whole(ITEMS, APRIL, ROW), every(ITEMS, paidBy(3, 1))))
                .isEqualTo(Truth.FALSE);
    }
}
