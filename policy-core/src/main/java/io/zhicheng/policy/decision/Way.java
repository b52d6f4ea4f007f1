package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import java.util.List;
import java.util.Optional;

/**
 * A way to a favourable answer, and what closes it: a {@link RouteStanding} in short, without a finding, for those who
 * decide very many.
 *
 * @param route the route; empty for a question without routes, which has a single way
 * @param outcome {@link Outcome#MET} when it is open all the way, {@link Outcome#NOT_MET} when something closes it,
 *     otherwise what it hangs on
 * @param obstacles what closes it: first the bars, then the requirements, last what the route itself asks for; empty
 *     unless the outcome is {@link Outcome#NOT_MET}
 */
public record Way(Optional<Route> route, Outcome outcome, List<Obstacle> obstacles) {

    /** Whether something closes it, whatever is told besides. */
    public boolean isClosed() {
        return outcome == Outcome.NOT_MET;
    }
}
