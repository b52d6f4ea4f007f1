package io.zhicheng.policy.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a question for one subject: what was read of it, the row in hand of each list, and what has been measured
 * already. Used by one thread, then dropped.
 */
final class Frame {
    /** No reading is held open. */
    static final int NO_PARAMETER = -1;

    /** The point of a value that was not measured yet. */
    static final long NOT_MEASURED = Told.BLANK + 1;

    private final Cells cells;
    private final int[] rowInHand;
    private final @Nullable Truth[] truths;
    private final long[] points;
    /** Values that are no points; made when there is one. */
    private @Nullable Interval @Nullable [] wide;

    private final int heldOpen;

    Frame(Told told, int lists, int truths, int values) {
        this(told, lists, truths, values, NO_PARAMETER);
    }

    /** A frame in which one parameter reads as if no norm set it, to see what hinges on it. */
    Frame(Told told, int lists, int truths, int values, int heldOpen) {
        this.cells = new Cells(told);
        this.rowInHand = new int[lists];
        this.truths = new Truth[truths];
        this.points = new long[values];
        Arrays.fill(points, NOT_MEASURED);
        this.heldOpen = heldOpen;
    }

    long cell(int fact) {
        return cells.cell(fact);
    }

    RowCells list(int list) {
        return cells.list(list);
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

    /** A value that was measured already: its point, {@link Told#BLANK} if it is wider, or that it was not. */
    long point(int place) {
        return points[place];
    }

    /** A value that was measured already, and is wider than a point. */
    Interval wide(int place) {
        return Objects.requireNonNull(Objects.requireNonNull(wide)[place]);
    }

    void keep(int place, long point) {
        points[place] = point;
    }

    void keepWide(int place, Interval value) {
        if (wide == null) {
            wide = new Interval[points.length];
        }
        wide[place] = value;
        points[place] = Told.BLANK;
    }

    boolean holdsOpen(int parameter) {
        return heldOpen == parameter;
    }
}
