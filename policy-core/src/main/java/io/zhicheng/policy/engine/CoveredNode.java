package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Calendar months that the spells of rows touch, the first and the last month counted whole. What is sure counts for
 * the least, what is possible for the greatest; a list that is not whole can always cover more.
 */
record CoveredNode(Coverage coverage, RowTest rows, ValueNode start, ValueNode end, ValueNode through, Label label)
        implements ValueNode {

    /** Months since year 0, both inclusive. */
    private record Run(long first, long last) {}

    @Override
    public Interval measure(Frame frame) {
        Interval cutOff = through.measure(frame);
        List<Run> sure = new ArrayList<>();
        List<Run> possible = new ArrayList<>();
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
                addRun(possible, from.least(), last);
            }
            long sureLast = Math.min(dayBefore(to.least()), cutOff.least());
            if (truth.holds() && !Interval.isInfinite(from.greatest())) {
                endless |= sureLast >= Interval.INFINITE;
                addRun(sure, from.greatest(), Interval.isInfinite(sureLast) ? -Interval.INFINITE : sureLast);
            }
        }
        rows.putBack(frame, before);
        long least = endless ? Interval.INFINITE : size(sure);
        long greatest = unbounded ? Interval.INFINITE : size(possible);
        return new Interval(least, greatest, judged && Interval.judged(cutOff, cutOff));
    }

    private static long dayBefore(long day) {
        return Interval.isInfinite(day) ? day : day - 1;
    }

    private static void addRun(List<Run> runs, long firstDay, long lastDay) {
        if (firstDay <= lastDay) {
            runs.add(new Run(month(firstDay), month(lastDay)));
        }
    }

    private static long month(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12L + date.getMonthValue();
    }

    private long size(List<Run> runs) {
        runs.sort(Comparator.comparingLong(Run::first));
        long total = 0;
        long longest = 0;
        long current = 0;
        long covered = Long.MIN_VALUE;
        for (Run run : runs) {
            current = run.first() <= covered + 1 && covered != Long.MIN_VALUE ? current : 0;
            long added = Math.max(0, run.last() - Math.max(run.first() - 1, covered));
            current += added;
            total += added;
            longest = Math.max(longest, current);
            covered = Math.max(covered, run.last());
        }
        return coverage == Coverage.TOTAL ? total : longest;
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
