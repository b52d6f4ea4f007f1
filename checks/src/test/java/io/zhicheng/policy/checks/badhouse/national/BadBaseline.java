package io.zhicheng.policy.checks.badhouse.national;

import io.zhicheng.policy.checks.badhouse.engine.BadJudge;

/** A baseline with privileges. */
public final class BadBaseline {
    private BadBaseline() {}

    public static Class<?> seen() {
        return BadJudge.class;
    }
}
