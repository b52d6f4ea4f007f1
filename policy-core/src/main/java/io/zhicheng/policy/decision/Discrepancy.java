package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Derived;
import java.util.List;

/**
 * A value that the host told although the clause derives another. The told value was used.
 *
 * @param derived the derived fact
 * @param told what was told
 * @param computed what the clause derives
 * @param clauses the clauses that say how
 */
public record Discrepancy(Derived<?> derived, Amount<?> told, Amount<?> computed, List<Clause> clauses) {}
