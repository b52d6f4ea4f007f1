package io.zhicheng.policy.checks.badhouse.guangxi;

import io.zhicheng.policy.checks.badhouse.engine.BadJudge;

/** A region that sees the engine. */
public final class BadGuangxi {
    private BadGuangxi() {}

    public static Class<?> seen() {
        return BadJudge.class;
    }
}
