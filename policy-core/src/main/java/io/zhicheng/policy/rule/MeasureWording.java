package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Measure.Arithmetic;
import io.zhicheng.policy.rule.Measure.Choice;
import io.zhicheng.policy.rule.Measure.Constant;
import io.zhicheng.policy.rule.Measure.Counted;
import io.zhicheng.policy.rule.Measure.Coverage;
import io.zhicheng.policy.rule.Measure.Covered;
import io.zhicheng.policy.rule.Measure.DateInYear;
import io.zhicheng.policy.rule.Measure.Extremum;
import io.zhicheng.policy.rule.Measure.Fold;
import io.zhicheng.policy.rule.Measure.OfRows;
import io.zhicheng.policy.rule.Measure.Operation;
import io.zhicheng.policy.rule.Measure.YearOf;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A value in words, in one language: by its own name where it has one, otherwise by how it is made of others. */
final class MeasureWording {
    /** A sum of more values is told by the first of them. */
    private static final int MOST_TOLD_OF_A_SUM = 3;

    private final Wording criteria;
    private final boolean zh;
    private final Locale locale;

    MeasureWording(Wording criteria, boolean zh, Locale locale) {
        this.criteria = criteria;
        this.zh = zh;
        this.locale = locale;
    }

    String of(Measure<?> measure) {
        if (measure instanceof Fact<?> fact) {
            return fact.label().text(locale);
        }
        if (measure instanceof Slot slot) {
            return slot.label().text(locale);
        }
        if (measure instanceof Constant<?> constant) {
            return constant(constant);
        }
        if (measure instanceof Arithmetic<?> arithmetic) {
            return arithmetic(arithmetic);
        }
        if (measure instanceof Extremum<?> extremum) {
            return extremum(extremum);
        }
        if (measure instanceof Choice<?> choice) {
            return choice(choice);
        }
        if (measure instanceof Measure.AtDate<?> atDate) {
            String date = of(atDate.date());
            return of(atDate.parameter()) + (zh ? "（按" + date + "）" : " as of " + date);
        }
        if (measure instanceof Measure.Ceiling<?> ceiling) {
            return (zh ? "" : "ceiling of ") + of(ceiling.parameter()) + (zh ? "上限" : "");
        }
        if (measure instanceof Measure.Ratio ratio) {
            return of(ratio.part()) + (zh ? "占" : " as a share of ") + of(ratio.whole()) + (zh ? "的比例" : "");
        }
        if (measure instanceof DateInYear date) {
            return dateInYear(date);
        }
        if (measure instanceof YearOf year) {
            return (zh ? "" : "year of ") + of(year.date()) + (zh ? "所在年" : "");
        }
        return ofRows(measure);
    }

    private <Q> String constant(Constant<Q> constant) {
        return constant.unit().render(constant.value(), locale);
    }

    /** A value that others follow, in brackets where it would run into them. */
    private String operand(Measure<?> measure) {
        boolean runsOn = measure instanceof Arithmetic || measure instanceof Choice || measure instanceof Extremum;
        return !runsOn ? of(measure) : zh ? "（" + of(measure) + "）" : "(" + of(measure) + ")";
    }

    private String arithmetic(Arithmetic<?> of) {
        return switch (of.operation()) {
            case PLUS -> sum(of);
            case MINUS -> of.unit().equals(Unit.YEAR) ? yearsBefore(of) : joined(of, zh ? "减" : " less ");
            case TIMES -> joined(of, zh ? "乘以" : " times ");
            case DIVIDED_ROUNDING_UP -> joined(of, zh ? "除以" : " divided by ") + (zh ? "（余数进一）" : ", rounded up");
            case CALENDAR_MONTHS -> joined(of, zh ? "至" : " to ") + (zh ? "（当月计入）" : ", in calendar months");
            case FULL_MONTHS -> joined(of, zh ? "至" : " to ") + (zh ? "（按足月）" : ", in full months");
            case WORKING_DAYS_BETWEEN -> joined(of, zh ? "至" : " to ") + (zh ? "（按工作日）" : ", in working days");
            case MONTHS_LATER, WORKING_DAYS_LATER -> moved(of, true);
            case WORKING_DAYS_EARLIER -> moved(of, false);
        };
    }

    private String joined(Arithmetic<?> of, String by) {
        return operand(of.left()) + by + operand(of.right());
    }

