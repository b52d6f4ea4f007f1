package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.util.List;

/**
 * A norm of a decision to which others gave way.
 *
 * @param label the name of the rule or value
 * @param layer the layer whose norm holds
 * @param clauses its clauses, the governing one first
 * @param isValue whether it is a number, so that what it was before can be told in a word
 * @param overridden what gave way; never empty
 */
public record Prevailing(
        Label label, Label layer, List<Clause> clauses, boolean isValue, List<Overridden> overridden) {}
