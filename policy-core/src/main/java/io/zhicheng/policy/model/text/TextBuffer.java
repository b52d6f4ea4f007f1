package io.zhicheng.policy.model.text;

import java.util.Arrays;

/**
 * A text that grows at its end: a {@link StringBuilder} for texts that are made of hundreds of short pieces, most of which
 * are a {@link FixedText} or a small number. Used by one thread at a time.
 */
public final class TextBuffer {
    private static final int FEW = 16;

    private char[] signs;
    private int length;

    /** An empty text, to become a short one. */
    public TextBuffer() {
        this(FEW);
    }

    /** An empty text with room for some signs; more is made when it is needed. */
    public TextBuffer(int room) {
        this.signs = new char[room + FixedText.BLOCK];
    }

    /** Appends a text that stands fast. */
    public TextBuffer append(FixedText text) {
        int place = grow(text.length());
        text.copyTo(signs, place);
        return this;
    }

    /** Appends a text. */
    public TextBuffer append(String text) {
        int place = grow(text.length());
        text.getChars(0, text.length(), signs, place);
        return this;
    }

    /** Appends a sign. */
    public TextBuffer append(char sign) {
        int place = grow(1);
        signs[place] = sign;
        return this;
    }

    /** Appends a number in decimal digits. */
    public TextBuffer append(long number) {
        if (number >= 0 && number < 10) {
            return append((char) ('0' + number));
        }
        return number >= 10 && number < 100 ? appendTwoDigits((int) number) : append(Long.toString(number));
    }

    /** Appends a number from 0 to 99 in two digits. */
    public TextBuffer appendTwoDigits(int number) {
        int place = grow(2);
        signs[place] = (char) ('0' + number / 10);
        signs[place + 1] = (char) ('0' + number % 10);
        return this;
    }

    /** Makes room for so many signs, and for a block behind them, and tells where they go. */
    private int grow(int by) {
        int place = length;
        length = place + by;
        if (length + FixedText.BLOCK > signs.length) {
            signs = Arrays.copyOf(signs, Math.max(length + FixedText.BLOCK, 2 * signs.length));
        }
        return place;
    }

    /** The text so far, without so many signs at its beginning. */
    public String from(int first) {
        return new String(signs, first, length - first);
    }

    /** The text so far. */
    @Override
    public String toString() {
        return new String(signs, 0, length);
    }
}
