package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Measure.Arithmetic;
import io.zhicheng.policy.rule.Measure.Choice;
import io.zhicheng.policy.rule.Measure.Constant;
import io.zhicheng.policy.rule.Measure.Counted;
import io.zhicheng.policy.rule.Measure.Coverage;
import io.zhicheng.policy.rule.Measure.Covered;
import io.zhicheng.policy.rule.Measure.DateInYear;
import io.zhicheng.policy.rule.Measure.Extremum;
import io.zhicheng.policy.rule.Measure.OfRows;
import io.zhicheng.policy.rule.Measure.YearOf;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Slot;
import java.util.Locale;

/** Names for values that have no name of their own. */
final class Labels {
    private Labels() {}

    static Label of(Measure<?> measure) {
        if (measure instanceof io.zhicheng.policy.rule.Fact<?> fact) {
            return fact.label();
        }
        if (measure instanceof Slot slot) {
            return slot.label();
        }
        if (measure instanceof Constant<?> constant) {
            return ofConstant(constant);
        }
        if (measure instanceof Counted counted) {
            Label row = counted.rows().label();
            return new Label("符合条件的" + row.zh() + "数", "number of qualifying entries: " + row.en());
        }
        if (measure instanceof Covered covered) {
            return ofMonths(covered.coverage(), covered.rows());
        }
        if (measure instanceof OfRows<?> ofRows) {
            return of(ofRows.value());
        }
        if (measure instanceof Arithmetic<?> arithmetic) {
            return of(arithmetic.left());
        }
        if (measure instanceof Extremum<?> extremum) {
            return of(extremum.of().get(0));
        }
        if (measure instanceof Choice<?> choice) {
            return of(choice.then());
        }
        if (measure instanceof Measure.AtDate<?> atDate) {
            return atDate.parameter().label();
        }
        if (measure instanceof Measure.Ceiling<?> ceiling) {
            return ceiling.parameter().label();
        }
        if (measure instanceof DateInYear date) {
            return new Label(date.month() + "月" + date.day() + "日", "day " + date.month() + "/" + date.day());
        }
        YearOf year = (YearOf) measure;
        return of(year.date());
    }

    private static <Q> Label ofConstant(Constant<Q> constant) {
        return new Label(
                constant.unit().render(constant.value(), Locale.CHINA),
                constant.unit().render(constant.value(), Locale.ENGLISH));
    }

    private static Label ofMonths(Coverage coverage, Rows<?> rows) {
        return coverage == Coverage.TOTAL
                ? new Label(rows.label().zh() + "累计时间", "time in all: " + rows.label().en())
                : new Label(
                        rows.label().zh() + "最长连续时间",
                        "longest time without a break: " + rows.label().en());
    }
}
