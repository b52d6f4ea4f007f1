package io.zhicheng.policy.rule;

import java.util.List;
import java.util.Set;

/**
 * The slot of a relaxation (放宽、提前、视为). It lowers a derived value, stands in for a requirement or waives it; of
 * several that lower one value the largest counts, they do not add up.
 *
 * @param question the question that it belongs to
 * @param id the stable name
 * @param label what people call it
 * @param routes the routes on which it holds; empty for all
 */
public record Relaxation(Question<?> question, String id, Label label, Set<Route> routes) implements Slot {

    /** Begins the norm that fills this slot. */
    public Draft by(String clause, String... furtherClauses) {
        return new Draft(this, Norm.citations(clause, furtherClauses));
    }

    /** By the id alone: slots are looked up all the time, and hardly any two bear one id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * A norm that still lacks its content.
     *
     * @param slot the slot that is filled
     * @param citations the clauses, the governing one first
     */
    public record Draft(Relaxation slot, List<Citation> citations) {
        /** Lowers a derived value by an amount where the condition holds. */
        public <Q> Norm lowers(Derived<Q> target, Q amount, Criterion when) {
            Measure<Q> constant = new Measure.Constant<>(target.unit(), amount);
            return Norm.of(slot, citations, new Content.Lowering<>(target, constant, when));
        }

        /** Stands in for a requirement where the condition holds. */
        public Norm satisfies(Requirement target, Criterion when) {
            return Norm.of(slot, citations, new Content.Substitute(target, when));
        }

        /** Makes a requirement not applicable where the condition holds. */
        public Norm waives(Requirement target, Criterion when) {
            return Norm.of(slot, citations, new Content.Waiver(target, when));
        }
    }
}
