package io.zhicheng.policy.decision;

import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.rule.Outcome;
import java.util.function.Predicate;

/**
 * Writes what is asked of a subject in up to three groups: what is not met and what is open, each with its reasons, and the
 * names of what is met.
 */
record ConditionsText(Conditions conditions, int depth, Lines lines, FindingText findings) implements Phrase.Filling {

    void unmet() {
        group(Words.UNMET, outcome -> outcome == NOT_MET);
    }

    void open() {
        group(Words.OPEN, Outcome::isOpen);
    }

    private void group(Words heading, Predicate<Outcome> belongs) {
        boolean isFirst = true;
        for (int i = 0; i < conditions.size(); i++) {
            if (belongs.test(conditions.outcome(i))) {
                if (isFirst) {
                    lines.item(depth).say(heading).end();
                    isFirst = false;
                }
                findings.write(conditions.finding(i), depth + 1);
            }
        }
    }

    /** The names of what is met, in one line. */
    void met() {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.outcome(i) == MET) {
                lines.item(depth).say(Words.MET, this).end();
                return;
            }
        }
    }

    /** Fills in the names of what is met. */
    @Override
    public void fill(int place) {
        boolean isFirst = true;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.outcome(i) == MET) {
                if (!isFirst) {
                    lines.say(Words.AND);
                }
                lines.put(conditions.label(i));
                isFirst = false;
            }
        }
    }
}
