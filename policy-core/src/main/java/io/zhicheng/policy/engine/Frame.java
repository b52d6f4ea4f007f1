package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Fact;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a question for one subject: what was read of it, the row in hand of each list, and what has been tested,
 * measured and explained already. Used by one thread at a time: a verdict has its own and drops it; one that explanations
 * share is locked by whoever uses it.
 *
 * <p>Every verdict makes one, so it is made small.
 */
final class Frame {
    /** No reading is held open. */
    static final int NO_PARAMETER = -1;

    /** The point of a value that was not measured yet. */
    static final long NOT_MEASURED = Places.NOTHING_KEPT;

    private static final Truth[] TRUTHS = Truth.values();

    private final Cells cells;
    private final Places places;
    /** Made when something is explained. */
    private @Nullable Finding @Nullable [] findings;

    private final int heldOpen;
    /** The parameters that were asked for, where that is noted. */
    private final @Nullable BitSet asked;

    Frame(Told told) {
        this(told, NO_PARAMETER, null);
    }

    /**
     * A frame in which one parameter reads as if no norm set it, to see what hinges on it, or one that notes the parameters
     * that are asked for.
     */
    Frame(Told told, int heldOpen, @Nullable BitSet asked) {
        this.cells = new Cells(told);
        this.places = new Places(cells.places());
        this.heldOpen = heldOpen;
        this.asked = asked;
    }

    /** A fact of the subject itself, read when it is first asked for. */
    long cell(int place, Fact<?> fact) {
        long known = point(place);
        if (known != NOT_MEASURED) {
            return known;
        }
        long read = cells.read(fact);
        places.keep(place, read);
        return read;
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
        long known = places.number(place);
        return known == Places.NOTHING_KEPT ? null : TRUTHS[(int) known];
    }

    @SuppressWarnings("EnumOrdinal") // kept for a moment, as a number for want of room
    Truth keep(int place, Truth truth) {
        places.keep(place, truth.ordinal());
        return truth;
    }

    /** A value that was measured already: its point, {@link Told#BLANK} if it is wider, or that it was not. */
    long point(int place) {
        return places.number(place);
    }

    /** A value that was measured already, and is wider than a point. */
    Interval wide(int place) {
        return places.wide(place);
    }

    void keep(int place, long point) {
        places.keep(place, point);
    }

    void keepWide(int place, Interval value) {
        places.keepApart(place, value);
    }

    @Nullable
    Finding finding(int place) {
        return findings == null ? null : findings[place];
    }

    Finding keep(int place, Finding finding) {
        if (findings == null) {
            findings = new Finding[cells.places()];
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
