package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Label;

/** A fact of the subject itself. Blank, it can still be anything of its unit. */
record FactNode(Fact<?> fact, int place, Interval blank) implements ValueNode {

    @Override
    public Interval measure(Frame frame) {
        long cell = frame.cell(place, fact);
        return cell == Told.BLANK ? blank : Interval.point(cell);
    }

    @Override
    public long point(Frame frame) {
        return frame.cell(place, fact);
    }

    @Override
    public boolean readsRow(int list) {
        return false;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        missing.fact(fact);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        // a fact of the subject is its own evidence
    }

    @Override
    public Label label() {
        return fact.label();
    }

    /** Everything that a fact can still be while it is not told. */
    static Interval blank(Fact<?> fact) {
        return new Interval(
                fact.unit().least().orElse(-Interval.INFINITE),
                fact.unit().greatest().orElse(Interval.INFINITE),
                fact.judge().isPresent());
    }
}
