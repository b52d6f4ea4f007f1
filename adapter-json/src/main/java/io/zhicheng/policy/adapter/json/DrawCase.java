package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.committee.DrawOrder;

/**
 * A committee to be drawn, and by which policy.
 *
 * @param by the policy
 * @param order by what it is drawn
 */
public record DrawCase(PolicyPoint by, DrawOrder order) {}
