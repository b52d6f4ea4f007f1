package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Criterion.Quantifier;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Rows;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A test asked of every row of a list, or of some row. A list that is not whole leaves the other rows open. */
record QuantifiedNode(Quantifier quantifier, Rows<?> rows, int list, TestNode test, Supplier<Label> words)
        implements TestNode {

    @Override
    public Truth test(Frame frame) {
        RowCells cells = frame.list(list);
        boolean every = quantifier == Quantifier.EVERY;
        for (int first = 0; first < cells.size(); first += RowBits.WINDOW) {
            long holding = test.rowsHolding(frame, list, first);
            if (holding == RowBits.UNSETTLED) {
                int before = frame.row(list);
                Truth truth = walk(frame);
                frame.takeRow(list, before);
                return truth;
            }
            if (every ? holding != RowBits.all(first, cells.size()) : holding != 0) {
                return Truth.of(!every);
            }
        }
        return cells.isWhole() ? Truth.of(every) : Truth.UNKNOWN;
    }

    private Truth walk(Frame frame) {
        boolean every = quantifier == Quantifier.EVERY;
        RowCells cells = frame.list(list);
        Truth truth = every ? Truth.TRUE : Truth.FALSE;
        for (int row = 0; row < cells.size(); row++) {
            frame.takeRow(list, row);
            Truth ofRow = test.test(frame);
            truth = every ? truth.and(ofRow) : truth.or(ofRow);
            if (every ? truth.fails() : truth.holds()) {
                return truth;
            }
        }
        return cells.isWhole() ? truth : every ? truth.and(Truth.UNKNOWN) : truth.or(Truth.UNKNOWN);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        RowCells cells = frame.list(list);
        if (!cells.isWhole()) {
            missing.list(rows);
        }
        int before = frame.row(list);
        for (int row = 0; row < cells.possibleRows(); row++) {
            frame.takeRow(list, row);
            if (test.test(frame).isOpen()) {
                test.missing(frame, missing);
            }
        }
        frame.takeRow(list, before);
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        boolean every = quantifier == Quantifier.EVERY;
        EvidenceList evidence = new EvidenceList();
        ImmutableList.Builder<Finding> parts = ImmutableList.builder();
        if (every ? !truth.holds() : !truth.fails()) {
            explainRows(frame, every ? Truth::fails : Truth::holds, evidence, parts);
        }
        return Findings.ofRows(every ? Form.EVERY : Form.SOME, truth, words.get(), evidence.toList(), parts.build());
    }

    /** What was found of the rows that settle it, or would if there were no others. */
    private void explainRows(
            Frame frame, Predicate<Truth> counts, EvidenceList evidence, ImmutableList.Builder<Finding> parts) {
        int before = frame.row(list);
        for (int row = 0; row < frame.list(list).size(); row++) {
            frame.takeRow(list, row);
            Truth ofRow = test.test(frame);
            if (counts.test(ofRow)) {
                evidence.add(rows, row);
                parts.add(test.explain(frame, ofRow));
            }
        }
        frame.takeRow(list, before);
    }
}
