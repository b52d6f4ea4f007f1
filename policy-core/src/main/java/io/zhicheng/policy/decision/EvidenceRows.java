package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Label;
import java.util.List;

/** The rows of one list that counted: the name of the list, and their numbers as people count them. */
record EvidenceRows(List<Evidence> evidence, int first, Lines lines) implements Phrase.Filling {

    /** Writes the rows that counted, one list after another. */
    static void write(List<Evidence> evidence, Lines lines) {
        for (int i = 0; i < evidence.size(); i++) {
            if (isFirstOfList(evidence, i)) {
                if (i > 0) {
                    lines.say(Words.AND);
                }
                lines.say(Words.EVIDENCE_ROWS, new EvidenceRows(evidence, i, lines));
            }
        }
    }

    /** Rows of one list mostly stand together, so that the one before tells. */
    private static boolean isFirstOfList(List<Evidence> evidence, int index) {
        Label list = evidence.get(index).label();
        for (int i = index - 1; i >= 0; i--) {
            if (evidence.get(i).label().equals(list)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void fill(int place) {
        Label list = evidence.get(first).label();
        if (place == 0) {
            lines.put(list);
            return;
        }
        for (int i = first; i < evidence.size(); i++) {
            if (evidence.get(i).label().equals(list)) {
                if (i > first) {
                    lines.say(Words.AND);
                }
                lines.number(evidence.get(i).row() + 1);
            }
        }
    }
}
