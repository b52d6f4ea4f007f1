package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure.Coverage;

/**
 * Calendar months that the spells of rows touch, the first and the last month counted whole. What is sure counts for
 * the least, what is possible for the greatest; a list that is not whole can always cover more.
 */
record CoveredNode(Coverage coverage, RowTest rows, ValueNode start, ValueNode end, ValueNode through, Label label)
        implements ValueNode {

    @Override
    public Interval measure(Frame frame) {
        Interval cutOff = through.measure(frame);
        MonthRuns sure = new MonthRuns(rows.size(frame));
        MonthRuns possible = new MonthRuns(rows.size(frame));
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
        long least = endless ? Interval.INFINITE : number(sure);
        long greatest = unbounded ? Interval.INFINITE : number(possible);
        return new Interval(least, greatest, judged && Interval.judged(cutOff, cutOff));
    }

    @Override
    public long point(Frame frame) {
        int size = rows.size(frame);
        long cutOff = rows.isWhole(frame) ? through.point(frame) : Told.BLANK;
        if (cutOff == Told.BLANK) {
            return Told.BLANK;
        }
        long[] from = start.column(frame, rows.list());
        long[] to = end.column(frame, rows.list());
        MonthRuns runs = new MonthRuns(size);
        for (int first = 0; first < size; first += RowBits.WINDOW) {
            long holding = rows.rowsHolding(frame, first);
            if (holding == RowBits.UNSETTLED) {
                return Told.BLANK;
            }
            for (long left = holding; left != 0; left &= left - 1) {
                int row = first + Long.numberOfTrailingZeros(left);
                long last = to[row] == Told.BLANK ? Interval.INFINITE : Math.min(dayBefore(to[row]), cutOff);
                if (Interval.isInfinite(from[row]) || Interval.isInfinite(last)) {
                    return Told.BLANK;
                }
                runs.add(from[row], last);
            }
        }
        return number(runs);
    }

    private static long dayBefore(long day) {
        return Interval.isInfinite(day) ? day : day - 1;
    }

    private long number(MonthRuns runs) {
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
