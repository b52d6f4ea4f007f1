package io.zhicheng.policy.decision;

import java.util.List;

/** The rows of one list that counted: the name of the list, and their numbers as people count them. */
record EvidenceRows(RowsOfList rows, Lines lines) implements Phrase.Filling {
    /** From how many rows on that follow one another only the first and the last are told. */
    private static final int LONG_RUN = 3;

    /** Writes the rows that counted, one list after another. */
    static void write(List<Evidence> evidence, Lines lines) {
        boolean isFirst = true;
        for (RowsOfList rows : RowsOfList.of(evidence)) {
            if (!isFirst) {
                lines.say(Words.AND);
            }
            lines.say(Words.EVIDENCE_ROWS, new EvidenceRows(rows, lines));
            isFirst = false;
        }
    }

    @Override
    public void fill(int place) {
        if (place == 0) {
            lines.put(rows.label());
            return;
        }
        int next = 0;
        while (next < rows.size()) {
            if (next > 0) {
                lines.say(Words.AND);
            }
            int end = rows.endOfRun(next);
            lines.number(rows.number(next));
            if (end - next >= LONG_RUN) {
                lines.say(Words.EVIDENCE_UP_TO).number(rows.number(end - 1));
                next = end;
            } else {
                next++;
            }
        }
    }
}
