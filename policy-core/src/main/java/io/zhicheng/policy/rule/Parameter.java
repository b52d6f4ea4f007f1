package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import java.time.LocalDate;
import java.util.List;

/**
 * The slot of a number, date or code that a document sets and another may set anew. Read as a measure it is the floor
 * of its band on the policy's date. A parameter that no norm sets is a missing norm, not a missing fact: it is unknown,
 * and said to be so.
 *
 * @param id the stable name
 * @param label what people call it
 * @param unit the unit of the value
 * @param reading whether this is an open reading of a text: a choice among named options
 * @param <Q> the type of the value
 */
public record Parameter<Q>(String id, Label label, Unit<Q> unit, boolean reading) implements Slot, Measure<Q> {

    /** A parameter. */
    public static <Q> Parameter<Q> of(String id, Unit<Q> unit, String zh, String en) {
        return new Parameter<>(id, new Label(zh, en), unit, false);
    }

    /** An open reading: where a text is open and offices differ, the options, one of which a norm chooses. */
    public static <E extends Enum<E> & Labelled> Parameter<E> reading(
            String id, Class<E> options, String zh, String en) {
        return new Parameter<>(id, new Label(zh, en), Unit.codes(options), true);
    }

    /** Begins the norm that sets this parameter. */
    public Draft<Q> by(String clause, String... furtherClauses) {
        return new Draft<>(this, Norm.citations(clause, furtherClauses));
    }

    /** The value on a date of the subject's own. */
    public Measure<Q> at(Measure<LocalDate> date) {
        return new AtDate<>(this, date);
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
    public record Draft<Q>(Parameter<Q> slot, List<Citation> citations) {
        /** One value, a floor without a ceiling. */
        public Norm is(Q value) {
            return is(Setting.of(value));
        }

        /** A band, a table, or a value that is known only roughly. */
        public Norm is(Setting<Q> setting) {
            return Norm.of(slot, citations, new Content.Value<>(setting));
        }
    }
}
