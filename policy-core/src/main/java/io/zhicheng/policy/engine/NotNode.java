package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Label;
import java.util.List;

/** The contrary of its part. */
record NotNode(TestNode part) implements TestNode {
    private static final Label LABEL = new Label("不得有下列情形", "this must not be so");

    @Override
    public Truth test(Frame frame) {
        return part.test(frame).not();
    }

    @Override
    public long rowsHolding(Frame frame, int list, int first) {
        long of = part.rowsHolding(frame, list, first);
        return of == RowBits.UNSETTLED
                ? of
                : RowBits.all(first, frame.list(list).size()) & ~of;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        part.missing(frame, missing);
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        return Findings.joined(Form.NOT, truth, LABEL, List.of(part.explain(frame, truth.not())));
    }
}
