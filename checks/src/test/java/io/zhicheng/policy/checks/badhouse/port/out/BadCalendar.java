package io.zhicheng.policy.checks.badhouse.port.out;

import io.zhicheng.policy.checks.badhouse.rule.BadRule;

/** An outward port that asks a host for rules. */
public final class BadCalendar {
    private BadCalendar() {}

    public static Class<?> seen() {
        return BadRule.class;
    }
}
