package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Measure.Arithmetic;
import io.zhicheng.policy.rule.Measure.AtDate;
import io.zhicheng.policy.rule.Measure.Ceiling;
import io.zhicheng.policy.rule.Measure.Choice;
import io.zhicheng.policy.rule.Measure.Constant;
import io.zhicheng.policy.rule.Measure.Counted;
import io.zhicheng.policy.rule.Measure.Coverage;
import io.zhicheng.policy.rule.Measure.Covered;
import io.zhicheng.policy.rule.Measure.DateInYear;
import io.zhicheng.policy.rule.Measure.Extremum;
import io.zhicheng.policy.rule.Measure.Fold;
import io.zhicheng.policy.rule.Measure.LargestGroup;
import io.zhicheng.policy.rule.Measure.OfRows;
import io.zhicheng.policy.rule.Measure.Operation;
import io.zhicheng.policy.rule.Measure.Ratio;
import io.zhicheng.policy.rule.Measure.YearOf;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A value in words, in one language: by its own name where it has one, otherwise by how it is made of others. */
final class MeasureWording {
    /** A sum of more values is told by the first of them. */
    private static final int MOST_TOLD_OF_A_SUM = 3;

    private final Wording criteria;
    private final Tongue tongue;

    MeasureWording(Wording criteria, Tongue tongue) {
        this.criteria = criteria;
        this.tongue = tongue;
    }

    String text(Measure<?> measure) {
        if (measure instanceof Fact<?> fact) {
            return tongue.name(fact.label());
        }
        if (measure instanceof Slot slot) {
            return tongue.name(slot.label());
        }
        if (measure instanceof Constant<?> constant) {
            return constant(constant);
        }
        if (measure instanceof Arithmetic<?> arithmetic) {
            return arithmetic(arithmetic);
        }
        if (measure instanceof Extremum<?> extremum) {
            String values = tongue.listed(extremum.of(), this::operand, "、", ", ");
            return tongue.say("%1$s中%2$s者", "%2$s of %1$s", values, most(extremum.unit(), extremum.greatest()));
        }
        if (measure instanceof Choice<?> choice) {
            return tongue.say(
                    "凡%1$s的为%2$s，否则%3$s",
                    "%2$s if %1$s, otherwise %3$s",
                    criteria.text(choice.condition()),
                    operand(choice.then()),
                    text(choice.otherwise()));
        }
        if (measure instanceof AtDate<?> atDate) {
            return tongue.say("%s（按%s）", "%s as of %s", text(atDate.parameter()), text(atDate.date()));
        }
        if (measure instanceof Ceiling<?> ceiling) {
            return tongue.say("%s上限", "ceiling of %s", text(ceiling.parameter()));
        }
        if (measure instanceof Ratio ratio) {
            return tongue.say("%s占%s的比例", "%s as a share of %s", text(ratio.part()), text(ratio.whole()));
        }
        if (measure instanceof DateInYear date) {
            String month = tongue.say(date.month() + "月", english(Month.of(date.month())));
            return tongue.say("%1$s%2$s%3$s日", "%3$s %2$s of %1$s", text(date.year()), month, date.day());
        }
        if (measure instanceof YearOf year) {
            return tongue.say("%s所在年", "year of %s", text(year.date()));
        }
        return ofRows(measure);
    }

    private <Q> String constant(Constant<Q> constant) {
        return tongue.value(constant.unit(), constant.value());
    }

