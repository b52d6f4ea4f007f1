package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Unit;
import java.util.Optional;

/** A value held against another of the same unit. */
record ComparisonNode<Q>(Unit<Q> unit, ValueNode measured, Relation relation, ValueNode required) implements TestNode {

    @Override
    public Truth test(Frame frame) {
        return compare(measured.measure(frame), required.measure(frame));
    }

    private Truth compare(Interval a, Interval b) {
        return switch (relation) {
            case AT_LEAST -> settle(a.least() >= b.greatest(), a.greatest() < b.least(), a, b);
            case ABOVE -> settle(a.least() > b.greatest(), a.greatest() <= b.least(), a, b);
            case AT_MOST -> settle(a.greatest() <= b.least(), a.least() > b.greatest(), a, b);
            case BELOW -> settle(a.greatest() < b.least(), a.least() >= b.greatest(), a, b);
            case SAME ->
                settle(
                        a.isPoint() && b.isPoint() && a.least() == b.least(),
                        a.greatest() < b.least() || a.least() > b.greatest(),
                        a,
                        b);
        };
    }

    private static Truth settle(boolean surely, boolean never, Interval a, Interval b) {
        if (surely) {
            return Truth.TRUE;
        }
        return never ? Truth.FALSE : Interval.open(a, b);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        measured.missingIfWide(frame, missing);
        required.missingIfWide(frame, missing);
    }

    @Override
    public Finding explain(Frame frame) {
        Interval a = measured.measure(frame);
        Interval b = required.measure(frame);
        Truth truth = compare(a, b);
        EvidenceList evidence = new EvidenceList();
        measured.evidence(frame, evidence);
        Finding.Comparison<Q> comparison = new Finding.Comparison<>(
                Amounts.of(unit, a),
                relation,
                ImmutableList.of(Amounts.of(unit, b)),
                shortfall(truth, a, b),
                Sources.of(frame, measured, required));
        return Findings.leaf(truth, measured.label(), comparison, evidence.toList());
    }

    private Optional<Amount<?>> shortfall(Truth truth, Interval a, Interval b) {
        if (!truth.fails() || unit.isCoded() || !a.isPoint() || !b.isPoint()) {
            return Optional.empty();
        }
        return Amounts.difference(unit, Math.abs(Interval.sum(b.least(), -a.least())));
    }
}
