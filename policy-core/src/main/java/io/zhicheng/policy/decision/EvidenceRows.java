package io.zhicheng.policy.decision;

import static io.zhicheng.policy.decision.Words.AND;
import static io.zhicheng.policy.decision.Words.EVIDENCE_ROWS;

import io.zhicheng.policy.rule.Label;
import java.util.List;

/** The rows that counted, one list after another, each by its name and the numbers of its rows. */
record EvidenceRows(List<Evidence> evidence) implements Piece {

    @Override
    public void write(Lines lines) {
        for (int i = 0; i < evidence.size(); i++) {
            Label list = evidence.get(i).label();
            if (isFirstOf(list, i)) {
                if (i > 0) {
                    lines.say(AND);
                }
                lines.say(EVIDENCE_ROWS, list, new Numbers(list, i));
            }
        }
    }

    private boolean isFirstOf(Label list, int index) {
        for (int i = 0; i < index; i++) {
            if (evidence.get(i).label().equals(list)) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of the rows of one list, as people count them. */
    private final class Numbers implements Piece {
        private final Label list;
        private final int first;

        Numbers(Label list, int first) {
            this.list = list;
            this.first = first;
        }

        @Override
        public void write(Lines lines) {
            for (int i = first; i < evidence.size(); i++) {
                if (evidence.get(i).label().equals(list)) {
                    if (i > first) {
                        lines.say(AND);
                    }
                    lines.number(evidence.get(i).row() + 1);
                }
            }
        }
    }
}
