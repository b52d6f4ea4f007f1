package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.time.Spell;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of a subject, with its columns as facts. It may be untold, partly told or whole; what counts over a list
 * that is not whole is never settled by its absence.
 *
 * @param <R> the type of a row in the model
 */
public final class Rows<R> {
    private final Subject<?> subject;
    private final String path;
    private final Label label;
    private final Class<R> type;
    private final Function<Object, Listing<R>> reader;

    Rows(Subject<?> subject, String path, Label label, Class<R> type, Function<Object, Listing<R>> reader) {
        this.subject = subject;
        this.path = path;
        this.label = label;
        this.type = type;
        this.reader = reader;
    }

    /** The kind of subject that has the list. */
    public Subject<?> subject() {
        return subject;
    }

    /** Where the list stands in the subject, as dotted names. */
    public String path() {
        return path;
    }

    /** What people call a row of it. */
    public Label label() {
        return label;
    }

    /** The model type of a row. */
    public Class<R> type() {
        return type;
    }

    /** Reads the list from a subject. */
    public Listing<R> read(Object subject) {
        return reader.apply(subject);
    }

    /** A column. */
    public <Q> Fact<Q> fact(String name, Unit<Q> unit, String zh, String en, Function<R, Optional<Q>> read) {
        return new Fact<>(
                subject, columnPath(name), new Label(zh, en), unit, Optional.of(this), Optional.empty(), read);
    }

    /** A column that holds a code of a closed list. */
    public <E extends Enum<E> & Labelled> Fact<E> code(
            String name, Class<E> codes, String zh, String en, Function<R, Optional<E>> read) {
        return fact(name, Unit.codes(codes), zh, en, read);
    }

    /** A column that is so or not so. */
    public Flag flag(String name, String zh, String en, Function<R, Optional<Boolean>> read) {
        return new Flag(subject, columnPath(name), new Label(zh, en), Optional.of(this), Optional.empty(), read);
    }

    /** What makes columns of plain fields, where null is not told. */
    public PlainFacts<R> plain() {
        return new PlainFacts<>(subject, Optional.of(this), this::columnPath);
    }

    /** The two columns of a row's spell. */
    public SpellFacts spell(String name, Function<R, Spell> read) {
        return new SpellFacts(
                fact(
                        name + ".start",
                        Unit.DATE,
                        label.zh() + "起始日",
                        "start of the " + label.en(),
                        row -> read.apply(row).start()),
                fact(
                        name + ".end",
                        Unit.DATE,
                        label.zh() + "终止日",
                        "end of the " + label.en(),
                        row -> read.apply(row).endExclusive()));
    }

    private String columnPath(String name) {
        return name.isEmpty() ? path + "[]" : path + "[]." + name;
    }

    @Override
    public String toString() {
        return path;
    }
}
