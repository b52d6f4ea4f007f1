package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import java.util.List;
import java.util.Set;

/**
 * A bar (不得申报) that applies, or that may apply.
 *
 * @param bar the bar
 * @param outcome {@link Outcome#MET} when it applies, an open outcome when that cannot be told yet
 * @param spared the routes that it leaves open
 * @param clauses the clauses that it rests on
 * @param finding why
 */
public record BarStanding(Bar bar, Outcome outcome, Set<Route> spared, List<Clause> clauses, Finding finding) {}
