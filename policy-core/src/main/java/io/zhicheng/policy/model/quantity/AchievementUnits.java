package io.zhicheng.policy.model.quantity;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Labelled;
import java.math.BigDecimal;

/**
 * An amount of quantified achievements (量化业绩, 条), exact to a half. Never negative.
 *
 * <p>The text form is the plain number, such as {@code 2.5}, and {@link #units(String)} reads it.
 *
 * @param halves how many halves of an item
 */
public record AchievementUnits(long halves) implements Comparable<AchievementUnits>, Labelled {
    /** No achievement. */
    public static final AchievementUnits ZERO = new AchievementUnits(0);

    /** @throws InvalidModelException if the amount is negative */
    public AchievementUnits {
        InvalidModelException.unless(
                halves >= 0,
                "units",
                "Achievement units of (" + halves + ") halves; they are never negative.",
                "a shortfall was meant: compare the two amounts instead.");
    }

    /** So many whole items. */
    public static AchievementUnits of(int items) {
        return new AchievementUnits(2L * items);
    }

    /** So many halves of an item. */
    public static AchievementUnits halves(long halves) {
        return new AchievementUnits(halves);
    }

    /**
     * Reads a decimal number of items, such as {@code 2.5}.
     *
     * @throws InvalidModelException if the text is no such number, or no whole number of halves
     */
    public static AchievementUnits units(String decimal) {
        BigDecimal items = Decimals.parse("units", decimal);
        BigDecimal halves = items.add(items).stripTrailingZeros();
        InvalidModelException.unless(
                halves.scale() <= 0,
                "units",
                "Achievement units (" + decimal + ") are no whole number of halves.",
                "it was rounded elsewhere: only .0 and .5 exist.");
        return new AchievementUnits(halves.longValueExact());
    }

    /** This and another amount together. */
    public AchievementUnits plus(AchievementUnits other) {
        return new AchievementUnits(Math.addExact(halves, other.halves));
    }

    @Override
    public int compareTo(AchievementUnits other) {
        return Long.compare(halves, other.halves);
    }

    /** Such as 2.5条. */
    @Override
    public String zh() {
        return this + "条";
    }

    /** Such as {@code 2.5 items}. */
    @Override
    public String en() {
        return this + (halves == 2 ? " item" : " items");
    }

    /** The number alone, such as {@code 2.5}. */
    @Override
    public String toString() {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }
}
