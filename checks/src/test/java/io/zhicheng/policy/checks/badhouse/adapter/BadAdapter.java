package io.zhicheng.policy.checks.badhouse.adapter;

import io.zhicheng.policy.checks.badhouse.gansu.BadGansu;

/** An adapter that favours a region. */
public final class BadAdapter {
    private BadAdapter() {}

    public static Class<?> seen() {
        return BadGansu.class;
    }
}
