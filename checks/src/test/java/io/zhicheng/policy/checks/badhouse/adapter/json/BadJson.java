package io.zhicheng.policy.checks.badhouse.adapter.json;

import io.zhicheng.policy.checks.badhouse.adapter.rest.BadRest;

/** JSON that knows its server. */
public final class BadJson {
    private BadJson() {}

    public static Class<?> seen() {
        return BadRest.class;
    }
}
