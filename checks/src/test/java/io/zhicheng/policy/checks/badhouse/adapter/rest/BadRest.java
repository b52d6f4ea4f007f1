package io.zhicheng.policy.checks.badhouse.adapter.rest;

import io.zhicheng.policy.checks.badhouse.engine.BadJudge;

/** A server that looks into the engine. */
public final class BadRest {
    private BadRest() {}

    public static Class<?> seen() {
        return BadJudge.class;
    }
}
