package io.zhicheng.policy.rule;

import io.zhicheng.policy.rule.Criterion.Comparison;
import io.zhicheng.policy.rule.Criterion.OneOf;
import io.zhicheng.policy.rule.Criterion.Quantified;
import io.zhicheng.policy.rule.Criterion.Quantifier;
import io.zhicheng.policy.rule.Criterion.Relation;
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
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule in words, in one language: short enough to stand in a line of an explanation or of a list of rules. */
public final class Wording {
    private final boolean zh;
    private final Locale locale;

    private Wording(boolean zh) {
        this.zh = zh;
        this.locale = zh ? Locale.CHINA : Locale.ENGLISH;
    }

    /** The name of a value: its own where it has one, otherwise what it is made of. */
    public static Label of(Measure<?> measure) {
        return new Label(new Wording(true).value(measure), new Wording(false).value(measure));
    }

    /** A criterion in words. */
    public static Label of(Criterion criterion) {
        return new Label(new Wording(true).criterion(criterion), new Wording(false).criterion(criterion));
    }

    private String criterion(Criterion criterion) {
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
            return (zh ? "凡" : "where ") + bracketed(when.guard()) + (zh ? "的，" : ": ") + criterion(when.criterion());
        }
        if (criterion instanceof Criterion.OnlyFor onlyFor) {
            return (zh ? "限" : "only where ")
                    + bracketed(onlyFor.guard())
                    + (zh ? "：" : ": ")
                    + criterion(onlyFor.criterion());
        }
        if (criterion instanceof Criterion.Cited cited) {
            return criterion(cited.criterion());
        }
        if (criterion instanceof Criterion.OnRoute onRoute) {
            return criterion(onRoute.requirement());
        }
        if (criterion instanceof Quantified quantified) {
            return quantified(quantified);
        }
        if (criterion instanceof OneOf<?> oneOf) {
            return oneOf(oneOf);
        }
        if (criterion instanceof Comparison<?> comparison) {
            return value(comparison.measured()) + relation(comparison.relation()) + value(comparison.required());
        }
        return ((Requirement) criterion).label().text(locale);
    }

    private String joined(List<Criterion> criteria, String with) {
        return criteria.stream()
                .map(part -> part instanceof Criterion.Any ? bracketed(part) : criterion(part))
                .collect(Collectors.joining(with));
    }

    private String bracketed(Criterion criterion) {
        return zh ? "（" + criterion(criterion) + "）" : "(" + criterion(criterion) + ")";
    }

    private String quantified(Quantified quantified) {
        boolean every = quantified.quantifier() == Quantifier.EVERY;
        String which = zh ? (every ? "每一" : "有") : (every ? "every " : "some ");
        return which + rows(quantified.rows(), quantified.test());
    }

    private String rows(Rows<?> rows, Criterion test) {
        return rows.label().text(locale) + (zh ? "" : " ") + bracketed(test);
    }

    private <Q> String oneOf(OneOf<Q> oneOf) {
        String name = value(oneOf.measured());
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

    private String relation(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> zh ? "不少于" : " at least ";
            case ABOVE -> zh ? "超过" : " above ";
            case AT_MOST -> zh ? "不超过" : " at most ";
            case BELOW -> zh ? "低于" : " below ";
            case SAME -> zh ? "等于" : " equal to ";
        };
    }

    private String value(Measure<?> measure) {
        if (measure instanceof Fact<?> fact) {
            return fact.label().text(locale);
        }
        if (measure instanceof Slot slot) {
            return slot.label().text(locale);
        }
        if (measure instanceof Constant<?> constant) {
            return constant(constant);
        }
        if (measure instanceof Counted counted) {
            return (zh ? "" : "number of: ") + rows(counted.rows(), counted.test()) + (zh ? "数" : "");
        }
        if (measure instanceof Measure.LargestGroup group) {
            String by = group.by().label().text(locale);
            return (zh ? by + "相同的最多" : "most with one " + by + ": ")
                    + rows(group.rows(), group.test())
                    + (zh ? "数" : "");
        }
        if (measure instanceof Measure.Ratio ratio) {
            return value(ratio.part()) + (zh ? "占比" : ", as a share");
        }
        if (measure instanceof Covered covered) {
            return months(covered);
        }
        if (measure instanceof OfRows<?> ofRows) {
            return value(ofRows.value());
        }
        if (measure instanceof Arithmetic<?> arithmetic) {
            return value(arithmetic.left());
        }
        if (measure instanceof Extremum<?> extremum) {
            return value(extremum.of().get(0));
        }
        if (measure instanceof Choice<?> choice) {
            return value(choice.then());
        }
        if (measure instanceof Measure.AtDate<?> atDate) {
            return value(atDate.parameter());
        }
        if (measure instanceof Measure.Ceiling<?> ceiling) {
            return value(ceiling.parameter());
        }
        if (measure instanceof DateInYear date) {
            return zh ? date.month() + "月" + date.day() + "日" : "day " + date.month() + "/" + date.day();
        }
        return value(((YearOf) measure).date());
    }

    private <Q> String constant(Constant<Q> constant) {
        return constant.unit().render(constant.value(), locale);
    }

    private String months(Covered covered) {
        boolean total = covered.coverage() == Coverage.TOTAL;
        String time = zh ? (total ? "累计时间" : "最长连续时间") : (total ? "time in all: " : "longest time without a break: ");
        String rows = rows(covered.rows(), covered.test());
        return zh ? rows + time : time + rows;
    }
}
