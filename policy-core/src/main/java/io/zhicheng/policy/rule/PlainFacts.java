package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.Labelled;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of a model whose fields are plain: the reader gives the value itself, and null for what is not told. Such a
 * fact is a fact like any other; reading it makes no {@link Optional}, which counts where very many are decided.
 *
 * @param <O> the type of what has the fields: the subject in the model, or a row of one of its lists
 */
public final class PlainFacts<O> {
    private final Subject<?> subject;
    private final Optional<Rows<?>> rows;
    private final Function<String, String> path;

    PlainFacts(Subject<?> subject, Optional<Rows<?>> rows, Function<String, String> path) {
        this.subject = subject;
        this.rows = rows;
        this.path = path;
    }

    /** A fact counted in a unit. */
    public <Q> Fact<Q> fact(String name, Unit<Q> unit, String zh, String en, Function<O, @Nullable Q> read) {
        return new Fact<>(subject, path.apply(name), new Label(zh, en), unit, rows, Optional.empty(), read);
    }

    /**
     * A fact that the model has as a whole number of the unit, and always tells: a count, a length in months, a year. No
     * object is made to read it, which counts for the columns of long lists.
     *
     * @param read the number as of {@link Unit#toLong}: months, days since 1970-01-01, years, halves
     */
    public <Q> Fact<Q> number(String name, Unit<Q> unit, String zh, String en, ToLongFunction<O> read) {
        return new Fact<>(subject, path.apply(name), new Label(zh, en), unit, rows, read);
    }

    /** A date of which the model has the month (年月): the first day of it. */
    public Fact<LocalDate> month(String name, String zh, String en, Function<O, @Nullable YearMonth> read) {
        return new Fact<>(subject, path.apply(name), new Label(zh, en), Unit.DATE, rows, Optional.empty(), read);
    }

    /** A fact that is a code of a closed list. */
    public <E extends Enum<E> & Labelled> Fact<E> code(
            String name, Class<E> codes, String zh, String en, Function<O, @Nullable E> read) {
        return fact(name, Unit.codes(codes), zh, en, read);
    }

    /** A fact that is so or not so. */
    public Flag flag(String name, String zh, String en, Function<O, @Nullable Boolean> read) {
        return new Flag(subject, path.apply(name), new Label(zh, en), rows, Optional.empty(), read);
    }
}
