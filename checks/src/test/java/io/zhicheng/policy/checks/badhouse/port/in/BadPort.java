package io.zhicheng.policy.checks.badhouse.port.in;

import io.zhicheng.policy.checks.badhouse.engine.BadJudge;

/** A port that says how it is answered. */
public final class BadPort {
    private BadPort() {}

    public static Class<?> seen() {
        return BadJudge.class;
    }
}
