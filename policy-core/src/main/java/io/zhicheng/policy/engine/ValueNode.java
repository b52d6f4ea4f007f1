package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;

/** A measure, linked: it can be measured, asked what is missing, and asked which rows it was made of. Pure. */
interface ValueNode {

    Interval measure(Frame frame);

    /**
     * The value, where it is a single one and can be told without an interval; otherwise {@link Told#BLANK}, and {@link
     * #measure} tells. Most values of most subjects are single, and this is how they stay cheap.
     */
    default long point(Frame frame) {
        Interval value = measure(frame);
        return value.isPoint() ? value.least() : Told.BLANK;
    }

    /** Whether the value can be another for another row in hand of a list; true where that is not worth finding out. */
    default boolean readsRow(int list) {
        return true;
    }

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
