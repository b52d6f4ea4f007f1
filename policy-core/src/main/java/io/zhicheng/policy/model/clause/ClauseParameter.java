package io.zhicheng.policy.model.clause;

import java.util.regex.Pattern;

/**
 * A number, code or list that a clause sets (条款参数), such as {@code minShare = 0.3}.
 *
 * @param name the name, unique in its clause
 * @param value the value
 */
public record ClauseParameter(String name, ClauseValue value) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final String SIGN = " = ";

    /**
     * Checks the name.
     *
     * @param name the name
     * @param value the value
     * @throws IllegalArgumentException if the name is not a letter followed by letters, digits or underscores
     */
    public ClauseParameter {
        MalformedException.checkThat(
                NAME.matcher(name).matches(),
                "name of a parameter (" + name + ")",
                "a letter, then letters, digits or underscores",
                "it holds a blank: write minShare, not min share");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text name and value, such as {@code minShare = 0.3}
     * @return the parameter
     * @throws IllegalArgumentException if the text is not a parameter
     */
    public static ClauseParameter parse(String text) {
        int sign = text.indexOf(SIGN);
        MalformedException.checkThat(
                sign >= 0,
                "parameter (" + ClauseText.shorten(text) + ")",
                "name and value, such as (minShare = 0.3)",
                "the equals sign lacks a blank on either side");
        return new ClauseParameter(text.substring(0, sign), ClauseValue.parse(text.substring(sign + SIGN.length())));
    }

    /**
     * Returns name and value, which {@link #parse(String)} reads back.
     *
     * @return the name, an equals sign and the value
     */
    @Override
    public String toString() {
        return name + SIGN + value;
    }
}
