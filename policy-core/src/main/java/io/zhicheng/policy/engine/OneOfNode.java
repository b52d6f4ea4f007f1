package io.zhicheng.policy.engine;

import com.google.common.primitives.ImmutableLongArray;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that is one of a few. The numbers are ascending and stand for the values, which are in the rule's order. */
record OneOfNode<Q>(Unit<Q> unit, ValueNode measured, List<Amount<Q>> values, ImmutableLongArray numbers)
        implements TestNode {

    @Override
    public Truth test(Frame frame) {
        long point = ValueNode.pointOf(measured, frame);
        return point == Told.BLANK ? among(measured.measure(frame)) : Truth.of(isAmong(point));
    }

    private boolean isAmong(long point) {
        for (int i = 0; i < numbers.length(); i++) {
            if (numbers.get(i) == point) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long rowsHolding(Frame frame, int list, int first) {
        long @Nullable [] column = CellNode.told(measured, frame, list);
        if (column == null) {
            return TestNode.super.rowsHolding(frame, list, first);
        }
        long bits = 0;
        for (int i = 0; i < numbers.length(); i++) {
            bits |= RowBits.same(column, first, frame.list(list).size(), numbers.get(i));
        }
        return bits;
    }

    private Truth among(Interval value) {
        int within = 0;
        for (int i = 0; i < numbers.length(); i++) {
            long number = numbers.get(i);
            if (number >= value.least() && number <= value.greatest()) {
                within++;
            }
        }
        if (within == 0) {
            return Truth.FALSE;
        }
        long width = value.greatest() - value.least() + 1;
        return within == width ? Truth.TRUE : Interval.open(value, Interval.ZERO);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        measured.missing(frame, missing);
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        Finding.Comparison<Q> comparison = new Finding.Comparison<>(
                Amounts.of(unit, measured, frame),
                Relation.SAME,
                values,
                Optional.empty(),
                Sources.of(frame, measured));
        return Findings.leaf(truth, measured.label(), comparison, EvidenceList.of(frame, measured));
    }
}
