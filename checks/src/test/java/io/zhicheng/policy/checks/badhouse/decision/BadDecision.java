package io.zhicheng.policy.checks.badhouse.decision;

import io.zhicheng.policy.checks.badhouse.engine.BadJudge;

/** A decision that needs the engine to be read. */
public final class BadDecision {
    private BadDecision() {}

    public static Class<?> seen() {
        return BadJudge.class;
    }
}
