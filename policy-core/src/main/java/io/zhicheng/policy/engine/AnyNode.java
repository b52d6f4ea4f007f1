package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Label;
import java.util.List;

/** One of its parts. Stops at the first that holds. */
record AnyNode(List<TestNode> parts) implements TestNode {
    private static final Label LABEL = new Label("具备下列之一", "one of these");

    @Override
    public Truth test(Frame frame) {
        Truth truth = parts.isEmpty() ? Truth.FALSE : Truth.CLOSED;
        for (int i = 0; i < parts.size(); i++) {
            truth = truth.or(TestNode.outcome(parts.get(i), frame));
            if (truth == Truth.TRUE) {
                return truth;
            }
        }
        return truth;
    }

    @Override
    public long rowsHolding(Frame frame, int list, int first) {
        long all = RowBits.all(first, frame.list(list).size());
        long bits = 0;
        for (int i = 0; i < parts.size() && bits != all; i++) {
            long of = parts.get(i).rowsHolding(frame, list, first);
            if (of == RowBits.UNSETTLED) {
                return TestNode.super.rowsHolding(frame, list, first);
            }
            bits |= of;
        }
        return bits;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        AllNode.openParts(parts, frame, missing);
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        return Findings.joined(Form.ANY, truth, LABEL, Findings.explain(parts, frame));
    }
}
