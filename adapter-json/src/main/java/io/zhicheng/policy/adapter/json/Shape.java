package io.zhicheng.policy.adapter.json;

import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * How a scalar stands in a JSON Schema: exactly what its reader takes, as far as the schema language can say it. It
 * cannot say that 3.0 is not a whole number as it is written, nor that 1e2 is none.
 *
 * @param name under which it stands among the definitions; empty for what is short enough to stand where it is used
 * @param keywords writes the keywords, as members of an object that is open
 */
record Shape(Optional<String> name, Consumer<JsonGenerator> keywords) {
    static final int LARGEST_COUNT = 999_999_999;

    static final Shape FLAG = new Shape(Optional.empty(), out -> out.writeStringProperty("type", "boolean"));
    static final Shape COUNT = new Shape(Optional.empty(), out -> integer(out, -LARGEST_COUNT, LARGEST_COUNT));
    static final Shape TEXT = new Shape(Optional.empty(), Shape::string);
    static final Shape YEAR =
            new Shape(Optional.of("year"), out -> integer(out, Scalars.FIRST_YEAR, Scalars.LAST_YEAR));
    static final Shape DATE = new Shape(Optional.of("date"), out -> {
        string(out);
        out.writeStringProperty("format", "date");
        out.writeStringProperty("pattern", Patterns.whole(Patterns.DAY));
    });
    static final Shape DATE_TIME = matching("dateTime", Patterns.DAY + "T" + Patterns.TIME);
    static final Shape SERIES = matching("series", "[a-z][a-z0-9-]*");
    static final Shape DIVISION = matching("division", Patterns.DIVISION);
    static final Shape SHARE = matching("share", "[0-9]{1,4}(?:\\.[0-9]{1,2})?%|[0-9]{1,9}/[1-9][0-9]{0,8}");
    static final Shape UNITS = decimal("achievementUnits", Optional.of("0.5"), "[0-9]{1,9}(?:\\.[05]0{0,8})?");

    /** Steps of a tenth are not told of the number: many validators compute in binary fractions and would refuse 55.3. */
    static final Shape SCORE = decimal("score", Optional.empty(), "[0-9]{1,9}(?:\\.[0-9]0{0,8})?");

    /** The reader counts UTF-16 units, a schema characters; eight characters may be sixteen units. */
    static final Shape SEED = new Shape(Optional.of("seed"), out -> {
        string(out);
        out.writeNumberProperty("minLength", 8);
    });

    static final Shape SALT = matching("salt", "(?:[0-9a-fA-F]{2}){16,}");

    /** A date, or a word in its place. */
    static Shape dateOr(String name, String word) {
        return matching(name, word + "|" + Patterns.DAY);
    }

    private static Shape matching(String name, String pattern) {
        return new Shape(Optional.of(name), out -> {
            string(out);
            out.writeStringProperty("pattern", Patterns.whole(pattern));
        });
    }

    /** A number, or the same in quotes. */
    private static Shape decimal(String name, Optional<String> step, String pattern) {
        return new Shape(Optional.of(name), out -> {
            out.writeArrayPropertyStart("anyOf");
            out.writeStartObject();
            out.writeStringProperty("type", "number");
            out.writeNumberProperty("minimum", 0);
            out.writeNumberProperty("exclusiveMaximum", LARGEST_COUNT + 1);
            step.ifPresent(of -> {
                out.writeName("multipleOf");
                out.writeNumber(of);
            });
            out.writeEndObject();
            out.writeStartObject();
            string(out);
            out.writeStringProperty("pattern", Patterns.whole(pattern));
            out.writeEndObject();
            out.writeEndArray();
        });
    }

    private static void string(JsonGenerator out) {
        out.writeStringProperty("type", "string");
    }

    static void integer(JsonGenerator out, int least, int greatest) {
        out.writeStringProperty("type", "integer");
        out.writeNumberProperty("minimum", least);
        out.writeNumberProperty("maximum", greatest);
    }
}
