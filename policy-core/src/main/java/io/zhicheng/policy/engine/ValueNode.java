package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;

/** A measure, linked: it can be measured, asked what is missing, and asked which rows it was made of. Pure. */
interface ValueNode {

    Interval measure(Frame frame);

    /** Names what could still narrow this value. Called only where it is wider than a point. */
    void missing(Frame frame, Missing missing);

    /** Collects the rows that counted. */
    void evidence(Frame frame, EvidenceList evidence);

    /** Collects the norms and told values that the value was made of. */
    default void sources(Frame frame, Sources sources) {
        // a value that no norm names has no source of its own
    }

    /** What people call the value. */
    Label label();

    /** Names what is missing for this value, when it is wider than a point. */
    default void missingIfWide(Frame frame, Missing missing) {
        if (!measure(frame).isPoint()) {
            missing(frame, missing);
        }
    }
}
