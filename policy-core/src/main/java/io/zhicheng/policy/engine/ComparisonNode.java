package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value held against another of the same unit.
 *
 * @param fixed what is required, as findings tell it, where it is the same for every subject
 */
record ComparisonNode<Q>(
        Unit<Q> unit,
        ValueNode measured,
        Relation relation,
        ValueNode required,
        Optional<ImmutableList<Amount<Q>>> fixed)
        implements TestNode {
    ComparisonNode(Unit<Q> unit, ValueNode measured, Relation relation, ValueNode required) {
        this(unit, measured, relation, required, fixed(unit, required));
    }

    private static <Q> Optional<ImmutableList<Amount<Q>>> fixed(Unit<Q> unit, ValueNode required) {
        return required instanceof ConstantNode constant
                ? Optional.of(ImmutableList.of(Amounts.of(unit, constant.value())))
                : Optional.empty();
    }

    @Override
    public Truth test(Frame frame) {
        long a = ValueNode.pointOf(measured, frame);
        if (a != Told.BLANK) {
            long b = ValueNode.pointOf(required, frame);
            if (b != Told.BLANK) {
                return Truth.of(Relations.holds(relation, a, b));
            }
        }
        return Relations.compare(relation, measured.measure(frame), required.measure(frame));
    }

    /** Where a column is held against one value for all rows, or against another column, it is walked by itself. */
    @Override
    public long rowsHolding(Frame frame, int list, int first) {
        long @Nullable [] column = CellNode.told(measured, frame, list);
        if (column != null) {
            if (!required.readsRow(list)) {
                long bound = ValueNode.pointOf(required, frame);
                if (bound != Told.BLANK) {
                    return Relations.rowsHolding(
                            relation, column, first, frame.list(list).size(), bound);
                }
            } else {
                long @Nullable [] bounds = CellNode.told(required, frame, list);
                if (bounds != null) {
                    return Relations.rowsHolding(
                            relation, column, first, frame.list(list).size(), bounds);
                }
            }
        }
        return TestNode.super.rowsHolding(frame, list, first);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        measured.missingIfWide(frame, missing);
        required.missingIfWide(frame, missing);
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        long a = ValueNode.pointOf(measured, frame);
        long b = a == Told.BLANK ? a : ValueNode.pointOf(required, frame);
        if (b == Told.BLANK) {
            Interval x = measured.measure(frame);
            Interval y = required.measure(frame);
            if (!x.isPoint() || !y.isPoint()) {
                return finding(
                        frame, truth, Amounts.of(unit, x), ImmutableList.of(Amounts.of(unit, y)), Optional.empty());
            }
            a = x.least();
            b = y.least();
        }
        Optional<Amount<?>> shortfall = truth.fails() && !unit.isCoded()
                ? Amounts.difference(unit, Math.abs(Interval.sum(b, -a)))
                : Optional.empty();
        List<Amount<Q>> bound = fixed.isPresent() ? fixed.get() : ImmutableList.of(Amounts.of(unit, b));
        return finding(frame, truth, Amounts.of(unit, a), bound, shortfall);
    }

    private Finding finding(
            Frame frame, Truth truth, Amount<Q> amount, List<Amount<Q>> bound, Optional<Amount<?>> shortfall) {
        return Findings.leaf(
                truth,
                measured.label(),
                new Finding.Comparison<>(amount, relation, bound, shortfall, Sources.of(frame, measured, required)),
                EvidenceList.of(frame, measured));
    }
}
