package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may be told of a subject, or of a row of one of its lists: a typed constant that knows how to read
 * its value from the model. A blank value is unknown; it is never zero and never no. Two facts are the same only when
 * they are the same constant.
 *
 * @param <Q> the type of the value
 */
public sealed class Fact<Q> implements Measure<Q> permits Flag {
    private final Subject<?> subject;
    private final String path;
    private final Label label;
    private final Unit<Q> unit;
    private final Optional<Rows<?>> rows;
    private final Optional<Party> judge;
    /** Reads the value, bare or in an {@link Optional}, as the model has it; null, bare, is not told. */
    private final Function<Object, ?> reader;
    /** Reads the value as a whole number, where the model has it so. */
    private final @Nullable ToLongFunction<Object> numbers;

    /** An owner of another type fails in the reader itself, so that it need not be looked at for each fact. */
    @SuppressWarnings("unchecked") // see above
    Fact(
            Subject<?> subject,
            String path,
            Label label,
            Unit<Q> unit,
            Optional<Rows<?>> rows,
            Optional<Party> judge,
            Function<?, ?> reader) {
        this(subject, path, label, unit, rows, judge, (Function<Object, ?>) reader, null);
    }

    /** A fact that the model has as a whole number, and always tells. */
    @SuppressWarnings("unchecked") // as above
    Fact(
            Subject<?> subject,
            String path,
            Label label,
            Unit<Q> unit,
            Optional<Rows<?>> rows,
            ToLongFunction<?> numbers) {
        this(
                subject,
                path,
                label,
                unit,
                rows,
                Optional.empty(),
                owner -> unit.fromLong(((ToLongFunction<Object>) numbers).applyAsLong(owner)),
                (ToLongFunction<Object>) numbers);
    }

    private Fact(
            Subject<?> subject,
            String path,
            Label label,
            Unit<Q> unit,
            Optional<Rows<?>> rows,
            Optional<Party> judge,
            Function<Object, ?> reader,
            @Nullable ToLongFunction<Object> numbers) {
        this.subject = subject;
        this.path = path;
        this.label = label;
        this.unit = unit;
        this.rows = rows;
        this.judge = judge;
        this.reader = reader;
        this.numbers = numbers;
    }

    /** The kind of subject of which this may be told. */
    public Subject<?> subject() {
        return subject;
    }

    /**
     * Where the value stands in the subject, as dotted names: {@code dossier.unit.tier}. The path of a column begins
     * with that of its list and {@code []}.
     */
    public String path() {
        return path;
    }

    /** What people call it. */
    public Label label() {
        return label;
    }

    @Override
    public Unit<Q> unit() {
        return unit;
    }

    /** The list whose column this is; empty for a fact of the subject itself. */
    public Optional<Rows<?>> rows() {
        return rows;
    }

    /** Who judges, when this is a judgement: blank, it reads as needing judgement, not as unknown. */
    public Optional<Party> judge() {
        return judge;
    }

    /** Reads the value from a subject, or from a row when the fact is a column; empty when it is not told. */
    public Optional<Q> read(Object owner) {
        return Optional.ofNullable(told(owner));
    }

    /** As {@link #read}, but null when it is not told: nothing is made where the model has the value bare. */
    @SuppressWarnings("unchecked") // a reader reads what the fact was declared with
    public @Nullable Q told(Object owner) {
        @Nullable Object told = asTold(owner);
        return (Q) (told instanceof YearMonth month ? month.atDay(1) : told);
    }

    /** As {@link #told}, but a date that the model has as its month is that month. */
    public @Nullable Object asTold(Object owner) {
        @Nullable Object read = reader.apply(owner);
        return read instanceof Optional<?> optional ? optional.orElse(null) : read;
    }

    /** Whether the model has the value as a whole number, so that {@link #number} reads it. */
    public boolean isNumber() {
        return numbers != null;
    }

    /**
     * The value as a whole number of its unit, as of {@link Unit#toLong}.
     *
     * @throws NullPointerException if it {@linkplain #isNumber is none} in the model
     */
    public long number(Object owner) {
        return Objects.requireNonNull(numbers).applyAsLong(owner);
    }

    @Override
    public List<Part> parts() {
        return ImmutableList.of();
    }

    @Override
    public String toString() {
        return path;
    }
}
