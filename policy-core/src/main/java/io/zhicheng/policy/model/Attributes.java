package io.zhicheng.policy.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a subject in words of a module's own, by {@link Attribute}. What is not told is unknown. Immutable; its
 * text form tells nothing, for it may be personal.
 *
 * <p>A date is held as the text that it is written as, so that what is read from a document of which nobody knows the
 * types is equal to what was written.
 */
public final class Attributes extends Personal {
    static final Map<Class<?>, String> TYPES = Map.of(
            String.class,
            "a text",
            Integer.class,
            "a whole number",
            Boolean.class,
            "true or false",
            LocalDate.class,
            "a date");

    private static final Attributes UNTOLD = new Attributes(new TreeMap<>());

    private final SortedMap<String, Object> values;

    private Attributes(SortedMap<String, Object> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /** Nothing is told. */
    public static Attributes untold() {
        return UNTOLD;
    }

    /** These, with one told, or told otherwise. */
    public <Q> Attributes with(Attribute<Q> attribute, Q value) {
        SortedMap<String, Object> more = new TreeMap<>(values);
        more.put(attribute.id(), value instanceof LocalDate day ? day.toString() : value);
        return new Attributes(more);
    }

    /** These, with one told where there is a value, and left as it is where there is none. */
    public <Q> Attributes with(Attribute<Q> attribute, Optional<? extends Q> value) {
        return value.map(told -> with(attribute, told)).orElse(this);
    }

    /** These, with one no longer told. */
    public Attributes without(Attribute<?> attribute) {
        SortedMap<String, Object> fewer = new TreeMap<>(values);
        fewer.remove(attribute.id());
        return new Attributes(fewer);
    }

    /**
     * What is told; empty for nothing.
     *
     * @throws InvalidModelException when what is told is not of the attribute's type; the message does not repeat it
     */
    public <Q> Optional<Q> get(Attribute<Q> attribute) {
        Object value = values.get(attribute.id());
        if (value == null) {
            return Optional.empty();
        }
        Object typed = attribute.type() == LocalDate.class && value instanceof String text ? day(text) : value;
        InvalidModelException.unless(
                attribute.type().isInstance(typed),
                "attributes",
                "The attribute " + attribute.id() + " is not " + TYPES.get(attribute.type()) + ".",
                "it was told as one of another type.");
        return Optional.of(attribute.type().cast(typed));
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** All that is told by id, known to somebody or not: texts, whole numbers, true or false; a date is a text. */
    public SortedMap<String, Object> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }
}
