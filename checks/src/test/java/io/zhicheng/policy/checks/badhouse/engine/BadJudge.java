package io.zhicheng.policy.checks.badhouse.engine;

import io.zhicheng.policy.checks.badhouse.BadFacade;

/** An engine that looks back at the facade. */
public final class BadJudge {
    private BadJudge() {}

    public static Class<?> facade() {
        return BadFacade.class;
    }
}
