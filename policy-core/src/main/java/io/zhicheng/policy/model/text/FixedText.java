package io.zhicheng.policy.model.text;

import java.util.Arrays;
import java.io.Serializable;

/**
 * A text that stands fast and is put into others time and again: a name, or a phrase. Its signs lie ready to be copied into a
 * {@link TextBuffer}; a short string is taken apart anew whenever it is appended, which costs several times as much.
 */
public final class FixedText implements Serializable {
    private static final long serialVersionUID = 1L;
    static final int BLOCK = 16;

    private final String text;
    /** Filled up to whole blocks. */
    private final char[] signs;
    private final int length;

    private FixedText(String text) {
        this.text = text;
        this.signs = Arrays.copyOf(text.toCharArray(), roundedUp(text.length()));
        this.length = text.length();
    }

    /** A text that stands fast. */
    public static FixedText of(String text) {
        return new FixedText(text);
    }

    /** Whether it has no signs. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** How many signs it has, in units of UTF-16. */
    int length() {
        return length;
    }

    static int roundedUp(int length) { return (Math.max(1, length) + BLOCK - 1) / BLOCK * BLOCK; }

    /**
     * Copies all its signs to a place of an array, block by block, and what fills the last block with them. Most texts are a block
     */
    void copyTo(char[] to, int place) {
        int i = 0;
        do {
            System.arraycopy(signs, i, to, place + i, BLOCK);
            i += BLOCK;
        } while (i < length);
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
