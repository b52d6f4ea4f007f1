package io.zhicheng.policy.rule;

import io.zhicheng.policy.rule.Criterion.Comparison;
import io.zhicheng.policy.rule.Criterion.OneOf;
import io.zhicheng.policy.rule.Criterion.Quantified;
import io.zhicheng.policy.rule.Criterion.Quantifier;
import io.zhicheng.policy.rule.Criterion.Relation;
import java.util.List;

/** A rule in words, in one language: short enough to stand in a line of an explanation or of a list of rules. */
public final class Wording {
    private final Tongue tongue;
    private final MeasureWording values;

    private Wording(Tongue tongue) {
        this.tongue = tongue;
        this.values = new MeasureWording(this, tongue);
    }

    /** The name of a value: its own where it has one, otherwise what it is made of. */
    public static Label of(Measure<?> measure) {
        return new Label(in(Tongue.CHINESE, measure), in(Tongue.ENGLISH, measure));
    }

    /** A criterion in words. */
    public static Label of(Criterion criterion) {
        return new Label(in(Tongue.CHINESE, criterion), in(Tongue.ENGLISH, criterion));
    }

    static String in(Tongue tongue, Measure<?> measure) {
        return new Wording(tongue).values.text(measure);
    }

    static String in(Tongue tongue, Criterion criterion) {
        return new Wording(tongue).text(criterion);
    }

    String text(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            return all.criteria().isEmpty() ? tongue.say("无条件", "always") : joined(all.criteria(), "，", ", ");
        }
        if (criterion instanceof Criterion.Any any) {
            return any.criteria().isEmpty() ? tongue.say("不可能", "never") : joined(any.criteria(), "，或", ", or ");
        }
        if (criterion instanceof Criterion.AtLeastOf some) {
            return tongue.say("至少%s项：%s", "at least %s of: %s", some.number(), joined(some.criteria(), "；", "; "));
        }
        if (criterion instanceof Criterion.Not not) {
            return tongue.say("并非（%s）", "not (%s)", text(not.criterion()));
        }
        if (criterion instanceof Criterion.When when) {
            return tongue.say("凡（%s）的，%s", "where (%s): %s", text(when.guard()), text(when.criterion()));
        }
        if (criterion instanceof Criterion.OnlyFor only) {
            return tongue.say("限（%s）：%s", "only where (%s): %s", text(only.guard()), text(only.criterion()));
        }
        if (criterion instanceof Criterion.Cited cited) {
            return text(cited.criterion());
        }
        if (criterion instanceof Criterion.OnRoute onRoute) {
            return text(onRoute.requirement());
        }
        if (criterion instanceof Quantified quantified) {
            return tongue.say(
                    quantified.quantifier() == Quantifier.EVERY ? "每一%s" : "有%s",
                    quantified.quantifier() == Quantifier.EVERY ? "every %s" : "some %s",
                    rows(quantified.rows(), quantified.test()));
        }
        if (criterion instanceof OneOf<?> oneOf) {
            return oneOf(oneOf);
        }
        if (criterion instanceof Comparison<?> comparison) {
            return values.side(comparison.measured())
                    + relation(comparison.relation(), comparison.measured().unit())
                    + values.side(comparison.required());
        }
        return tongue.name(((Requirement) criterion).label());
    }

    private String joined(List<Criterion> criteria, String chinese, String english) {
        return tongue.listed(
                criteria,
                part -> part instanceof Criterion.Any ? tongue.say("（%s）", "(%s)", text(part)) : text(part),
                chinese,
                english);
    }

    /** The rows of a list that pass a test. */
    String rows(Rows<?> rows, Criterion test) {
        String name = tongue.name(rows.label());
        return test.equals(Criteria.ALWAYS) ? name : tongue.say("%s（%s）", "%s (%s)", name, text(test));
    }

    private <Q> String oneOf(OneOf<Q> oneOf) {
        String name = values.text(oneOf.measured());
        if (oneOf.values().equals(List.of(true))) {
            return name;
        }
        if (oneOf.values().equals(List.of(false))) {
            return tongue.say("非%s", "not: %s", name);
        }
        Unit<Q> unit = oneOf.measured().unit();
        return tongue.say(
                "%s为%s", "%s %s", name, tongue.listed(oneOf.values(), value -> tongue.value(unit, value), "或", " or "));
    }

    /** Times are early and late, levels high and low, amounts much and little. */
    private String relation(Relation relation, Unit<?> unit) {
        boolean time = unit.isTime();
        boolean level = unit.isCoded();
        return switch (relation) {
            case AT_LEAST -> tongue.say(time ? "不早于" : level ? "不低于" : "不少于", time ? " not before " : " at least ");
            case ABOVE -> tongue.say(time ? "晚于" : level ? "高于" : "超过", time ? " after " : " above ");
            case AT_MOST -> tongue.say(time ? "不晚于" : level ? "不高于" : "不超过", time ? " not after " : " at most ");
            case BELOW -> tongue.say(time ? "早于" : level ? "低于" : "少于", time ? " before " : " below ");
            case SAME -> tongue.say("等于", " equal to ");
            case WITHIN -> tongue.say("属于", " within ");
        };
    }
}
