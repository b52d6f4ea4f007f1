package io.zhicheng.policy.checks.badhouse;

/** The root that no ring should see. */
public final class BadFacade {
    private BadFacade() {}
}
