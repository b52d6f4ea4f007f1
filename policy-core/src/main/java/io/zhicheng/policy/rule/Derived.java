package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import java.util.List;
import java.util.Optional;

/**
 * The slot of a derived fact: a value that a clause says how to compute. A host may tell the value instead; relaxations
 * may lower it. It is measured once per subject.
 *
 * @param id the stable name
 * @param label what people call it
 * @param unit the unit of the value
 * @param <Q> the type of the value
 */
public record Derived<Q>(String id, Label label, Unit<Q> unit) implements Slot, Measure<Q> {

    /** A derived fact. */
    public static <Q> Derived<Q> of(String id, Unit<Q> unit, String zh, String en) {
        return new Derived<>(id, new Label(zh, en), unit);
    }

    /** A derived fact that is a code of a closed list. */
    public static <E extends Enum<E> & Labelled> Derived<E> code(String id, Class<E> codes, String zh, String en) {
        return of(id, Unit.codes(codes), zh, en);
    }

    /** Begins the norm that fills this slot. */
    public Draft<Q> by(String clause, String... furtherClauses) {
        return new Draft<>(this, Norm.citations(clause, furtherClauses));
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
     * @param <Q> the type of the value
     */
    public record Draft<Q>(Derived<Q> slot, List<Citation> citations) {
        /** How the value is computed. */
        public Norm is(Measure<Q> value) {
            return Norm.of(slot, citations, new Content.Derivation<>(value, Optional.empty()));
        }

        /** How the value is computed, unless a host tells it; a told value that differs is a finding. */
        public Norm is(Measure<Q> value, Fact<Q> told) {
            return Norm.of(slot, citations, new Content.Derivation<>(value, Optional.of(told)));
        }
    }
}
