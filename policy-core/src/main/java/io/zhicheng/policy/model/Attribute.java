package io.zhicheng.policy.model;

import java.time.LocalDate;

/**
 * The name and the type of something that a module tells of a subject beyond what the model has a noun for. The constant
 * of a module; its values stand in {@link Attributes}. Begin the id with that of the module, so that two modules never
 * mean different things by one id.
 *
 * @param id the stable name, such as {@code our-city.mentors}
 * @param type what its values are: a text, a whole number, true or false, a date
 * @param <Q> the type of the values
 */
public record Attribute<Q>(String id, Class<Q> type) {

    /** An attribute; its id is not blank, and its type is one of the four. */
    public Attribute {
        InvalidModelException.unless(
                !id.isBlank() && id.strip().equals(id),
                "id",
                "The id (" + id + ") of an attribute is blank, or has blanks around it.",
                "it should be the module's id, a dot and a name, such as our-city.mentors.");
        InvalidModelException.unless(
                Attributes.TYPES.containsKey(type),
                "type",
                "The attribute " + id + " is of the type (" + type.getSimpleName() + "), which is none of "
                        + Attributes.TYPES.values() + ".",
                "its code should be told as a text.");
    }

    /** An attribute that is a text, or a code. */
    public static Attribute<String> text(String id) {
        return new Attribute<>(id, String.class);
    }

    /** An attribute that is a whole number. */
    public static Attribute<Integer> number(String id) {
        return new Attribute<>(id, Integer.class);
    }

    /** An attribute that is so or not so. */
    public static Attribute<Boolean> flag(String id) {
        return new Attribute<>(id, Boolean.class);
    }

    /** An attribute that is a date. */
    public static Attribute<LocalDate> date(String id) {
        return new Attribute<>(id, LocalDate.class);
    }
}
