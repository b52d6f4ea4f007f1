package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Label;
import java.util.List;

/** A part with a guard: exempt where the guard fails when it is a requirement, closed when it is an alternative. */
record GuardedNode(TestNode part, TestNode guard, boolean alternative) implements TestNode {
    private static final Label REQUIREMENT = new Label("适用情形", "where this applies, that");
    private static final Label ALTERNATIVE = new Label("限下列情形", "only where this applies, that");

    @Override
    public Truth test(Frame frame) {
        Truth whether = guard.test(frame);
        if (whether.fails()) {
            return alternative ? Truth.CLOSED : Truth.EXEMPT;
        }
        Truth what = part.test(frame);
        return alternative ? what.onlyFor(whether) : what.when(whether);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        AllNode.openParts(List.of(guard, part), frame, missing);
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        return Findings.joined(
                Form.GUARDED,
                truth,
                alternative ? ALTERNATIVE : REQUIREMENT,
                Findings.explain(List.of(part, guard), frame));
    }
}
