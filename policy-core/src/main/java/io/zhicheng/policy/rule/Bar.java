package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The slot of a bar (不得申报): where it applies, it closes every route that it does not spare.
 *
 * @param question the question that it belongs to
 * @param id the stable name
 * @param label what people call it
 */
public record Bar(Question<?> question, String id, Label label) implements Slot {

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
    public record Draft(Bar slot, List<Citation> citations) {
        /** When the bar applies, and the routes that it spares. */
        public Norm appliesWhen(Criterion criterion, Route... spared) {
            return Norm.of(slot, citations, new Content.Exclusion(criterion, ImmutableSet.copyOf(spared)));
        }
    }
}
