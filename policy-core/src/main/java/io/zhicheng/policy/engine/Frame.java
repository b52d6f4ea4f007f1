package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a question for one subject: what was read of it, the row in hand of each list, and what has been tested,
 * measured and explained already. Used by one thread at a time: a verdict has its own and drops it; one that explanations
 * share is locked by whoever uses it.
 *
 * <p>Every verdict makes one, so what it keeps is laid out for a new array to say, with its zeros, that nothing is kept yet.
 */
final class Frame {
    /** No reading is held open. */
    static final int NO_PARAMETER = -1;

    /** The point of a value that was not measured yet. */
    static final long NOT_MEASURED = Cells.UNREAD;

    private static final Truth[] TRUTHS = Truth.values();

    private final Cells cells;
    /** For each shared test one more than the number of its truth, or zero. */
    private final byte[] truths;
    /** Values that are no points; made when there is one. */
    private @Nullable Interval @Nullable [] wide;

    /** Made when something is explained. */
    private @Nullable Finding @Nullable [] findings;

    private final int heldOpen;
    /** The parameters that were asked for, where that is noted. */
    private final @Nullable BitSet asked;

    Frame(Told told, int truths, int values) {
        this(told, truths, values, NO_PARAMETER, null);
    }

    /**
     * A frame in which one parameter reads as if no norm set it, to see what hinges on it, or one that notes the parameters
     * that are asked for.
     */
    Frame(Told told, int truths, int values, int heldOpen, @Nullable BitSet asked) {
        this.cells = new Cells(told, values);
        this.truths = new byte[truths];
        this.heldOpen = heldOpen;
        this.asked = asked;
    }

    long cell(int fact) {
        return cells.cell(fact);
    }

    RowCells list(int list) {
        return cells.list(list);
    }

    int row(int list) {
        return cells.list(list).inHand();
    }

    void takeRow(int list, int row) {
        cells.list(list).take(row);
    }

    @Nullable
    Truth truth(int place) {
        int known = truths[place];
        return known == 0 ? null : TRUTHS[known - 1];
    }

    @SuppressWarnings("EnumOrdinal") // kept for a moment, as a number for want of room
    Truth keep(int place, Truth truth) {
        truths[place] = (byte) (truth.ordinal() + 1);
        return truth;
    }

    /** A value that was measured already: its point, {@link Told#BLANK} if it is wider, or that it was not. */
    long point(int place) {
        return cells.value(place);
    }

    /** A value that was measured already, and is wider than a point. */
    Interval wide(int place) {
        return Objects.requireNonNull(Objects.requireNonNull(wide)[place]);
    }

    void keep(int place, long point) {
        cells.keepValue(place, point);
    }

    void keepWide(int place, Interval value) {
        if (wide == null) {
            wide = new Interval[cells.values()];
        }
        wide[place] = value;
        keep(place, Told.BLANK);
    }

    @Nullable
    Finding finding(int place) {
        return findings == null ? null : findings[place];
    }

    Finding keep(int place, Finding finding) {
        if (findings == null) {
            findings = new Finding[truths.length];
        }
        findings[place] = finding;
        return finding;
    }

    boolean holdsOpen(int parameter) {
        if (asked != null) {
            asked.set(parameter);
        }
        return heldOpen == parameter;
    }
}
