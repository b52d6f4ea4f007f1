package io.zhicheng.policy.model.quantity;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Labelled;
import java.util.Locale;

/**
 * A part of a whole (比例), as an exact fraction: {@code 2/3}, {@code 30%}. May exceed the whole; never negative.
 *
 * <p>Any fraction that stands in a document is a multiple of {@link #finest()}, so that measured shares compare with it
 * exactly; {@link #of} refuses others.
 *
 * @param numerator how many parts
 * @param denominator into how many the whole is divided; positive
 */
public record Share(long numerator, long denominator) implements Comparable<Share>, Labelled {
    /** Divisible by every number up to 16, and by 100. */
    private static final long PARTS = 3_603_600;

    /** @throws InvalidModelException if the numerator is negative or the denominator is not positive */
    public Share {
        InvalidModelException.unless(
                numerator >= 0 && denominator > 0,
                "share",
                "A share of (" + numerator + "/" + denominator + "); it is never negative, and the whole has parts.",
                "the two numbers are swapped.");
        long divisor = gcd(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** So many parts of so many, for a share that a document sets. */
    public static Share of(int numerator, int denominator) {
        Share share = new Share(numerator, denominator);
        InvalidModelException.unless(
                PARTS % share.denominator == 0,
                "share",
                "A share of (" + numerator + "/" + denominator + ") cannot be held exactly: the denominator must be at"
                        + " most 16, or divide " + PARTS + ".",
                "the share is measured, not set: let the rule divide.");
        return share;
    }

    /** So many hundredths. */
    public static Share percent(int hundredths) {
        return of(hundredths, 100);
    }

    /** Into how many parts a whole is divided so that every share in a document is a whole number of them. */
    public static long finest() {
        return PARTS;
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    /** Such as 三分之二 written {@code 2/3}, or {@code 30%}. */
    @Override
    public String zh() {
        return toString();
    }

    /** Such as {@code 2/3} or {@code 30%}. */
    @Override
    public String en() {
        return toString();
    }

    /** Whole hundredths as such, simple fractions as such, all others as hundredths rounded to a tenth. */
    @Override
    public String toString() {
        if (100 % denominator == 0) {
            return numerator * (100 / denominator) + "%";
        }
        return denominator <= 16
                ? numerator + "/" + denominator
                : String.format(Locale.ROOT, "%.1f%%", 100.0 * numerator / denominator);
    }
}
