package io.zhicheng.policy.testkit;

import io.zhicheng.policy.decision.Decision;

/**
 * Where assertions on decisions begin:
 *
 * <pre>{@code
 * assertThat(policy.decide(application)).isIneligible().unmet("tenure-suffices").cites("GS28/5.1-a");
 * }</pre>
 */
public final class PolicyAssertions {
    private PolicyAssertions() {}

    /** Assertions on a decision. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }
}
