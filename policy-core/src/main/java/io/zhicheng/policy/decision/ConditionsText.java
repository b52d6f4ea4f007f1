package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Outcome;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes what is asked of a subject in up to three groups: what is not met and what is open, each with its reasons, and the
 * names of what is met.
 */
record ConditionsText(List<Finding> conditions, int depth, Lines lines, FindingText findings) {

    void unmet() {
        group(Words.UNMET, condition -> condition.outcome() == Outcome.NOT_MET);
    }

    void open() {
        group(Words.OPEN, Finding::isOpen);
    }

    private void group(Words heading, Predicate<Finding> belongs) {
        boolean isFirst = true;
        for (int i = 0; i < conditions.size(); i++) {
            Finding condition = conditions.get(i);
            if (belongs.test(condition)) {
                if (isFirst) {
                    lines.item(depth).put(heading).end();
                    isFirst = false;
                }
                findings.write(condition, depth + 1);
            }
        }
    }

    /** The names of what is met, in one line. */
    void met() {
        Names met = new Names(conditions);
        if (!met.areNone()) {
            lines.item(depth).say(Words.MET, met).end();
        }
    }

    /** The names of the conditions that are met. */
    private record Names(List<Finding> conditions) implements Piece {
        boolean areNone() {
            return next(0) == conditions.size();
        }

        private int next(int from) {
            int next = from;
            while (next < conditions.size() && conditions.get(next).outcome() != Outcome.MET) {
                next++;
            }
            return next;
        }

        @Override
        public void write(Lines lines) {
            int first = next(0);
            for (int i = first; i < conditions.size(); i = next(i + 1)) {
                if (i > first) {
                    lines.say(Words.AND);
                }
                lines.put(conditions.get(i).label());
            }
        }
    }
}
