package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;

/** How the nodes write their findings. */
final class Findings {
    private Findings() {}

    /** A finding that joins others. */
    static Finding joined(Form form, Truth truth, Label label, List<Finding> parts) {
        return new Finding(
                form, truth.outcome(), label, ImmutableList.of(), Optional.empty(), ImmutableList.of(), parts);
    }

    /** A finding about rows. */
    static Finding ofRows(Form form, Truth truth, Label label, List<Evidence> evidence, List<Finding> parts) {
        return new Finding(form, truth.outcome(), label, ImmutableList.of(), Optional.empty(), evidence, parts);
    }

    /** A leaf. */
    static Finding leaf(Truth truth, Label label, Finding.Comparison<?> comparison, List<Evidence> evidence) {
        return new Finding(
                Form.COMPARISON,
                truth.outcome(),
                label,
                ImmutableList.of(),
                Optional.of(comparison),
                evidence,
                ImmutableList.of());
    }

    static List<Finding> explain(List<? extends TestNode> nodes, Frame frame) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(nodes.size());
        for (TestNode node : nodes) {
            findings.add(node.explain(frame));
        }
        return findings.build();
    }
}
