package io.zhicheng.policy.rule;

import java.util.List;

/**
 * The slot of a route: one of the ways to a favourable answer.
 *
 * @param question the question that it answers
 * @param id the stable name
 * @param label what people call it
 */
public record Route(Question<?> question, String id, Label label) implements Slot {

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
    public record Draft(Route slot, List<Citation> citations) {
        /** What the route asks for, beside the requirements that are imposed on it. */
        public Norm opensTo(Criterion criterion) {
            return Norm.of(slot, citations, new Content.Opening(criterion));
        }
    }
}
