package io.zhicheng.policy.checks.badhouse.module;

import io.zhicheng.policy.checks.badhouse.decision.BadDecision;

/** A module that decides. */
public final class BadModule {
    private BadModule() {}

    public static Class<?> seen() {
        return BadDecision.class;
    }
}
