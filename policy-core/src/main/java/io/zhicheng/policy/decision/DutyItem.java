package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Duty;
import java.util.List;

/**
 * A duty that nobody can compute, as a checklist item.
 *
 * @param duty the duty, with who is responsible
 * @param clauses the clauses that it rests on
 */
public record DutyItem(Duty duty, List<Clause> clauses) {}
