package io.zhicheng.policy.checks.badhouse.gansu;

import io.zhicheng.policy.checks.badhouse.guangxi.BadGuangxi;

/** A region that leans on its neighbour. */
public final class BadGansu {
    private BadGansu() {}

    public static Class<?> seen() {
        return BadGuangxi.class;
    }
}
