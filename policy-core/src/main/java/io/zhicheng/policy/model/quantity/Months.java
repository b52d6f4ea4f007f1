package io.zhicheng.policy.model.quantity;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.text.FixedText;
import io.zhicheng.policy.model.text.TextBuffer;

/**
 * A length of time in whole months (月). A year is twelve of them; days do not mix with it.
 *
 * <p>May be negative, as the difference of two lengths. The text form is {@code P59M}, and {@link #parse} reads it.
 *
 * @param value how many months
 */
public record Months(long value) implements Comparable<Months>, Labelled {
    private static final FixedText YEARS = FixedText.of("年");
    private static final FixedText MONTHS = FixedText.of("个月");
    private static final FixedText A_YEAR_IN_ENGLISH = FixedText.of(" year");
    private static final FixedText YEARS_IN_ENGLISH = FixedText.of(" years");
    private static final FixedText A_MONTH_IN_ENGLISH = FixedText.of(" month");
    private static final FixedText MONTHS_IN_ENGLISH = FixedText.of(" months");

    /** No time at all. */
    public static final Months ZERO = new Months(0);

    /** So many months. */
    public static Months of(long months) {
        return new Months(months);
    }

    /** So many months; reads well when imported statically. */
    public static Months months(int months) {
        return new Months(months);
    }

    /** So many years of twelve months; reads well when imported statically. */
    public static Months years(int years) {
        return new Months(12L * years);
    }

    /**
     * Reads the text form, such as {@code P59M} or {@code P-3M}.
     *
     * @throws InvalidModelException if the text has another form
     */
    public static Months parse(String text) {
        InvalidModelException.unless(
                text.matches("P-?\\d{1,18}M"),
                "months",
                "Months (" + text + ") are not of the form P59M.",
                "years or days were given; only whole months are read.");
        return new Months(Long.parseLong(text.substring(1, text.length() - 1)));
    }

    /** This and another length together. */
    public Months plus(Months other) {
        return new Months(Math.addExact(value, other.value));
    }

    /** This less another length; negative when the other is longer. */
    public Months minus(Months other) {
        return new Months(Math.subtractExact(value, other.value));
    }

    @Override
    public int compareTo(Months other) {
        return Long.compare(value, other.value);
    }

    /** In years and months, such as 4年11个月. */
    @Override
    public String zh() {
        return written(true);
    }

    /** In years and months, such as {@code 4 years 11 months}. */
    @Override
    public String en() {
        return written(false);
    }

    private String written(boolean zh) {
        TextBuffer text = new TextBuffer();
        write(zh, text);
        return text.toString();
    }

    /** Writes it to the end of a text, in Chinese or else in English. */
    public void write(boolean zh, TextBuffer text) {
        long years = Math.abs(value / 12);
        long months = Math.abs(value % 12);
        if (value < 0) {
            text.append('-');
        }
        if (years != 0) {
            text.append(years).append(zh ? YEARS : years == 1 ? A_YEAR_IN_ENGLISH : YEARS_IN_ENGLISH);
        }
        if (years == 0 || months != 0) {
            if (!zh && years != 0) {
                text.append(' ');
            }
            text.append(months).append(zh ? MONTHS : months == 1 ? A_MONTH_IN_ENGLISH : MONTHS_IN_ENGLISH);
        }
    }

    /** The form that {@link #parse} reads, such as {@code P59M}. */
    @Override
    public String toString() {
        return "P" + value + "M";
    }
}
