package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure.Fold;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value taken of the rows that pass a test. Beyond every value, either way, when there is none to take. */
record OfRowsNode(Fold fold, RowTest rows, ValueNode value, Supplier<Label> words) implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        int before = rows.inHand(frame);
        Interval result = Interval.point(ofNone());
        for (int row = 0; row < rows.size(frame); row++) {
            Truth truth = rows.test(frame, row);
            if (!truth.fails()) {
                Interval joined = join(result, value.measure(frame));
                result = truth.holds() ? joined : result.hull(joined, truth == Truth.JUDGEMENT);
            }
        }
        rows.putBack(frame, before);
        return rows.isWhole(frame) ? result : withFurtherRows(result);
    }

    @Override
    public long point(Frame frame) {
        if (!rows.isWhole(frame)) {
            return Told.BLANK;
        }
        int size = rows.size(frame);
        long @Nullable [] points = null;
        long result = ofNone();
        for (int first = 0; first < size && result != Told.BLANK; first += RowBits.WINDOW) {
            long holding = rows.rowsHolding(frame, first);
            if (holding == RowBits.UNSETTLED) {
                return Told.BLANK;
            }
            if (holding != 0) { // a value of no row is not worked out
                points = points == null ? value.column(frame, rows.list()) : points;
                result = joined(points, first, holding, result);
            }
        }
        return result;
    }

    private long joined(long[] points, int first, long holding, long before) {
        long result = before;
        for (long left = holding; left != 0; left &= left - 1) {
            long of = points[first + Long.numberOfTrailingZeros(left)];
            if (of == Told.BLANK) {
                return Told.BLANK;
            }
            result = switch (fold) {
                case SUM -> Interval.sum(result, of);
                case LEAST -> Math.min(result, of);
                case GREATEST -> Math.max(result, of);
            };
        }
        return result;
    }

    private long ofNone() {
        return switch (fold) {
            case SUM -> 0;
            case LEAST -> Interval.INFINITE;
            case GREATEST -> -Interval.INFINITE;
        };
    }

    private Interval join(Interval a, Interval b) {
        return switch (fold) {
            case SUM ->
                new Interval(
                        Interval.sum(a.least(), b.least()),
                        Interval.sum(a.greatest(), b.greatest()),
                        Interval.judged(a, b));
            case LEAST -> ExtremumNode.of(false, a, b);
            case GREATEST -> ExtremumNode.of(true, a, b);
        };
    }

    private Interval withFurtherRows(Interval known) {
        return fold == Fold.LEAST
                ? Interval.unknown(-Interval.INFINITE, known.greatest())
                : Interval.unknown(known.least(), Interval.INFINITE);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        rows.missing(frame, missing);
        rows.missingOf(value, frame, missing);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        rows.evidence(frame, evidence);
    }
}
