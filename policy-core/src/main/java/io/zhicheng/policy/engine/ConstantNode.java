package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.function.Supplier;

/** A number that a clause fixes for good. */
record ConstantNode(Interval value, Supplier<Label> words) implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        return value;
    }

    @Override
    public long point(Frame frame) {
        return value.least();
    }

    @Override
    public boolean readsRow(int list) {
        return false;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        // nothing is ever missing of a constant
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        // a constant is made of no rows
    }
}
