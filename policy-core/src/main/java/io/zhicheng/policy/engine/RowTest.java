package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Rows;

/** A test asked of the rows of a list, as counting and adding up need it. */
record RowTest(Rows<?> rows, int list, TestNode test) {

    int size(Frame frame) {
        return frame.list(list).size();
    }

    boolean isWhole(Frame frame) {
        return frame.list(list).isWhole();
    }

    /** As of {@link TestNode#rowsHolding}. */
    long rowsHolding(Frame frame, int first) {
        return test.rowsHolding(frame, list, first);
    }

    /** The test of a row, which is then the row in hand. */
    Truth test(Frame frame, int row) {
        frame.takeRow(list, row);
        return test.test(frame);
    }

    /** The row in hand, to be put back once the list has been walked: a walk may be one inside another. */
    int inHand(Frame frame) {
        return frame.row(list);
    }

    void putBack(Frame frame, int row) {
        frame.takeRow(list, row);
    }

    /** Names the list, when it is not whole, and what is open in its rows, told or to come. */
    void missing(Frame frame, Missing missing) {
        int before = inHand(frame);
        if (!isWhole(frame)) {
            missing.list(rows);
        }
        for (int row = 0; row < frame.list(list).possibleRows(); row++) {
            if (test(frame, row).isOpen()) {
                test.missing(frame, missing);
            }
        }
        putBack(frame, before);
    }

    /** Names what keeps a value wide in the rows that pass, or may pass, the test. */
    void missingOf(ValueNode value, Frame frame, Missing missing) {
        int before = inHand(frame);
        for (int row = 0; row < frame.list(list).possibleRows(); row++) {
            if (!test(frame, row).fails()) {
                value.missingIfWide(frame, missing);
            }
        }
        putBack(frame, before);
    }

    void evidence(Frame frame, EvidenceList evidence) {
        for (int first = 0; first < size(frame); first += RowBits.WINDOW) {
            long holding = rowsHolding(frame, first);
            if (holding == RowBits.UNSETTLED) {
                evidenceOfEach(frame, evidence, first);
                return;
            }
            for (long left = holding; left != 0; left &= left - 1) {
                evidence.add(rows, first + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private void evidenceOfEach(Frame frame, EvidenceList evidence, int first) {
        int before = inHand(frame);
        for (int row = first; row < size(frame); row++) {
            if (test(frame, row).holds()) {
                evidence.add(rows, row);
            }
        }
        putBack(frame, before);
    }
}
