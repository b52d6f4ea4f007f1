package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import java.util.List;

/**
 * How the subject stands on one route.
 *
 * @param route the route
 * @param outcome what came out; {@link Outcome#NOT_APPLICABLE} for a route that is not there for what is asked
 * @param clauses the clauses that open the route
 * @param bars the bars that apply to it or may apply to it
 * @param conditions all that the route asks for, each with its own standing
 */
public record RouteStanding(
        Route route, Outcome outcome, List<Clause> clauses, List<BarStanding> bars, List<Finding> conditions) {

    /** The conditions that fail, in the order of the rules. */
    public List<Finding> unmet() {
        return unmet(conditions);
    }

    static List<Finding> unmet(List<Finding> conditions) {
        return conditions.stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                .toList();
    }

    /** The conditions that are still open, in the order of the rules. */
    public List<Finding> open() {
        return open(conditions);
    }

    static List<Finding> open(List<Finding> conditions) {
        return conditions.stream().filter(Finding::isOpen).toList();
    }
}
