package io.zhicheng.policy.engine;

import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.rule.Criterion.Relation;

/** What a relation says of two values: of points, of intervals, and of whole columns. */
final class Relations {
    private Relations() {}

    /** Whether one point stands so to another. */
    static boolean holds(Relation relation, long a, long b) {
        return switch (relation) {
            case AT_LEAST -> a >= b;
            case ABOVE -> a > b;
            case AT_MOST -> a <= b;
            case BELOW -> a < b;
            case SAME -> a == b;
            case WITHIN -> a >= b && a <= DivisionCode.last(b);
        };
    }

    /** How it turns out of two values that may be wide. */
    static Truth compare(Relation relation, Interval a, Interval b) {
        return switch (relation) {
            case AT_LEAST -> settle(a.least() >= b.greatest(), a.greatest() < b.least(), a, b);
            case ABOVE -> settle(a.least() > b.greatest(), a.greatest() <= b.least(), a, b);
            case AT_MOST -> settle(a.greatest() <= b.least(), a.least() > b.greatest(), a, b);
            case BELOW -> settle(a.greatest() < b.least(), a.least() >= b.greatest(), a, b);
            case SAME ->
                settle(
                        a.isPoint() && b.isPoint() && a.least() == b.least(),
                        a.greatest() < b.least() || a.least() > b.greatest(),
                        a,
                        b);
            case WITHIN -> within(a, b);
        };
    }

    /** Divisions that are not known follow no order, so nothing is said of those within one of them. */
    private static Truth within(Interval division, Interval outer) {
        if (!outer.isPoint()) {
            return Interval.open(division, outer);
        }
        long last = DivisionCode.last(outer.least());
        return settle(
                division.least() >= outer.least() && division.greatest() <= last,
                division.greatest() < outer.least() || division.least() > last,
                division,
                outer);
    }

    private static Truth settle(boolean surely, boolean never, Interval a, Interval b) {
        if (surely) {
            return Truth.TRUE;
        }
        return never ? Truth.FALSE : Interval.open(a, b);
    }

    /** For which rows of a window it holds, of a column and another, as {@link RowBits}. */
    static long rowsHolding(Relation relation, long[] column, int first, int size, long[] bounds) {
        long bits = 0;
        int last = Math.min(first + RowBits.WINDOW, size);
        for (int row = first; row < last; row++) {
            bits |= (holds(relation, column[row], bounds[row]) ? 1L : 0L) << (row - first);
        }
        return bits;
    }

    /** The same, of a column and one value for all rows. */
    static long rowsHolding(Relation relation, long[] column, int first, int size, long bound) {
        return switch (relation) {
            case AT_LEAST -> RowBits.atLeast(column, first, size, bound);
            case ABOVE -> RowBits.atLeast(column, first, size, bound + 1);
            case AT_MOST -> RowBits.all(first, size) & ~RowBits.atLeast(column, first, size, bound + 1);
            case BELOW -> RowBits.all(first, size) & ~RowBits.atLeast(column, first, size, bound);
            case SAME -> RowBits.same(column, first, size, bound);
            case WITHIN ->
                RowBits.atLeast(column, first, size, bound)
                        & ~RowBits.atLeast(column, first, size, DivisionCode.last(bound) + 1);
        };
    }
}
