package io.zhicheng.policy.model.quantity;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Labelled;
import java.math.BigDecimal;

/**
 * A score in an examination (成绩, 分), exact to a tenth of a mark. Never negative.
 *
 * <p>The text form is the plain number, such as {@code 55.5}, and {@link #score(String)} reads it.
 *
 * @param tenths how many tenths of a mark
 */
public record Score(long tenths) implements Comparable<Score>, Labelled {
    /** @throws InvalidModelException if the score is negative */
    public Score {
        InvalidModelException.unless(
                tenths >= 0,
                "score",
                "A score of (" + tenths + ") tenths; it is never negative.",
                "the applicant was absent: leave the score untold.");
    }

    /**
     * Reads a decimal number of marks, such as {@code 55.5}.
     *
     * @throws InvalidModelException if the text is no such number, or finer than a tenth
     */
    public static Score score(String decimal) {
        BigDecimal tenths = Decimals.parse("score", decimal).movePointRight(1).stripTrailingZeros();
        InvalidModelException.unless(
                tenths.scale() <= 0,
                "score",
                "Score (" + decimal + ") is finer than a tenth of a mark.",
                "it is an average: take the score as published.");
        return new Score(tenths.longValueExact());
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare(tenths, other.tenths);
    }

    /** The number alone, such as {@code 55.5}. */
    @Override
    public String zh() {
        return toString();
    }

    /** The number alone, such as {@code 55.5}. */
    @Override
    public String en() {
        return toString();
    }

    /** The number alone, such as {@code 55.5}. */
    @Override
    public String toString() {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }
}
