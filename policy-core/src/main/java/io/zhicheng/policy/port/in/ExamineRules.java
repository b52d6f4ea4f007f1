package io.zhicheng.policy.port.in;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;

/** Looks at one rule or one value of a policy by itself: to browse, to test, to show what a rule makes of a case. */
public interface ExamineRules {

    /**
     * How one rule turns out for a subject: a requirement, a bar (met when it applies), a relaxation or an obligation
     * (met when it holds), a route (met when what it asks for itself is met, whatever is imposed on it besides).
     *
     * @throws IllegalArgumentException when the slot has no condition, as a duty has none
     * @throws IllegalStateException when no norm in force fills the slot
     */
    Finding examine(Slot slot, Object subject);

    /** The same with the relaxations of a route. */
    Finding examineOn(Route route, Slot slot, Object subject);

    /** A value of a subject. */
    <Q> Amount<Q> measure(Measure<Q> measure, Object subject);

    /** The same with the relaxations of a route. */
    <Q> Amount<Q> measureOn(Route route, Measure<Q> measure, Object subject);
}
