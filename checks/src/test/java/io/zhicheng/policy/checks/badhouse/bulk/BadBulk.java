package io.zhicheng.policy.checks.badhouse.bulk;

import io.zhicheng.policy.checks.badhouse.engine.BadJudge;

/** A run that knows who judges. */
public final class BadBulk {
    private BadBulk() {}

    public static Class<?> seen() {
        return BadJudge.class;
    }
}
