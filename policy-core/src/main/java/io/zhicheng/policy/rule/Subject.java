package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.Attributes;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.Listing;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of thing that the documents judge: an application for a title, a held title, a unit's list of
 * recommendations. It makes the constants that bind facts to its model; modules may make more of them.
 *
 * @param <S> the type of the subject in the model
 */
public final class Subject<S> {
    private final String id;
    private final Label label;
    private final Class<S> type;

    private Subject(String id, Label label, Class<S> type) {
        this.id = id;
        this.label = label;
        this.type = type;
    }

    /** A kind of subject. */
    public static <S> Subject<S> of(String id, Class<S> type, String zh, String en) {
        return new Subject<>(id, new Label(zh, en), type);
    }

    /** The stable name. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public Label label() {
        return label;
    }

    /** The model type. */
    public Class<S> type() {
        return type;
    }

    /** A fact of the subject itself. */
    public <Q> Fact<Q> fact(String path, Unit<Q> unit, String zh, String en, Function<S, Optional<Q>> read) {
        return new Fact<>(this, path, new Label(zh, en), unit, Optional.empty(), Optional.empty(), read);
    }

    /** A fact that is a code of a closed list. */
    public <E extends Enum<E> & Labelled> Fact<E> code(
            String path, Class<E> codes, String zh, String en, Function<S, Optional<E>> read) {
        return fact(path, Unit.codes(codes), zh, en, read);
    }

    /** A fact that is so or not so. */
    public Flag flag(String path, String zh, String en, Function<S, Optional<Boolean>> read) {
        return new Flag(this, path, new Label(zh, en), Optional.empty(), Optional.empty(), read);
    }

    /** A judgement that a person has to make; once recorded, it is so or not so. */
    public Flag judged(String path, Party judge, String zh, String en, Function<S, Optional<Boolean>> read) {
        return new Flag(this, path, new Label(zh, en), Optional.empty(), Optional.of(judge), read);
    }

    /** A list of the subject. */
    public <R> Rows<R> rows(String path, Class<R> rowType, String zh, String en, Function<S, Listing<R>> read) {
        return new Rows<>(this, path, new Label(zh, en), rowType, subject -> read.apply(type.cast(subject)));
    }

    /** What makes facts of plain fields, where null is not told. */
    public PlainFacts<S> plain() {
        return new PlainFacts<>(this, Optional.empty(), path -> path);
    }

    /**
     * What makes facts of attributes that the model has no noun for.
     *
     * @param path where the attributes stand in the subject, as dotted names
     */
    public OwnFacts<S> own(String path, Function<S, Attributes> read) {
        return new OwnFacts<>(this, path, read);
    }

    @Override
    public String toString() {
        return id;
    }
}
