package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Parameter;
import java.util.List;

/** A parameter on the policy's date; anything at all while no norm sets it. */
record ParameterNode<Q>(
        Parameter<Q> parameter, int number, SettingNode setting, Interval unset, List<Clause> clauses, Origin origin)
        implements ValueNode {

    @Override
    public Interval measure(Frame frame) {
        return frame.holdsOpen(number) ? unset : setting.measure(frame);
    }

    @Override
    public long point(Frame frame) {
        return frame.holdsOpen(number) ? Told.BLANK : setting.point(frame);
    }

    @Override
    public boolean readsRow(int list) {
        return setting.readsRow(list);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        setting.missing(frame, missing, parameter);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        setting.evidence(frame, evidence);
    }

    Amount<Q> amount(Frame frame) {
        return Amounts.of(parameter.unit(), this, frame);
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        sources.add(new Source(
                Source.Kind.PARAMETER, label(), amount(frame), clauses, origin.layer(), origin.overridden()));
    }

    @Override
    public Label label() {
        return parameter.label();
    }
}
