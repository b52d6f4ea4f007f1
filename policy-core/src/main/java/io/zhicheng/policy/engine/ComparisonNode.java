package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.model.place.DivisionCode;
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
    /** How many codes a province and a prefecture have. */
    private static final int A_PROVINCE = 10_000;

    private static final int A_PREFECTURE = 100;

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
                return Truth.of(holds(a, b));
            }
        }
        return compare(measured.measure(frame), required.measure(frame));
    }

    private boolean holds(long a, long b) {
        return switch (relation) {
            case AT_LEAST -> a >= b;
            case ABOVE -> a > b;
            case AT_MOST -> a <= b;
            case BELOW -> a < b;
            case SAME -> a == b;
            case WITHIN -> a >= b && a <= lastWithin(b);
        };
    }

    /** The greatest code within a division, as of {@link DivisionCode#last}. */
    private static long lastWithin(long division) {
        if (division % A_PROVINCE == 0) {
            return division + A_PROVINCE - 1;
        }
        return division % A_PREFECTURE == 0 ? division + A_PREFECTURE - 1 : division;
    }

    /** Where a column is held against one value for all rows, or against another column, it is walked by itself. */
    @Override
    public long rowsHolding(Frame frame, int list, int first) {
        long @Nullable [] column = CellNode.told(measured, frame, list);
        if (column != null) {
            if (!required.readsRow(list)) {
                long bound = ValueNode.pointOf(required, frame);
                if (bound != Told.BLANK) {
                    return rowsHolding(column, first, frame.list(list).size(), bound);
                }
            } else {
                long @Nullable [] bounds = CellNode.told(required, frame, list);
                if (bounds != null) {
                    return rowsHolding(column, first, frame.list(list).size(), bounds);
                }
            }
        }
        return TestNode.super.rowsHolding(frame, list, first);
    }

    private long rowsHolding(long[] column, int first, int size, long[] bounds) {
        long bits = 0;
        int last = Math.min(first + RowBits.WINDOW, size);
        for (int row = first; row < last; row++) {
            bits |= (holds(column[row], bounds[row]) ? 1L : 0L) << (row - first);
        }
        return bits;
    }

    private long rowsHolding(long[] column, int first, int size, long bound) {
        return switch (relation) {
            case AT_LEAST -> RowBits.atLeast(column, first, size, bound);
            case ABOVE -> RowBits.atLeast(column, first, size, bound + 1);
            case AT_MOST -> RowBits.all(first, size) & ~RowBits.atLeast(column, first, size, bound + 1);
            case BELOW -> RowBits.all(first, size) & ~RowBits.atLeast(column, first, size, bound);
            case SAME -> RowBits.same(column, first, size, bound);
            case WITHIN ->
                RowBits.atLeast(column, first, size, bound)
                        & ~RowBits.atLeast(column, first, size, lastWithin(bound) + 1);
        };
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
            case WITHIN -> within(a, b);
        };
    }

    /** Divisions that are not known follow no order, so nothing is said of those within one of them. */
    private static Truth within(Interval division, Interval outer) {
        if (!outer.isPoint()) {
            return Interval.open(division, outer);
        }
        long last = lastWithin(outer.least());
        return settle(
                division.least() >= outer.least() && division.greatest() <= last,
                division.greatest() < outer.least() || division.least() > last,
                division,
                outer);
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
