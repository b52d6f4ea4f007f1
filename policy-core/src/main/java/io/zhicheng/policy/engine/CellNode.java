package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Rows;
import org.jspecify.annotations.Nullable;

/** A column of the row in hand. */
record CellNode(Fact<?> fact, Rows<?> rows, int list, int column, Interval blank) implements ValueNode {

    @Override
    public Interval measure(Frame frame) {
        long cell = frame.list(list).cell(column);
        return cell == Told.BLANK ? blank : Interval.point(cell);
    }

    @Override
    public long point(Frame frame) {
        return frame.list(list).cell(column);
    }

    /** The column of a value, where it is one of the list, and every row tells it. */
    static long @Nullable [] told(ValueNode value, Frame frame, int list) {
        if (value instanceof CellNode cell && cell.list() == list) {
            RowCells rows = frame.list(list);
            long[] column = rows.column(cell.column());
            return rows.hasBlank(cell.column()) ? null : column;
        }
        return null;
    }

    @Override
    public long[] column(Frame frame, int of) {
        return of == list ? frame.list(list).column(column) : ValueNode.super.column(frame, of);
    }

    @Override
    public boolean readsRow(int inHand) {
        return list == inHand;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        if (frame.row(list) < frame.list(list).size()) {
            missing.cell(fact, frame.row(list));
        }
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        evidence.add(rows, frame.row(list));
    }

    @Override
    public Label label() {
        return fact.label();
    }
}
