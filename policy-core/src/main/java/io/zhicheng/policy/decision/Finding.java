package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One node of the explanation of a decision: what was asked, what came out, and by which clause. It mirrors the
 * criterion as it stood when the decision was made, with the relaxations that bear on it woven in.
 *
 * @param form how the node joins its parts, or that it is a leaf
 * @param outcome what came out
 * @param label the name of the rule or of the value that was asked for
 * @param clauses the clauses that the node rests on, the governing one first; empty where the node above it says
 * @param layer the layer that says so, for a rule by name
 * @param overridden the norms that gave way to what the layer says
 * @param comparison what was measured and required, for a leaf
 * @param evidence the rows that counted, or that failed
 * @param parts the nodes below
 */
public record Finding(
        Form form,
        Outcome outcome,
        Label label,
        List<Clause> clauses,
        Optional<Label> layer,
        List<Overridden> overridden,
        Optional<Comparison<?>> comparison,
        List<Evidence> evidence,
        List<Finding> parts) {

    /** A node of which no layer is told. */
    public Finding(
            Form form,
            Outcome outcome,
            Label label,
            List<Clause> clauses,
            Optional<Comparison<?>> comparison,
            List<Evidence> evidence,
            List<Finding> parts) {
        this(form, outcome, label, clauses, Optional.empty(), List.of(), comparison, evidence, parts);
    }

    /** How a node joins its parts. */
    public enum Form {
        /** A rule by name, with the condition that fills it. */
        RULE,
        /** A relaxation by name. */
        RELAXATION,
        /** All parts must hold. */
        ALL,
        /** One part must hold. */
        ANY,
        /** A number of the parts must hold. */
        AT_LEAST,
        /** The part must not hold. */
        NOT,
        /** The first part, where the second holds. */
        GUARDED,
        /** A value held against another. */
        COMPARISON,
        /** Every row of a list must pass. */
        EVERY,
        /** Some row of a list must pass. */
        SOME
    }

    /**
     * What was measured, what was required, and by how much it falls short.
     *
     * @param measured the value of the subject
     * @param relation how it is held against what is required
     * @param required one value, or the codes of which it must be one
     * @param shortfall by how much it falls short, in the unit of the rule; empty where it does not, or where a
     *     difference has no meaning
     * @param sources the norms and told values that the two values were made of
     * @param <Q> the type of the value
     */
    public record Comparison<Q>(
            Amount<Q> measured,
            Relation relation,
            List<Amount<Q>> required,
            Optional<Amount<?>> shortfall,
            List<Source> sources) {}

    /** By what a finding is told apart at once; what is below it is looked at only where that is equal. */
    @Override
    public int hashCode() {
        return 31 * label.hashCode() + outcome.hashCode();
    }

    /** This node and all below it, this one first. */
    public Stream<Finding> tree() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Finding::tree));
    }

    /** Whether something below could still turn out either way. */
    public boolean isOpen() {
        return outcome.isOpen();
    }
}
