package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.Attribute;
import io.zhicheng.policy.model.Attributes;
import java.util.function.Function;

/**
 * Makes facts of a module's own {@linkplain Attribute attributes}: what its documents speak of and the model has no noun
 * for. Such a fact is a fact like any other: unknown until it is told, asked for when it is missing, with a path.
 *
 * @param <S> the type of the subject in the model
 */
public final class OwnFacts<S> {
    private final Subject<S> subject;
    private final String path;
    private final Function<S, Attributes> read;

    OwnFacts(Subject<S> subject, String path, Function<S, Attributes> read) {
        this.subject = subject;
        this.path = path;
        this.read = read;
    }

    /** A fact counted in a unit. */
    public <Q> Fact<Q> fact(Attribute<Q> attribute, Unit<Q> unit, String zh, String en) {
        return subject.fact(path(attribute), unit, zh, en, of -> read.apply(of).get(attribute));
    }

    /** A fact that is so or not so. */
    public Flag flag(Attribute<Boolean> attribute, String zh, String en) {
        return subject.flag(path(attribute), zh, en, of -> read.apply(of).get(attribute));
    }

    /** A judgement that a person has to make; once recorded, it is so or not so. */
    public Flag judged(Attribute<Boolean> attribute, Party judge, String zh, String en) {
        return subject.judged(
                path(attribute), judge, zh, en, of -> read.apply(of).get(attribute));
    }

    private String path(Attribute<?> attribute) {
        return path + "." + attribute.id();
    }
}