    private static String english(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** A value that others follow, in brackets where it would run into them. */
    private String operand(Measure<?> measure) {
        boolean runsOn = measure instanceof Arithmetic || measure instanceof Choice || measure instanceof Extremum;
        return runsOn ? bracketed(measure) : text(measure);
    }

    /** A side of a comparison; what follows a choice would be taken for a part of it. */
    String side(Measure<?> measure) {
        return measure instanceof Choice ? bracketed(measure) : text(measure);
    }

    private String bracketed(Measure<?> measure) {
        return tongue.say("（%s）", "(%s)", text(measure));
    }

    private String arithmetic(Arithmetic<?> of) {
        return switch (of.operation()) {
            case PLUS -> sum(of);
            case MINUS -> of.unit().equals(Unit.YEAR) ? yearsBefore(of) : joined(of, "%s减%s", "%s less %s");
            case TIMES -> joined(of, "%s乘以%s", "%s times %s");
            case DIVIDED_ROUNDING_UP -> joined(of, "%s除以%s（余数进一）", "%s divided by %s, rounded up");
            case CALENDAR_MONTHS -> joined(of, "%s至%s（当月计入）", "%s to %s, in calendar months");
            case FULL_MONTHS -> joined(of, "%s至%s（按足月）", "%s to %s, in full months");
            case WORKING_DAYS_BETWEEN -> joined(of, "%s至%s（按工作日）", "%s to %s, in working days");
            case MONTHS_LATER, WORKING_DAYS_LATER -> moved(of, true);
            case WORKING_DAYS_EARLIER -> moved(of, false);
        };
    }

    private String joined(Arithmetic<?> of, String chinese, String english) {
        return tongue.say(chinese, english, operand(of.left()), operand(of.right()));
    }

    private String sum(Arithmetic<?> sum) {
        List<Measure<?>> added = new ArrayList<>();
        addends(sum, added);
        return added.size() > MOST_TOLD_OF_A_SUM
                ? tongue.say("%s等%s项之和", "%s and others, %s values added up", operand(added.get(0)), added.size())
                : tongue.listed(added, this::operand, "加", " plus ");
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
        String number = operand(years.right());
        String english = number.equals("1") ? "%s less %s year" : "%s less %s years";
        return tongue.say("%s前%s年", english, text(years.left()), number);
    }

    /** A date that lies some time from another; how far back is told as a number that is not negative. */
    private String moved(Arithmetic<?> date, boolean later) {
        if (!(date.right() instanceof Constant<?> by)) {
            return later ? joined(date, "%s加%s", "%s plus %s") : joined(date, "%s减%s", "%s less %s");
        }
        boolean back = by.value() instanceof Months months && months.value() < 0;
        String time = back ? tongue.value(Unit.MONTHS, Months.ZERO.minus((Months) by.value())) : constant(by);
        return later == back
                ? tongue.say("%s前%s", "%2$s before %1$s", operand(date.left()), time)
                : tongue.say("%s后%s", "%2$s after %1$s", operand(date.left()), time);
    }

    /** How the one that is taken stands to the others. */
    private String most(Unit<?> unit, boolean greatest) {
        if (unit.isTime()) {
            return greatest ? tongue.say("最晚", "latest") : tongue.say("最早", "earliest");
        }
        if (unit.isCoded()) {
            return greatest ? tongue.say("最高", "highest") : tongue.say("最低", "lowest");
        }
        return greatest ? tongue.say("最大", "greatest") : tongue.say("最小", "least");
    }

    private String ofRows(Measure<?> measure) {
        if (measure instanceof Counted counted) {
            String rows = criteria.rows(counted.rows(), counted.test());
            return counted.distinctBy().isEmpty()
                    ? tongue.say("%s数", "number of: %s", rows)
                    : tongue.say(
                            "%s中不同的%s数",
                            "number of different: %2$s, of: %1$s",
                            rows,
                            text(counted.distinctBy().get(0)));
        }
        if (measure instanceof LargestGroup group) {
            return tongue.say(
                    "%s相同的最多%s数", "most with one %s: %s", text(group.by()), criteria.rows(group.rows(), group.test()));
        }
        if (measure instanceof Covered covered) {
            boolean total = covered.coverage() == Coverage.TOTAL;
            return tongue.say(
                    total ? "%s累计时间" : "%s最长连续时间",
                    total ? "time in all: %s" : "longest time without a break: %s",
                    criteria.rows(covered.rows(), covered.test()));
        }
        OfRows<?> ofRows = (OfRows<?>) measure;
        String rows = criteria.rows(ofRows.rows(), ofRows.test());
        String value = operand(ofRows.value());
        return ofRows.fold() == Fold.SUM
                ? tongue.say("%s的%s合计", "%2$s in all: %1$s", rows, value)
                : tongue.say(
                        "%s中%s的%s",
                        "%2$s %3$s: %1$s", rows, most(ofRows.unit(), ofRows.fold() == Fold.GREATEST), value);
    }
}
