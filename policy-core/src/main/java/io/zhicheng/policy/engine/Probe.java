package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import org.jspecify.annotations.Nullable;

/** Looks at a single rule or value of a policy, linked for itself alone: for browsing and testing, not for deciding. */
final class Probe {
    private final Linker linker;

    Probe(Norms norms) {
        this.linker = new Linker(norms);
    }

    Finding examine(Slot slot, @Nullable Route route, Object subject) {
        TestNode node = linker.test(criterion(slot), route);
        return node.explain(frame(subject));
    }

    private Criterion criterion(Slot slot) {
        if (slot instanceof Requirement requirement) {
            return requirement;
        }
        Norm norm = linker.filling(slot);
        return Reach.ofNorm(norm).stream()
                .filter(Criterion.class::isInstance)
                .map(Criterion.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The " + slot.kind() + " " + slot.id() + " (" + norm.citation() + ") has no condition"));
    }

    <Q> Amount<Q> measure(Measure<Q> measure, @Nullable Route route, Object subject) {
        ValueNode node = linker.value(measure, route);
        return Amounts.of(measure.unit(), node.measure(frame(subject)));
    }

    private Frame frame(Object subject) {
        Columns.Layout columns = linker.columns().layout();
        return new Frame(new Told(columns, subject));
    }
}
