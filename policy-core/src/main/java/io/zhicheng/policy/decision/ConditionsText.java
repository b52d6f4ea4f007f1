package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.text.FixedText;
import io.zhicheng.policy.rule.Outcome;
import java.util.function.Predicate;

/**
 * Writes what is asked of a subject in up to three groups: what is not met and what is open, each with its reasons, and the
 * names of what is met. A group in which there is nothing is not looked for.
 */
final class ConditionsText {
    private final Conditions conditions;
    private final int depth;
    private final Lines lines;
    private final FindingText findings;
    private int numberUnmet;
    private int numberOpen;
    private int numberMet;

    ConditionsText(Conditions conditions, int depth, Lines lines, FindingText findings) {
        this.conditions = conditions;
        this.depth = depth;
        this.lines = lines;
        this.findings = findings;
        for (int i = 0; i < conditions.size(); i++) {
            Outcome outcome = conditions.outcome(i);
            numberUnmet += outcome == Outcome.NOT_MET ? 1 : 0;
            numberOpen += outcome.isOpen() ? 1 : 0;
            numberMet += outcome == Outcome.MET ? 1 : 0;
        }
    }

    void unmet() {
        if (numberUnmet > 0) {
            group(Words.UNMET, outcome -> outcome == Outcome.NOT_MET);
        }
    }

    void open() {
        if (numberOpen > 0) {
            group(Words.OPEN, Outcome::isOpen);
        }
    }

    private void group(Words heading, Predicate<Outcome> belongs) {
        lines.item(depth).say(heading);
        for (int i = 0; i < conditions.size(); i++) {
            if (belongs.test(conditions.outcome(i))) {
                findings.writeCondition(conditions.finding(i), depth + 1);
            }
        }
    }

    /** The names of what is met, in one line. */
    void met() {
        if (numberMet > 0) {
            lines.item(depth).begin(Words.MET);
            FixedText and = lines.text(Words.AND);
            boolean isFirst = true;
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.outcome(i) == Outcome.MET) {
                    if (!isFirst) {
                        lines.append(and);
                    }
                    lines.put(conditions.label(i));
                    isFirst = false;
                }
            }
            lines.finish(Words.MET);
        }
    }
}
