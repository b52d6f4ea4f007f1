package io.zhicheng.policy.engine;

import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a question for one subject: what is told, the row in hand of each list, and what has been measured
 * already. Used by one thread, then dropped.
 */
final class Frame {
    /** No reading is held open. */
    static final int NO_PARAMETER = -1;

    private final Told told;
    private final int[] rowInHand;
    private final @Nullable Truth[] truths;
    private final @Nullable Interval[] values;
    private final int heldOpen;

    Frame(Told told, int lists, int truths, int values) {
        this(told, lists, truths, values, NO_PARAMETER);
    }

    /** A frame in which one parameter reads as if no norm set it, to see what hinges on it. */
    Frame(Told told, int lists, int truths, int values, int heldOpen) {
        this.told = told;
        this.rowInHand = new int[lists];
        this.truths = new Truth[truths];
        this.values = new Interval[values];
        this.heldOpen = heldOpen;
    }

    Told told() {
        return told;
    }

    Told.RowCells list(int list) {
        return told.list(list);
    }

    int row(int list) {
        return rowInHand[list];
    }

    void takeRow(int list, int row) {
        rowInHand[list] = row;
    }

    @Nullable
    Truth truth(int place) {
        return truths[place];
    }

    Truth keep(int place, Truth truth) {
        truths[place] = truth;
        return truth;
    }

    @Nullable
    Interval value(int place) {
        return values[place];
    }

    Interval keep(int place, Interval value) {
        values[place] = value;
        return value;
    }

    boolean holdsOpen(int parameter) {
        return heldOpen == parameter;
    }
}
