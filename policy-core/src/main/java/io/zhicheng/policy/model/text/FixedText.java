package io.zhicheng.policy.model.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands fast and is put into others time and again, such as a phrase. Its signs lie ready to be copied into a
 * {@link TextBuffer}; a short string is told by its coding anew whenever it is appended, which costs several times as much.
 * Immutable.
 */
public final class FixedText {
    /** Signs are copied so many at a time: a copy of fixed length is a single move, and most texts are no longer. */
    static final int BLOCK = 16;

    private final String text;
    /** Filled up to whole blocks, of which there is at least one. */
    private final char[] signs;

    private final int length;

    private FixedText(String text) {
        this.text = text;
        this.signs = Arrays.copyOf(text.toCharArray(), (text.length() / BLOCK + 1) * BLOCK);
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

    /** Copies its signs to a place of an array; what is up to a block behind them is overwritten. */
    void copyTo(char[] to, int place) {
        int copied = 0;
        do {
            System.arraycopy(signs, copied, to, place + copied, BLOCK);
            copied += BLOCK;
        } while (copied < length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
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
