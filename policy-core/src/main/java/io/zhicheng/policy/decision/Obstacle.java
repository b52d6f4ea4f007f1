package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Slot;
import java.util.List;

/**
 * A norm that closes a {@link Way} (不符合的条款): a requirement that fails, what the route itself asks for, or a bar that
 * applies. It is one of the pieces that a way consists of: which part of it fails, and by how much, is what a
 * {@link Finding} tells.
 *
 * @param slot the requirement, the route or the bar
 * @param clauses the clauses that its norm rests on, the governing one first
 */
public record Obstacle(Slot slot, List<Clause> clauses) {

    /** The clause that governs. */
    public Clause clause() {
        return clauses.get(0);
    }
}
