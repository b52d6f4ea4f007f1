package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Slot;
import java.util.BitSet;

/**
 * What one rule asks of a choice of rows: so many of these rows, and no more than so many.
 *
 * @param rule whose limit it is
 * @param rows the rows that count
 * @param least how many of them at least
 * @param greatest how many of them at most
 */
record CountLimit(Slot rule, BitSet rows, int least, int greatest) {

    static CountLimit atLeast(Slot rule, BitSet rows, int least) {
        return new CountLimit(rule, rows, least, Integer.MAX_VALUE);
    }

    static CountLimit atMost(Slot rule, BitSet rows, int greatest) {
        return new CountLimit(rule, rows, Integer.MIN_VALUE, greatest);
    }

    /** By how many rows a choice misses the limit; 0 when it keeps it. */
    int missedBy(int count) {
        return Math.max(0, Math.max(least == Integer.MIN_VALUE ? 0 : least - count, count - greatest));
    }

    /** The same limit, missed by some rows and still kept. */
    CountLimit widened(int by) {
        return new CountLimit(
                rule,
                rows,
                least == Integer.MIN_VALUE ? least : least - by,
                greatest == Integer.MAX_VALUE ? greatest : greatest + by);
    }

    int countIn(BitSet chosen) {
        BitSet both = (BitSet) rows.clone();
        both.and(chosen);
        return both.cardinality();
    }
}
