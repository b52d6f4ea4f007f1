package io.zhicheng.policy.checks.badhouse.rule;

import io.zhicheng.policy.checks.badhouse.engine.BadJudge;

/** A rule that knows its judge. */
public final class BadRule {
    private BadRule() {}

    public static Class<?> seen() {
        return BadJudge.class;
    }
}
