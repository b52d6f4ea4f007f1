package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Parameter;
import java.util.List;

/**
 * An open reading on which the verdict hinges: with another of its options it could have been another.
 *
 * @param reading the reading
 * @param taken the option that was taken
 * @param clauses the clauses whose text is open
 */
public record HingedReading(Parameter<?> reading, Amount<?> taken, List<Clause> clauses) {}
