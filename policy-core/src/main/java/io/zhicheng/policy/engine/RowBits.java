package io.zhicheng.policy.engine;

/** Rows of a list as the bits of a number, so many at a time: bit 0 is the first row of the window. */
final class RowBits {
    /** How many rows a window has. */
    static final int WINDOW = 63;

    /** That some row of the window is open, so that bits cannot tell. No window has that bit. */
    static final long UNSETTLED = Long.MIN_VALUE;

    private RowBits() {}

    /** Every row of a window that begins at a row of a list of so many. */
    static long all(int first, int size) {
        return (1L << Math.min(WINDOW, size - first)) - 1;
    }

    static long atLeast(long[] column, int first, int size, long bound) {
        long bits = 0;
        int last = Math.min(first + WINDOW, size);
        for (int row = first; row < last; row++) {
            bits |= (column[row] >= bound ? 1L : 0L) << (row - first);
        }
        return bits;
    }

    static long same(long[] column, int first, int size, long value) {
        long bits = 0;
        int last = Math.min(first + WINDOW, size);
        for (int row = first; row < last; row++) {
            bits |= (column[row] == value ? 1L : 0L) << (row - first);
        }
        return bits;
    }
}
