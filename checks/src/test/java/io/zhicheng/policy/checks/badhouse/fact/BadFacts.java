package io.zhicheng.policy.checks.badhouse.fact;

import io.zhicheng.policy.checks.badhouse.engine.BadJudge;

/** Facts that know who asks for them. */
public final class BadFacts {
    private BadFacts() {}

    public static Class<?> seen() {
        return BadJudge.class;
    }
}
