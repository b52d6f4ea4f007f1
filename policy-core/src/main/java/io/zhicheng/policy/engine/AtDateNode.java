package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter on a date of the subject's own: the whole line of its values, each with the day from which it counts. */
record AtDateNode<Q>(Parameter<Q> parameter, ValueNode date, ImmutableList<Step> line, Interval unset)
        implements ValueNode {

    /** A value of the line, from a day inclusive to a day exclusive. */
    record Step(long since, long until, SettingNode setting, List<Clause> clauses, Origin origin) {}

    private boolean isReached(Step step, Interval when) {
        return step.since() <= when.greatest() && when.least() < step.until();
    }

    /** Whether the line sets no value on some day that is still possible. */
    private boolean hasGap(Interval when) {
        long next = when.least();
        for (Step step : line) {
            if (step.since() <= next) {
                next = Math.max(next, step.until());
            }
        }
        return next <= when.greatest();
    }

    @Override
    public Interval measure(Frame frame) {
        Interval when = date.measure(frame);
        if (hasGap(when)) {
            return unset;
        }
        @Nullable Interval all = null;
        for (Step step : line) {
            if (isReached(step, when)) {
                Interval value = step.setting().measure(frame);
                all = all == null ? value : all.hull(value, when.judged());
            }
        }
        return all == null ? unset : all;
    }

    /** On a day that is known, a gap is a missing norm; before that, the day is missing. */
    @Override
    public void missing(Frame frame, Missing missing) {
        date.missingIfWide(frame, missing);
        Interval when = date.measure(frame);
        if (line.isEmpty() || (when.isPoint() && hasGap(when))) {
            missing.parameter(parameter);
        }
        for (Step step : line) {
            if (isReached(step, when) && !step.setting().measure(frame).isPoint()) {
                step.setting().missing(frame, missing, parameter);
            }
        }
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        date.evidence(frame, evidence);
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        date.sources(frame, sources);
        Interval when = date.measure(frame);
        for (Step step : line) {
            if (isReached(step, when)) {
                sources.add(new Source(
                        Source.Kind.PARAMETER,
                        label(),
                        Amounts.of(parameter.unit(), step.setting().measure(frame)),
                        step.clauses(),
                        step.origin().layer(),
                        step.origin().overridden()));
            }
        }
    }

    @Override
    public Label label() {
        return parameter.label();
    }
}