    private String sum(Arithmetic<?> sum) {
        List<Measure<?>> added = new ArrayList<>();
        addends(sum, added);
        String first = operand(added.get(0));
        if (added.size() > MOST_TOLD_OF_A_SUM) {
            return zh
                    ? first + "等" + added.size() + "项之和"
                    : "sum of " + added.size() + " values, the first being " + first;
        }
        return added.stream().map(this::operand).collect(Collectors.joining(zh ? "加" : " plus "));
    }

    private static void addends(Measure<?> measure, List<Measure<?>> added) {
        if (measure instanceof Arithmetic<?> sum && sum.operation() == Operation.PLUS) {
            addends(sum.left(), added);
            addends(sum.right(), added);
        } else {
            added.add(measure);
        }
    }

    private String yearsBefore(Arithmetic<?> years) {
        String year = of(years.left());
        String number = operand(years.right());
        return zh ? year + "前" + number + "年" : year + " less " + number + (number.equals("1") ? " year" : " years");
    }

    /** A date that lies some time from another; how far back is told as a number that is not negative. */
    private String moved(Arithmetic<?> date, boolean later) {
        String from = operand(date.left());
        if (date.right() instanceof Constant<?> by) {
            boolean back = by.value() instanceof Months months && months.value() < 0;
            String time = back ? Unit.MONTHS.render(Months.ZERO.minus((Months) by.value()), locale) : constant(by);
            boolean after = later != back;
            return zh ? from + (after ? "后" : "前") + time : time + (after ? " after " : " before ") + from;
        }
        return joined(date, later ? (zh ? "加" : " plus ") : (zh ? "减" : " less "));
    }

    private String extremum(Extremum<?> extremum) {
        String values = extremum.of().stream().map(this::operand).collect(Collectors.joining(zh ? "、" : ", "));
        String most = most(extremum.unit(), extremum.greatest());
        return zh ? values + "中" + most + "者" : most + " of " + values;
    }

    /** How the one that is taken stands to the others. */
    private String most(Unit<?> unit, boolean greatest) {
        if (unit.isTime()) {
            return greatest ? (zh ? "最晚" : "latest") : (zh ? "最早" : "earliest");
        }
        if (unit.isCoded()) {
            return greatest ? (zh ? "最高" : "highest") : (zh ? "最低" : "lowest");
        }
        return greatest ? (zh ? "最大" : "greatest") : (zh ? "最小" : "least");
    }

    private String choice(Choice<?> choice) {
        String when = criteria.text(choice.condition());
        String then = operand(choice.then());
        String otherwise = of(choice.otherwise());
        return zh ? "凡" + when + "的为" + then + "，否则" + otherwise : then + " if " + when + ", otherwise " + otherwise;
    }

    private String dateInYear(DateInYear date) {
        String year = of(date.year());
        if (zh) {
            return year + date.month() + "月" + date.day() + "日";
        }
        String name = Month.of(date.month()).name();
        return date.day() + " " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " of " + year;
    }

    private String ofRows(Measure<?> measure) {
        if (measure instanceof Counted counted) {
            return counted(counted);
        }
        if (measure instanceof Measure.LargestGroup group) {
            String by = group.by().label().text(locale);
            String rows = criteria.rows(group.rows(), group.test());
            return zh ? by + "相同的最多" + rows + "数" : "most with one " + by + ": " + rows;
        }
        if (measure instanceof Covered covered) {
            return covered(covered);
        }
        OfRows<?> ofRows = (OfRows<?>) measure;
        String rows = criteria.rows(ofRows.rows(), ofRows.test());
        String value = operand(ofRows.value());
        if (ofRows.fold() == Fold.SUM) {
            return zh ? rows + "的" + value + "合计" : value + " in all: " + rows;
        }
        String most = most(ofRows.unit(), ofRows.fold() == Fold.GREATEST);
        return zh ? rows + "中" + most + "的" + value : most + " " + value + ": " + rows;
    }

    private String counted(Counted counted) {
        String rows = criteria.rows(counted.rows(), counted.test());
        if (counted.distinctBy().isEmpty()) {
            return zh ? rows + "数" : "number of: " + rows;
        }
        String by = of(counted.distinctBy().get(0));
        return zh ? rows + "中不同的" + by + "数" : "number of different: " + by + ", of: " + rows;
    }

    private String covered(Covered covered) {
        boolean total = covered.coverage() == Coverage.TOTAL;
        String time = zh ? (total ? "累计时间" : "最长连续时间") : (total ? "time in all: " : "longest time without a break: ");
        String rows = criteria.rows(covered.rows(), covered.test());
        return zh ? rows + time : time + rows;
    }
}
