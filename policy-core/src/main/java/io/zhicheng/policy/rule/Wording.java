package io.zhicheng.policy.rule;

import io.zhicheng.policy.rule.Criterion.Comparison;
import io.zhicheng.policy.rule.Criterion.OneOf;
import io.zhicheng.policy.rule.Criterion.Quantified;
import io.zhicheng.policy.rule.Criterion.Quantifier;
import io.zhicheng.policy.rule.Criterion.Relation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule in words, in one language: short enough to stand in a line of an explanation or of a list of rules. */
public final class Wording {
    private final boolean zh;
    private final Locale locale;
    private final MeasureWording values;

    private Wording(boolean zh) {
        this.zh = zh;
        this.locale = zh ? Locale.CHINA : Locale.ENGLISH;
        this.values = new MeasureWording(this, zh, locale);
    }

    /** The name of a value: its own where it has one, otherwise what it is made of. */
    public static Label of(Measure<?> measure) {
        return new Label(new Wording(true).values.of(measure), new Wording(false).values.of(measure));
    }

    /** A criterion in words. */
    public static Label of(Criterion criterion) {
        return new Label(new Wording(true).text(criterion), new Wording(false).text(criterion));
    }

    String text(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            return all.criteria().isEmpty() ? (zh ? "无条件" : "always") : joined(all.criteria(), zh ? "，" : ", ");
        }
        if (criterion instanceof Criterion.Any any) {
            return any.criteria().isEmpty() ? (zh ? "不可能" : "never") : joined(any.criteria(), zh ? "，或" : ", or ");
        }
        if (criterion instanceof Criterion.AtLeastOf some) {
            return (zh ? "至少" + some.number() + "项：" : "at least " + some.number() + " of: ")
                    + joined(some.criteria(), zh ? "；" : "; ");
        }
        if (criterion instanceof Criterion.Not not) {
            return (zh ? "并非" : "not ") + bracketed(not.criterion());
        }
        if (criterion instanceof Criterion.When when) {
            return (zh ? "凡" : "where ") + bracketed(when.guard()) + (zh ? "的，" : ": ") + text(when.criterion());
        }
        if (criterion instanceof Criterion.OnlyFor onlyFor) {
            return (zh ? "限" : "only where ")
                    + bracketed(onlyFor.guard())
                    + (zh ? "：" : ": ")
                    + text(onlyFor.criterion());
        }
        if (criterion instanceof Criterion.Cited cited) {
            return text(cited.criterion());
        }
        if (criterion instanceof Criterion.OnRoute onRoute) {
            return text(onRoute.requirement());
        }
        if (criterion instanceof Quantified quantified) {
            return quantified(quantified);
        }
        if (criterion instanceof OneOf<?> oneOf) {
            return oneOf(oneOf);
        }
        if (criterion instanceof Comparison<?> comparison) {
            return comparison(comparison);
        }
        return ((Requirement) criterion).label().text(locale);
    }

    private String joined(List<Criterion> criteria, String with) {
        return criteria.stream()
                .map(part -> part instanceof Criterion.Any ? bracketed(part) : text(part))
                .collect(Collectors.joining(with));
    }

    private String bracketed(Criterion criterion) {
        return zh ? "（" + text(criterion) + "）" : "(" + text(criterion) + ")";
    }

    private String quantified(Quantified quantified) {
        boolean every = quantified.quantifier() == Quantifier.EVERY;
        String which = zh ? (every ? "每一" : "有") : (every ? "every " : "some ");
        return which + rows(quantified.rows(), quantified.test());
    }

    /** The rows of a list that pass a test. */
    String rows(Rows<?> rows, Criterion test) {
        String name = rows.label().text(locale);
        return test.equals(Criteria.ALWAYS) ? name : name + (zh ? "" : " ") + bracketed(test);
    }

    private <Q> String oneOf(OneOf<Q> oneOf) {
        String name = values.of(oneOf.measured());
        if (oneOf.values().equals(List.of(true))) {
            return name;
        }
        if (oneOf.values().equals(List.of(false))) {
            return (zh ? "非" : "not: ") + name;
        }
        Function<Q, String> render = v -> oneOf.measured().unit().render(v, locale);
        return name
                + (zh ? "为" : " ")
                + oneOf.values().stream().map(render).collect(Collectors.joining(zh ? "或" : " or "));
    }

    private String comparison(Comparison<?> comparison) {
        Unit<?> unit = comparison.measured().unit();
        return values.of(comparison.measured())
                + (zh ? inChinese(comparison.relation(), unit) : inEnglish(comparison.relation(), unit.isTime()))
                + values.of(comparison.required());
    }

    private static String inChinese(Relation relation, Unit<?> unit) {
        boolean time = unit.isTime();
        boolean level = unit.isCoded();
        return switch (relation) {
            case AT_LEAST -> time ? "不早于" : level ? "不低于" : "不少于";
            case ABOVE -> time ? "晚于" : level ? "高于" : "超过";
            case AT_MOST -> time ? "不晚于" : level ? "不高于" : "不超过";
            case BELOW -> time ? "早于" : level ? "低于" : "少于";
            case SAME -> "等于";
            case WITHIN -> "属于";
        };
    }

    private static String inEnglish(Relation relation, boolean time) {
        return switch (relation) {
            case AT_LEAST -> time ? " not before " : " at least ";
            case ABOVE -> time ? " after " : " above ";
            case AT_MOST -> time ? " not after " : " at most ";
            case BELOW -> time ? " before " : " below ";
            case SAME -> " equal to ";
            case WITHIN -> " within ";
        };
    }
}
