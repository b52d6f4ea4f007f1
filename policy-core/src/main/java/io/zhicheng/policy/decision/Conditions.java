package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.util.List;

/**
 * Conditions by name and outcome. Most are met, and of those people read the name: the finding of one is there for whoever
 * asks for it.
 */
public interface Conditions {

    /** How many there are. */
    int size();

    /** The name of one of them. */
    Label label(int index);

    /** How it turned out. */
    Outcome outcome(int index);

    /** What was found about it. */
    Finding finding(int index);

    /** Those of some findings. A list that can tell names and outcomes by itself is asked for no more than is needed. */
    static Conditions of(List<Finding> findings) {
        return findings instanceof Conditions conditions ? conditions : new Found(findings);
    }

    /**
     * Conditions of which all is found already.
     *
     * @param findings what was found, one for each
     */
    record Found(List<Finding> findings) implements Conditions {
        @Override
        public int size() {
            return findings.size();
        }

        @Override
        public Label label(int index) {
            return findings.get(index).label();
        }

        @Override
        public Outcome outcome(int index) {
            return findings.get(index).outcome();
        }

        @Override
        public Finding finding(int index) {
            return findings.get(index);
        }
    }
}
