package io.zhicheng.policy.engine;

import java.util.Arrays;

/**
 * Runs of calendar months, each from the month of a day to the month of another. Kept as plain numbers, since whole
 * careers are added month by month: the first month in the upper half, the last in the lower, so that they sort by the
 * first.
 */
final class MonthRuns {
    /** Some eighty million years from year 0, either way, nothing is counted any more. */
    private static final long FARTHEST = 1L << 30;

    private long[] runs;
    private int size;

    MonthRuns(int expected) {
        this.runs = new long[Math.max(expected, 1)];
    }

    /** Adds the months from one day to another, both inclusive; none, where the second is before the first. */
    void add(long firstDay, long lastDay) {
        if (firstDay > lastDay) {
            return;
        }
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * size);
        }
        long first = near(EpochDays.month(firstDay));
        long last = near(EpochDays.month(lastDay));
        runs[size] = (first << Integer.SIZE) | (last & 0xFFFF_FFFFL);
        size++;
    }

    private static long near(long month) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, month));
    }

    /** How many months are in some run. */
    long total() {
        return number(false);
    }

    /** How many months the longest stretch without a gap has. */
    long longest() {
        return number(true);
    }

    private long number(boolean ofLongest) {
        Arrays.sort(runs, 0, size);
        long total = 0;
        long longest = 0;
        long current = 0;
        long covered = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            long first = runs[i] >> Integer.SIZE;
            long last = (int) runs[i];
            current = covered != Long.MIN_VALUE && first <= covered + 1 ? current : 0;
            long added = Math.max(0, last - Math.max(first - 1, covered));
            current += added;
            total += added;
            longest = Math.max(longest, current);
            covered = Math.max(covered, last);
        }
        return ofLongest ? longest : total;
    }
}
