package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;

/**
 * Where a value came from: the norm that set, derived or lowered it, or the host who told it.
 *
 * @param kind how the value came about
 * @param label the name of the parameter, derived fact or relaxation
 * @param amount the value, or for a relaxation the amount by which it lowers
 * @param clauses the clauses that the norm rests on, the governing one first
 * @param layer the layer that set it
 * @param overridden the norms that gave way to it
 */
public record Source(
        Kind kind,
        Label label,
        Amount<?> amount,
        List<Clause> clauses,
        Optional<Label> layer,
        List<Overridden> overridden) {

    /** A source of which no layer is told. */
    public Source(Kind kind, Label label, Amount<?> amount, List<Clause> clauses) {
        this(kind, label, amount, clauses, Optional.empty(), List.of());
    }

    /** How a value came about. */
    public enum Kind {
        /** A norm set it. */
        PARAMETER,
        /** A clause says how to derive it. */
        DERIVED,
        /** The host told it in place of the derivation. */
        TOLD,
        /** A relaxation lowered it by this amount. */
        RELAXATION
    }
}
