package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.Arrays;

/** A measure, linked: it can be measured, asked what is missing, and asked which rows it was made of. Pure. */
interface ValueNode {

    Interval measure(Frame frame);

    /**
     * The value, where it is a single one and can be told without an interval; otherwise {@link Told#BLANK}, and {@link
     * #measure} tells. Most values of most subjects are single, and this is how they stay cheap. A blank says nothing yet:
     * whoever gets one measures, so nobody does so only to find out whether there is a point.
     */
    default long point(Frame frame) {
        Interval value = measure(frame);
        return value.isPoint() ? value.least() : Told.BLANK;
    }

    /** The point of a value. Facts and constants, of which most rules are made, are asked without looking for the method. */
    static long pointOf(ValueNode value, Frame frame) {
        if (value instanceof FactNode fact) {
            return fact.point(frame);
        }
        return value instanceof ConstantNode constant ? constant.point(frame) : value.point(frame);
    }

    /**
     * The points of the value for all rows of a list, in their order, and maybe one behind them; not to be written to. What
     * is joined of columns is joined in one go, which is faster than asking for every row anew.
     */
    default long[] column(Frame frame, int list) {
        long[] points = new long[frame.list(list).size()];
        if (points.length > 0 && !readsRow(list)) {
            Arrays.fill(points, point(frame));
            return points;
        }
        int before = frame.row(list);
        for (int row = 0; row < points.length; row++) {
            frame.takeRow(list, row);
            points[row] = point(frame);
        }
        frame.takeRow(list, before);
        return points;
    }

    /** Whether the value can be another for another row in hand of a list; true where that is not worth finding out. */
    default boolean readsRow(int list) {
        return true;
    }

    /** Names what could still narrow this value. Called only where it is wider than a point. */
    void missing(Frame frame, Missing missing);

    /** Collects the rows that counted. */
    void evidence(Frame frame, EvidenceList evidence);

    /** Collects the norms and told values that the value was made of. */
    default void sources(Frame frame, Sources sources) {
        // a value that no norm names has no source of its own
    }

    /** What people call the value. */
    Label label();

    /** Names what is missing for this value, when it is wider than a point. */
    default void missingIfWide(Frame frame, Missing missing) {
        if (!measure(frame).isPoint()) {
            missing(frame, missing);
        }
    }
}
