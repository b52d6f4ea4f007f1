package io.zhicheng.policy.model.quantity;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Labelled;

/**
 * A length of time in whole months (月). A year is twelve of them; days do not mix with it.
 *
 * <p>May be negative, as the difference of two lengths. The text form is {@code P59M}, and {@link #parse} reads it.
 *
 * @param value how many months
 */
public record Months(long value) implements Comparable<Months>, Labelled {
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
        long years = value / 12;
        long months = Math.abs(value % 12);
        return sign() + (years == 0 ? "" : Math.abs(years) + "年") + (months == 0 && years != 0 ? "" : months + "个月");
    }

    /** In years and months, such as {@code 4 years 11 months}. */
    @Override
    public String en() {
        long years = Math.abs(value / 12);
        long months = Math.abs(value % 12);
        if (years == 0) {
            return sign() + counted(months, "month");
        }
        return sign() + counted(years, "year") + (months == 0 ? "" : " " + counted(months, "month"));
    }

    private String sign() {
        return value < 0 ? "-" : "";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The form that {@link #parse} reads, such as {@code P59M}. */
    @Override
    public String toString() {
        return "P" + value + "M";
    }
}
