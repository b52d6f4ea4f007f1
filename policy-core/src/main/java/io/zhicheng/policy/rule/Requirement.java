package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The slot of a requirement (条件). It stands in criteria by its name: which norm fills it, and how it is relaxed, is
 * known only when the policy is resolved.
 *
 * @param question the question that it belongs to
 * @param id the stable name
 * @param label what people call it
 * @param imposed whether it is imposed on routes by itself; if not, it counts where another rule refers to it
 */
public record Requirement(Question<?> question, String id, Label label, boolean imposed) implements Slot, Criterion {

    /** Begins the norm that fills this slot. */
    public Draft by(String clause, String... furtherClauses) {
        return new Draft(this, Norm.citations(clause, furtherClauses));
    }

    /** This requirement as it stands on another route. */
    public Criterion onRoute(Route route) {
        return new OnRoute(this, route);
    }

    @Override
    public List<Part> parts() {
        return ImmutableList.of();
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
    public record Draft(Requirement slot, List<Citation> citations) {
        /** The condition, imposed on every route when the slot is an imposed one. */
        public Norm demands(Criterion criterion) {
            return Norm.of(slot, citations, new Content.Demand(criterion, ImmutableSet.of()));
        }

        /** The condition, imposed on the named routes only. */
        public Norm demands(Criterion criterion, Route route, Route... others) {
            return Norm.of(
                    slot,
                    citations,
                    new Content.Demand(
                            criterion,
                            ImmutableSet.<Route>builder().add(route).add(others).build()));
        }
    }
}
