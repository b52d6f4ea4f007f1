package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.function.Supplier;

/** One value or another, as a criterion turns out; while it is open, anything that either can be. */
record ChoiceNode(TestNode condition, ValueNode then, ValueNode otherwise, Supplier<Label> words)
        implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        Truth truth = condition.test(frame);
        if (truth.holds()) {
            return then.measure(frame);
        }
        if (truth.fails()) {
            return otherwise.measure(frame);
        }
        return then.measure(frame).hull(otherwise.measure(frame), truth == Truth.JUDGEMENT);
    }

    @Override
    public long point(Frame frame) {
        Truth truth = condition.test(frame);
        if (truth.holds()) {
            return then.point(frame);
        }
        return truth.fails() ? otherwise.point(frame) : Told.BLANK;
    }

    /** The condition is held against whole columns too, and a value that no row takes is not worked out. */
    @Override
    public long[] column(Frame frame, int list) {
        int size = frame.list(list).size();
        long holding = size > RowBits.WINDOW ? RowBits.UNSETTLED : condition.rowsHolding(frame, list, 0);
        if (holding == RowBits.UNSETTLED) {
            return UnnamedNode.super.column(frame, list);
        }
        if (holding == RowBits.all(0, size)) {
            return then.column(frame, list);
        }
        long[] otherwises = otherwise.column(frame, list);
        if (holding == 0) {
            return otherwises;
        }
        long[] thens = then.column(frame, list);
        long[] points = new long[size];
        for (int row = 0; row < size; row++) {
            points[row] = (holding >>> row & 1) != 0 ? thens[row] : otherwises[row];
        }
        return points;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        Truth truth = condition.test(frame);
        if (truth.isOpen()) {
            condition.missing(frame, missing);
        }
        if (!truth.fails()) {
            then.missingIfWide(frame, missing);
        }
        if (!truth.holds()) {
            otherwise.missingIfWide(frame, missing);
        }
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        Truth truth = condition.test(frame);
        if (truth.holds()) {
            then.evidence(frame, evidence);
        } else if (truth.fails()) {
            otherwise.evidence(frame, evidence);
        }
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        Truth truth = condition.test(frame);
        if (!truth.fails()) {
            then.sources(frame, sources);
        }
        if (!truth.holds()) {
            otherwise.sources(frame, sources);
        }
    }
}
