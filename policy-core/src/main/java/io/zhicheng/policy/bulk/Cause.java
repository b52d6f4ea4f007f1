package io.zhicheng.policy.bulk;

import io.zhicheng.policy.decision.Obstacle;
import io.zhicheng.policy.decision.PolicyComparison.Difference;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.List;
import java.util.Optional;

/**
 * Why a subject is kept out under one of two policies and not under the other: what closes a way that the other leaves
 * open to it.
 *
 * @param route the way; empty for a question without routes
 * @param kind how it is closed
 * @param obstacle the norm that closes it, by the clauses of the policy that keeps out; of a route that is
 *     {@linkplain Kind#GONE gone}, by the clauses that open it under the other
 * @param changes what the two policies say differently and the norm hangs on: the norm itself, a requirement that it
 *     refers to, a number, a derived value, a relaxation. Empty where they say the same and yet differ, as by another
 *     calendar
 */
public record Cause(Optional<Route> route, Kind kind, Obstacle obstacle, List<Difference> changes) {

    /** How a way is closed. */
    public enum Kind {
        /** A norm on it fails, or a bar applies. */
        CLOSED,
        /** The route is not there for what is asked. */
        NOT_THERE,
        /** No norm in force opens the route at all. */
        GONE
    }

    /** What did it: the slots that are filled differently, or the obstacle's own where none is. */
    List<Slot> doers() {
        return changes.isEmpty()
                ? List.of(obstacle.slot())
                : changes.stream().map(Difference::slot).toList();
    }
}
