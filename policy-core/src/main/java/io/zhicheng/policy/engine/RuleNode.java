package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule by its name, tested once per subject unless it depends on a row in hand. */
record RuleNode(Form form, Label label, List<Clause> clauses, Origin origin, TestNode part, int place)
        implements TestNode {
    /** The place of a rule that must be tested anew for each row. */
    static final int UNSHARED = -1;

    @Override
    public Truth test(Frame frame) {
        if (place == UNSHARED) {
            return TestNode.outcome(part, frame);
        }
        @Nullable Truth known = frame.truth(place);
        return known != null ? known : frame.keep(place, TestNode.outcome(part, frame));
    }

    /** Whether it holds, or may still turn out to. */
    boolean mayHold(Frame frame) {
        return !test(frame).fails();
    }

    @Override
    public long rowsHolding(Frame frame, int list, int first) {
        if (place == UNSHARED) {
            return part.rowsHolding(frame, list, first);
        }
        Truth truth = test(frame);
        if (truth.isOpen()) {
            return RowBits.UNSETTLED;
        }
        return truth.holds() ? RowBits.all(first, frame.list(list).size()) : 0;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        part.missing(frame, missing);
    }

    /** A rule that does not depend on a row in hand is explained once, and what is below it only when somebody looks. */
    @Override
    public Finding explain(Frame frame, Truth truth) {
        if (place == UNSHARED) {
            return finding(truth, ImmutableList.of(part.explain(frame, truth)));
        }
        @Nullable Finding known = frame.finding(place);
        return known != null ? known : frame.keep(place, finding(truth, new Below(part, truth, frame)));
    }

    private Finding finding(Truth truth, List<Finding> below) {
        return new Finding(
                form,
                truth.outcome(),
                label,
                clauses,
                origin.layer(),
                origin.overridden(),
                Optional.empty(),
                ImmutableList.of(),
                below);
    }
}
