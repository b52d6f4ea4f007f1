package io.zhicheng.policy.engine;

import java.util.Arrays;

/**
 * Runs of calendar months, each from the month of a day to the month of another. Careers are told in order, so days that
 * touch those added before become one stretch with them, and the month of a day is looked up only at its ends. Runs are
 * plain numbers: the first month in the upper half, the last in the lower, so that they sort by the first.
 */
final class MonthRuns {
    /** Some eighty million years from year 0, either way, nothing is counted any more. */
    private static final long FARTHEST = 1L << 30;

    private static final int FEW = 4;

    private long[] runs = new long[FEW];
    private int size;

    /** The stretch of days that grows; empty while its last is before its first. */
    private long from = Long.MAX_VALUE;

    private long to = Long.MIN_VALUE;

    /** Adds the months from one day to another, both inclusive; none, where the second is before the first. */
    void add(long firstDay, long lastDay) {
        if (firstDay > lastDay) {
            return;
        }
        if (from <= to && firstDay <= to + 1 && lastDay >= from - 1) {
            from = Math.min(from, firstDay);
            to = Math.max(to, lastDay);
        } else {
            endStretch();
            from = firstDay;
            to = lastDay;
        }
    }

    private void endStretch() {
        if (from <= to) {
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, 2 * size);
            }
            runs[size] = run(near(EpochDays.month(from)), near(EpochDays.month(to)));
            size++;
            to = Long.MIN_VALUE;
        }
    }

    private static long run(long first, long last) {
        return (first << Integer.SIZE) | (last & 0xFFFF_FFFFL);
    }

    private static long first(long run) {
        return run >> Integer.SIZE;
    }

    private static long last(long run) {
        return (int) run;
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
        endStretch();
        Arrays.sort(runs, 0, size);
        long total = 0;
        long longest = 0;
        long current = 0;
        long covered = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            long first = first(runs[i]);
            long last = last(runs[i]);
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
