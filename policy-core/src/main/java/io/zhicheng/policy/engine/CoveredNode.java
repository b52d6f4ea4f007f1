package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure.Coverage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calendar months that the spells of rows touch, the first and the last month counted whole. What is sure counts for
 * the least, what is possible for the greatest; a list that is not whole can always cover more.
 *
 * @param place where the points of all coverages of the same spells are kept, next to one another, since a rule that asks for
 *     one often asks for another; {@link RuleNode#UNSHARED} where they are other spells for another row in hand
 */
record CoveredNode(
        Coverage coverage,
        RowTest rows,
        ValueNode start,
        ValueNode end,
        ValueNode through,
        int place,
        Supplier<Label> words)
        implements UnnamedNode {
    /** How many places are kept. */
    static final int PLACES = Coverage.values().length;

    @Override
    public Interval measure(Frame frame) {
        Interval cutOff = through.measure(frame);
        MonthRuns sure = new MonthRuns();
        MonthRuns possible = new MonthRuns();
        boolean unbounded = !rows.isWhole(frame);
        boolean endless = false;
        boolean judged = !unbounded;
        int before = rows.inHand(frame);
        for (int row = 0; row < rows.size(frame); row++) {
            Truth truth = rows.test(frame, row);
            if (truth.fails()) {
                continue;
            }
            Interval from = start.measure(frame);
            Interval to = end.measure(frame);
            judged &= truth != Truth.UNKNOWN && Interval.judged(from, to);
            long last = Math.min(dayBefore(to.greatest()), cutOff.greatest());
            if (from.least() <= last && (Interval.isInfinite(from.least()) || Interval.isInfinite(last))) {
                unbounded = true;
            } else {
                possible.add(from.least(), last);
            }
            long sureLast = Math.min(dayBefore(to.least()), cutOff.least());
            if (truth.holds() && !Interval.isInfinite(from.greatest())) {
                endless |= sureLast >= Interval.INFINITE;
                sure.add(from.greatest(), Interval.isInfinite(sureLast) ? -Interval.INFINITE : sureLast);
            }
        }
        rows.putBack(frame, before);
        long least = endless ? Interval.INFINITE : number(coverage, sure);
        long greatest = unbounded ? Interval.INFINITE : number(coverage, possible);
        return new Interval(least, greatest, judged && Interval.judged(cutOff, cutOff));
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // places stand in the order of the coverages
    public long point(Frame frame) {
        if (place == RuleNode.UNSHARED) {
            return number(coverage, runs(frame));
        }
        long known = frame.point(place + coverage.ordinal());
        return known == Frame.NOT_MEASURED ? measureOnce(frame) : known;
    }

    @SuppressWarnings("EnumOrdinal") // see above
    private long measureOnce(Frame frame) {
        @Nullable MonthRuns runs = runs(frame);
        frame.keep(place + Coverage.TOTAL.ordinal(), number(Coverage.TOTAL, runs));
        frame.keep(place + Coverage.LONGEST_RUN.ordinal(), number(Coverage.LONGEST_RUN, runs));
        return number(coverage, runs);
    }

    /** The months that are covered, where nothing is open. */
    private @Nullable MonthRuns runs(Frame frame) {
        int size = rows.size(frame);
        long cutOff = rows.isWhole(frame) ? through.point(frame) : Told.BLANK;
        if (cutOff == Told.BLANK) {
            return null;
        }
        long[] from = start.column(frame, rows.list());
        long[] to = end.column(frame, rows.list());
        MonthRuns runs = new MonthRuns();
        for (int first = 0; first < size; first += RowBits.WINDOW) {
            long holding = rows.rowsHolding(frame, first);
            if (holding == RowBits.UNSETTLED) {
                return null;
            }
            for (long left = holding; left != 0; left &= left - 1) {
                int row = first + Long.numberOfTrailingZeros(left);
                long last = to[row] == Told.BLANK ? Interval.INFINITE : Math.min(dayBefore(to[row]), cutOff);
                if (Interval.isInfinite(from[row]) || Interval.isInfinite(last)) {
                    return null;
                }
                runs.add(from[row], last);
            }
        }
        return runs;
    }

    private static long dayBefore(long day) {
        return Interval.isInfinite(day) ? day : day - 1;
    }

    private static long number(Coverage coverage, @Nullable MonthRuns runs) {
        if (runs == null) {
            return Told.BLANK;
        }
        return coverage == Coverage.TOTAL ? runs.total() : runs.longest();
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        through.missingIfWide(frame, missing);
        rows.missing(frame, missing);
        rows.missingOf(start, frame, missing);
        rows.missingOf(end, frame, missing);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        rows.evidence(frame, evidence);
    }
}
