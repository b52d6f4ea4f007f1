package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Conditions;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a subject, as a list of findings that are made when somebody reads it. How each rule turned out is known
 * from the beginning.
 */
final class Asked extends AbstractList<Finding> implements Conditions, RandomAccess {
    private final List<RuleNode> rules;
    private final Outcome[] outcomes;
    private final Frame frame;
    private volatile @Nullable ImmutableList<Finding> findings;

    Asked(List<RuleNode> rules, Frame frame) {
        this.rules = rules;
        this.frame = frame;
        this.outcomes = new Outcome[rules.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = rules.get(i).test(frame).outcome();
        }
    }

    @Override
    public int size() {
        return outcomes.length;
    }

    @Override
    public Label label(int index) {
        return rules.get(index).label();
    }

    @Override
    public Outcome outcome(int index) {
        return outcomes[index];
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
        @Nullable ImmutableList<Finding> known = findings;
        if (known == null) {
            synchronized (frame) {
                known = ImmutableList.copyOf(Findings.explain(rules, frame));
            }
            findings = known;
        }
        return known.get(index);
    }
}
