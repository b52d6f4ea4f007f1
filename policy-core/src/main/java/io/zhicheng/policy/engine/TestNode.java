package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;

/** A criterion, linked: it can be tested, asked what is missing, and asked to explain itself. Pure. */
interface TestNode {

    Truth test(Frame frame);

    /** How a test turns out. Comparisons, of which most rules are made, are asked without looking for the method. */
    static Truth outcome(TestNode test, Frame frame) {
        return test instanceof ComparisonNode<?> comparison ? comparison.test(frame) : test.test(frame);
    }

    /**
     * For which rows of a window of a list the test holds, as {@link RowBits}, or that some row is open. Whatever a test
     * is joined of, holding is joined the same way, so that whole columns can be compared at once.
     */
    default long rowsHolding(Frame frame, int list, int first) {
        int before = frame.row(list);
        int last = Math.min(first + RowBits.WINDOW, frame.list(list).size());
        long bits = 0;
        for (int row = first; row < last && bits != RowBits.UNSETTLED; row++) {
            frame.takeRow(list, row);
            Truth truth = test(frame);
            bits = truth.isOpen() ? RowBits.UNSETTLED : truth.holds() ? bits | 1L << (row - first) : bits;
        }
        frame.takeRow(list, before);
        return bits;
    }

    /** Names what could still settle this node. Called only where its outcome is open. */
    void missing(Frame frame, Missing missing);

    /** What was found, by a node that turned out so: whoever explains has tested it before. */
    Finding explain(Frame frame, Truth truth);

    /** What was found. */
    default Finding explain(Frame frame) {
        return explain(frame, test(frame));
    }
}
