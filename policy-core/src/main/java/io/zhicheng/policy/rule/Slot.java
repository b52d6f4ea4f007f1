package io.zhicheng.policy.rule;

import java.util.Optional;

/**
 * The stable name of what is regulated, a constant in code. A {@link Norm} fills it. Overrides, relaxations and
 * comparisons hang on the slot; the citation belongs to the norm and changes with it. Two slots of different kinds may
 * bear one name.
 */
public sealed interface Slot permits Bar, Requirement, Route, Relaxation, Obligation, Duty, Parameter, Derived {

    /** The stable name, kebab case, unique among slots of the kind. */
    String id();

    /** What people call it. */
    Label label();

    /** The question to which this belongs; empty for a value, which serves all questions. */
    default Optional<Question<?>> ofQuestion() {
        return Optional.empty();
    }

    /** The kind of slot in one lower-case word, for messages and listings. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
