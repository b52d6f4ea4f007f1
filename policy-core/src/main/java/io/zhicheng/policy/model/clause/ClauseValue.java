package io.zhicheng.policy.model.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The value of a clause's parameter (参数值), as the catalogue tells it: to read and to check, not to judge by.
 *
 * <p>Written as {@code "text"}, {@code 0.3}, {@code true}, {@code none}, {@code ["a", "b"]} or {@code {"a": 1}}; text
 * is always quoted and holds no quotation mark, so that nothing needs to be escaped.
 */
public sealed interface ClauseValue {
    /**
     * Reads what {@code toString()} of a value writes.
     *
     * @param text the value as written in a catalogue
     * @return the value
     * @throws IllegalArgumentException if the text is not a value
     */
    static ClauseValue parse(String text) {
        return new ClauseValueParser(text).parse();
    }

    /**
     * A text (文本).
     *
     * @param value the text, without quotation marks; may be empty
     */
    record Text(String value) implements ClauseValue {
        /**
         * Checks that the text can be written on one line between quotation marks.
         *
         * @param value the text
         * @throws IllegalArgumentException if it holds a quotation mark or a control character
         */
        public Text {
            MalformedException.checkThat(
                    value.indexOf('"') < 0 && ClauseText.CONTROL.matchesNoneOf(value),
                    "text (" + value + ")",
                    "one line without a quotation mark or a control character",
                    "the quotation marks “” were meant");
        }

        /** {@return the text between quotation marks} */
        @Override
        public String toString() {
            return "\"" + value + "\"";
        }
    }

    /**
     * A number (数值), exact.
     *
     * @param value the number, with the decimals it was written with
     */
    record Amount(BigDecimal value) implements ClauseValue {
        /** {@return the number without exponent} */
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * Yes or no (是否).
     *
     * @param value whether it is so
     */
    record Flag(boolean value) implements ClauseValue {
        /** {@return true or false} */
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** Not told by the document (未载明); not the same as zero or as an empty text. */
    record Untold() implements ClauseValue {
        /** {@return none} */
        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * Several values in order (列表).
     *
     * @param values the values; may be empty
     */
    record Items(List<ClauseValue> values) implements ClauseValue {
        /**
         * Copies the list.
         *
         * @param values the values
         */
        public Items {
            values = ImmutableList.copyOf(values);
        }

        /** {@return the values between brackets} */
        @Override
        public String toString() {
            return values.stream().map(ClauseValue::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /**
     * Values by name, in order (对照表).
     *
     * @param values the values by name; may be empty
     */
    record Table(Map<String, ClauseValue> values) implements ClauseValue {
        /**
         * Copies the map, in its order.
         *
         * @param values the values by name
         * @throws IllegalArgumentException if a name holds a quotation mark or a control character
         */
        public Table {
            values = ImmutableMap.copyOf(values);
            values.keySet().forEach(Text::new);
        }

        /** {@return the names and values between braces} */
        @Override
        public String toString() {
            return values.entrySet().stream()
                    .map(entry -> new Text(entry.getKey()) + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
