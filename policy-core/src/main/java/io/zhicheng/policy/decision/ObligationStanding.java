package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Outcome;
import java.util.List;

/**
 * What comes along with the decision.
 *
 * @param obligation the obligation, with its nature and who is responsible
 * @param outcome {@link Outcome#MET} when it comes along, an open outcome when that cannot be told yet
 * @param clauses the clauses that it rests on
 * @param finding why
 */
public record ObligationStanding(Obligation obligation, Outcome outcome, List<Clause> clauses, Finding finding) {}
