package io.zhicheng.policy.decision;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import java.util.List;
import java.util.function.Predicate;

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
        return those(outcome -> outcome == Outcome.NOT_MET);
    }

    /** The conditions that are still open, in the order of the rules. */
    public List<Finding> open() {
        return those(Outcome::isOpen);
    }

    private List<Finding> those(Predicate<Outcome> belong) {
        Conditions asked = Conditions.of(conditions);
        ImmutableList.Builder<Finding> those = ImmutableList.builder();
        for (int i = 0; i < asked.size(); i++) {
            if (belong.test(asked.outcome(i))) {
                those.add(asked.finding(i));
            }
        }
        return those.build();
    }
}
