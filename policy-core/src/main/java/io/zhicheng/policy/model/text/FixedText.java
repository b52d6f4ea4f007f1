package io.zhicheng.policy.model.text;

import java.io.Serializable;

/**
 * A text that stands fast and is put into others time and again: a name, or a phrase. Its signs lie ready to be copied into a
 * {@link TextBuffer}; a short string is taken apart anew whenever it is appended, which costs several times as much.
 */
public final class FixedText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final char[] signs;

    private FixedText(String text) {
        this.text = text;
        this.signs = text.toCharArray();
    }

    /** A text that stands fast. */
    public static FixedText of(String text) {
        return new FixedText(text);
    }

    /** Whether it has no signs. */
    public boolean isEmpty() {
        return signs.length == 0;
    }

    /** How many signs it has, in units of UTF-16. */
    int length() {
        return signs.length;
    }

    /** Copies all its signs to a place of an array. */
    void copyTo(char[] to, int place) {
        System.arraycopy(signs, 0, to, place, signs.length);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof FixedText fixed && text.equals(fixed.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
