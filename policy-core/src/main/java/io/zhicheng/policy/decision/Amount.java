package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.text.TextBuffer;
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
        TextBuffer text = new TextBuffer();
        write(Label.isChinese(locale), text);
        return text.toString();
    }

    /** Writes the amount as people write it. */
    void write(boolean zh, TextBuffer text) {
        Optional<Q> value = value();
        if (value.isPresent()) {
            unit.write(value.get(), zh, text);
        } else if (unit.isCoded() || (least.isEmpty() && greatest.isEmpty())) {
            text.append(zh ? "未知" : "not known");
        } else if (greatest.isEmpty()) {
            text.append(zh ? "至少" : "at least ");
            unit.write(least.get(), zh, text);
        } else if (least.isEmpty()) {
            text.append(zh ? "至多" : "at most ");
            unit.write(greatest.get(), zh, text);
        } else {
            text.append(zh ? "" : "between ");
            unit.write(least.get(), zh, text);
            text.append(zh ? "至" : " and ");
            unit.write(greatest.get(), zh, text);
            text.append(zh ? "之间" : "");
        }
    }

    /** Amounts are measured of persons: the text form tells the unit only. */
    @Override
    public String toString() {
        return "Amount(" + unit + ")";
    }
}
