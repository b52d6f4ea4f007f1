package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Label;
import java.util.List;

/** Every one of its parts. Stops at the first that fails. */
record AllNode(List<TestNode> parts) implements TestNode {
    static final Label LABEL = new Label("同时具备", "all of these");

    @Override
    public Truth test(Frame frame) {
        return all(parts, frame, parts.isEmpty() ? Truth.TRUE : Truth.EXEMPT);
    }

    @Override
    public long rowsHolding(Frame frame, int list, int first) {
        long bits = RowBits.all(first, frame.list(list).size());
        for (int i = 0; i < parts.size() && bits != 0; i++) {
            long of = parts.get(i).rowsHolding(frame, list, first);
            if (of == RowBits.UNSETTLED) {
                return TestNode.super.rowsHolding(frame, list, first);
            }
            bits &= of;
        }
        return bits;
    }

    /** What holds already, and all the parts with it. */
    static Truth all(List<? extends TestNode> parts, Frame frame, Truth already) {
        Truth truth = already;
        for (int i = 0; i < parts.size(); i++) {
            truth = truth.and(TestNode.outcome(parts.get(i), frame));
            if (truth == Truth.FALSE) {
                return truth;
            }
        }
        return truth;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        openParts(parts, frame, missing);
    }

    static void openParts(List<? extends TestNode> parts, Frame frame, Missing missing) {
        for (TestNode part : parts) {
            if (part.test(frame).isOpen()) {
                part.missing(frame, missing);
            }
        }
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        return Findings.joined(Form.ALL, truth, LABEL, Findings.explain(parts, frame));
    }
}
