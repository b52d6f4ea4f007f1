package io.zhicheng.policy.port.in;

import io.zhicheng.policy.decision.PolicyComparison;

/** Compares what two policies say: of two regions, of two dates, with and without a layer. */
public interface ComparePolicies {

    /**
     * What the other policy says otherwise than this one, slot by slot, as both stand on their dates. In the order of
     * the rules of this policy, then of the other.
     */
    PolicyComparison compare(BrowsePolicy other);
}
