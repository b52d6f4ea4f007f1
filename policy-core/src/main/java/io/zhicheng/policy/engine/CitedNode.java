package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.model.clause.Clause;
import java.util.List;

/** A part that stands in a clause of its own. */
record CitedNode(TestNode part, List<Clause> own) implements TestNode {

    @Override
    public Truth test(Frame frame) {
        return part.test(frame);
    }

    @Override
    public long rowsHolding(Frame frame, int list, int first) {
        return part.rowsHolding(frame, list, first);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        part.missing(frame, missing);
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        Finding finding = part.explain(frame, truth);
        List<Clause> clauses = ImmutableList.<Clause>builder()
                .addAll(own)
                .addAll(finding.clauses())
                .build();
        return new Finding(
                finding.form(),
                finding.outcome(),
                finding.label(),
                clauses,
                finding.layer(),
                finding.overridden(),
                finding.comparison(),
                finding.evidence(),
                finding.parts());
    }
}
