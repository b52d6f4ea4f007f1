package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Unit;
import java.util.Locale;
import java.util.Optional;

/**
 * A measured or required value with its unit: exact, or somewhere between two ends as long as something is not known.
 *
 * @param unit the unit
 * @param least the least that it can be, inclusive; empty when nothing bounds it
 * @param greatest the greatest that it can be, inclusive; empty when nothing bounds it
 * @param <Q> the type of the value
 */
public record Amount<Q>(Unit<Q> unit, Optional<Q> least, Optional<Q> greatest) {

    /** An exact amount. */
    public static <Q> Amount<Q> exactly(Unit<Q> unit, Q value) {
        Optional<Q> exactly = Optional.of(value);
        return new Amount<>(unit, exactly, exactly);
    }

    /** The value, when it is known exactly. */
    public Optional<Q> value() {
        return least.equals(greatest) ? least : Optional.empty();
    }

    /** The amount as people write it; what is not known is said to be so. */
    public String text(Locale locale) {
        boolean zh = Label.isChinese(locale);
        Optional<Q> value = value();
        if (value.isPresent()) {
            return unit.render(value.get(), locale);
        }
        if (unit.isCoded() || (least.isEmpty() && greatest.isEmpty())) {
            return zh ? "未知" : "not known";
        }
        String low = least.map(v -> unit.render(v, locale)).orElse("");
        String high = greatest.map(v -> unit.render(v, locale)).orElse("");
        if (high.isEmpty()) {
            return zh ? "至少" + low : "at least " + low;
        }
        if (low.isEmpty()) {
            return zh ? "至多" + high : "at most " + high;
        }
        return zh ? low + "至" + high + "之间" : "between " + low + " and " + high;
    }

    /** Amounts are measured of persons: the text form tells the unit only. */
    @Override
    public String toString() {
        return "Amount(" + unit + ")";
    }
}
