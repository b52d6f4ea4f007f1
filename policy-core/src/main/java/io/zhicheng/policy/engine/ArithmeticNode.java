package io.zhicheng.policy.engine;

import com.google.common.math.LongMath;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure.Operation;
import java.util.function.Supplier;

/**
 * Two values joined. Each operation rises or falls steadily with each operand, so the ends of the result are among the
 * results of the ends.
 */
record ArithmeticNode(Operation operation, ValueNode left, ValueNode right, Supplier<Label> words)
        implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        Interval a = left.measure(frame);
        Interval b = right.measure(frame);
        if (a.isPoint() && b.isPoint()) {
            return Interval.point(apply(a.least(), b.least()));
        }
        long p = apply(a.least(), b.least());
        long q = apply(a.least(), b.greatest());
        long r = apply(a.greatest(), b.least());
        long s = apply(a.greatest(), b.greatest());
        return new Interval(
                Math.min(Math.min(p, q), Math.min(r, s)),
                Math.max(Math.max(p, q), Math.max(r, s)),
                Interval.judged(a, b));
    }

    @Override
    public long point(Frame frame) {
        long a = ValueNode.pointOf(left, frame);
        if (a == Told.BLANK) {
            return Told.BLANK;
        }
        return joined(a, ValueNode.pointOf(right, frame));
    }

    @Override
    public long[] column(Frame frame, int list) {
        long[] points = new long[frame.list(list).size()];
        if (points.length == 0) {
            return points;
        }
        long[] a = left.column(frame, list);
        if (right.readsRow(list)) {
            long[] b = right.column(frame, list);
            for (int row = 0; row < points.length; row++) {
                points[row] = joined(a[row], b[row]);
            }
            return points;
        }
        long b = right.point(frame);
        if (operation == Operation.MONTHS_LATER && b != Told.BLANK) { // fifty months paid are not each asked what to do
            for (int row = 0; row < points.length; row++) {
                points[row] = monthsLater(a[row], b);
            }
            return points;
        }
        for (int row = 0; row < points.length; row++) {
            points[row] = joined(a[row], b);
        }
        return points;
    }

    private long joined(long a, long b) {
        return a == Told.BLANK || b == Told.BLANK ? Told.BLANK : apply(a, b);
    }

    private long apply(long a, long b) {
        return switch (operation) {
            case PLUS -> Interval.sum(a, b);
            case MINUS -> Interval.sum(a, -b);
            case TIMES -> times(a, b);
            case DIVIDED_ROUNDING_UP -> parts(a, b);
            case CALENDAR_MONTHS -> between(a, b, true);
            case FULL_MONTHS -> between(a, b, false);
            case MONTHS_LATER -> monthsLater(a, b);
            case WORKING_DAYS_LATER, WORKING_DAYS_EARLIER, WORKING_DAYS_BETWEEN ->
                throw new IllegalStateException(operation + " asks the calendar");
        };
    }

    private static long times(long a, long b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (Interval.isInfinite(a) || Interval.isInfinite(b)) {
            return (a > 0) == (b > 0) ? Interval.INFINITE : -Interval.INFINITE;
        }
        return Interval.clamp(LongMath.saturatedMultiply(a, b));
    }

    /** An amount has more parts than any number when the parts may be of no size. */
    private static long parts(long amount, long size) {
        if (Interval.isInfinite(amount) || amount == 0) {
            return amount;
        }
        return size <= 0 ? Long.signum(amount) * Interval.INFINITE : -Math.floorDiv(-amount, size);
    }

    private static long between(long from, long to, boolean byCalendar) {
        if (to < from || from >= Interval.INFINITE || to <= -Interval.INFINITE) {
            return 0;
        }
        if (Interval.isInfinite(from) || Interval.isInfinite(to)) {
            return Interval.INFINITE;
        }
        return byCalendar ? EpochDays.month(to) - EpochDays.month(from) + 1 : EpochDays.fullMonths(from, to);
    }

    /** A date that is beyond all dates stays so, and a blank is one of those. */
    private static long monthsLater(long date, long months) {
        if (Interval.isInfinite(date)) {
            return date;
        }
        return Interval.isInfinite(months) ? months : EpochDays.plusMonths(date, months);
    }

    @Override
    public boolean readsRow(int list) {
        return left.readsRow(list) || right.readsRow(list);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        left.missingIfWide(frame, missing);
        right.missingIfWide(frame, missing);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        left.evidence(frame, evidence);
        right.evidence(frame, evidence);
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        left.sources(frame, sources);
        right.sources(frame, sources);
    }
}
