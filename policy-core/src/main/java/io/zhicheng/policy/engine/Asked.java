package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Conditions;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a subject, as a list of findings. How each rule turned out is found when that is asked for first, and
 * the findings when somebody reads them.
 */
final class Asked extends AbstractList<Finding> implements Conditions, RandomAccess {
    private final List<RuleNode> rules;
    private final Frame frame;
    private volatile Outcome @Nullable [] outcomes;
    /** Guarded by the frame. */
    private @Nullable List<Finding> findings;

    Asked(List<RuleNode> rules, Frame frame) {
        this.rules = rules;
        this.frame = frame;
    }

    @Override
    public int size() {
        return rules.size();
    }

    @Override
    public Label label(int index) {
        return rules.get(index).label();
    }

    @Override
    public Outcome outcome(int index) {
        Outcome @Nullable [] known = outcomes;
        if (known == null) {
            known = new Outcome[rules.size()];
            synchronized (frame) {
                for (int i = 0; i < known.length; i++) {
                    known[i] = rules.get(i).test(frame).outcome();
                }
            }
            outcomes = known;
        }
        return known[index];
    }

    @Override
    public Finding finding(int index) {
        synchronized (frame) {
            return rules.get(index).explain(frame);
        }
    }

    /** Whoever reads one as a list does mostly reads all. */
    @Override
    public Finding get(int index) {
        synchronized (frame) {
            if (findings == null) {
                findings = Findings.explain(rules, frame);
            }
            return findings.get(index);
        }
    }
}
