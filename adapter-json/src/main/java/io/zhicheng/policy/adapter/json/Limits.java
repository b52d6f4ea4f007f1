package io.zhicheng.policy.adapter.json;

/**
 * How much of a document is read before it is refused. A document beyond a limit is refused with a fault, like any other
 * that is not in order.
 *
 * @param bytes the largest document, in bytes; of a document that is a {@link String} already, in characters
 * @param depth how many brackets may be open at a time, from 1 to {@link #DEEPEST}
 * @param rows how many values one list, or names one object, may have
 * @param text how many characters a text may have
 * @param faults how many faults are told; the others are counted
 */
public record Limits(int bytes, int depth, int rows, int text, int faults) {
    /** The depth that no limit may exceed. */
    public static final int DEEPEST = 100;

    /**
     * What is read unless told otherwise: 8 MiB, a hundred times a large application; 16 levels, more than twice as deep
     * as any type of the model; lists of 100,000; texts of 10,000 characters; 50 faults.
     */
    public static final Limits DEFAULT = new Limits(8 * 1024 * 1024, 16, 100_000, 10_000, 50);

    /** @throws IllegalArgumentException if one of them is not positive, or the depth exceeds {@link #DEEPEST} */
    public Limits {
        if (bytes <= 0 || depth <= 0 || rows <= 0 || text <= 0 || faults <= 0) {
            throw new IllegalArgumentException("The limits (bytes " + bytes + ", depth " + depth + ", rows " + rows
                    + ", text " + text + ", faults " + faults + ") are not all positive."
                    + "\nMaybe one of them is not set where it is configured.");
        }
        if (depth > DEEPEST || bytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Documents of (" + bytes + ") bytes, (" + depth
                    + ") levels deep cannot be read: at most (" + (Integer.MAX_VALUE - 1) + ") and (" + DEEPEST + ")."
                    + "\nMaybe a smaller limit serves as well.");
        }
    }

    /** The same with documents of at most so many bytes. */
    public Limits withBytes(int most) {
        return new Limits(most, depth, rows, text, faults);
    }

    /** The same with at most so many open brackets. */
    public Limits withDepth(int most) {
        return new Limits(bytes, most, rows, text, faults);
    }

    /** The same with lists of at most so many values. */
    public Limits withRows(int most) {
        return new Limits(bytes, depth, most, text, faults);
    }

    /** The same with texts of at most so many characters. */
    public Limits withText(int most) {
        return new Limits(bytes, depth, rows, most, faults);
    }

    /** The same with at most so many faults told. */
    public Limits withFaults(int most) {
        return new Limits(bytes, depth, rows, text, most);
    }
}
