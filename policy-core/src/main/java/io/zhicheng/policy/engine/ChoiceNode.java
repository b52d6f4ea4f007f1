package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;

/** One value or another, as a criterion turns out; while it is open, anything that either can be. */
record ChoiceNode(TestNode condition, ValueNode then, ValueNode otherwise, Label label) implements ValueNode {

    @Override
    public Interval measure(Frame frame) {
        Truth truth = condition.test(frame);
        if (truth.holds()) {
            return then.measure(frame);
        }
        if (truth.fails()) {
            return otherwise.measure(frame);
        }
        return then.measure(frame).hull(otherwise.measure(frame), truth == Truth.JUDGEMENT);
    }

    @Override
    public long point(Frame frame) {
        Truth truth = condition.test(frame);
        if (truth.holds()) {
            return then.point(frame);
        }
        return truth.fails() ? otherwise.point(frame) : Told.BLANK;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        Truth truth = condition.test(frame);
        if (truth.isOpen()) {
            condition.missing(frame, missing);
        }
        if (!truth.fails()) {
            then.missingIfWide(frame, missing);
        }
        if (!truth.holds()) {
            otherwise.missingIfWide(frame, missing);
        }
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        Truth truth = condition.test(frame);
        if (truth.holds()) {
            then.evidence(frame, evidence);
        } else if (truth.fails()) {
            otherwise.evidence(frame, evidence);
        }
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        Truth truth = condition.test(frame);
        if (!truth.fails()) {
            then.sources(frame, sources);
        }
        if (!truth.holds()) {
            otherwise.sources(frame, sources);
        }
    }
}
