package io.zhicheng.policy.rule;

import java.util.List;

/** A piece of a rule: a {@link Criterion}, which has an outcome, or a {@link Measure}, which has a value. */
public sealed interface Part permits Criterion, Measure {

    /** The pieces that this one is directly made of, in the order of the document; empty for a leaf. */
    List<Part> parts();
}
