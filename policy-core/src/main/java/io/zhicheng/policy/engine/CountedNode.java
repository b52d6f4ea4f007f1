package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** How many rows pass a test, or how many different values their keys have; no keys for a plain count. */
record CountedNode(RowTest rows, List<ValueNode> keys, Supplier<Label> words) implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        int before = rows.inHand(frame);
        Interval number = keys.isEmpty() ? count(frame) : countDistinct(frame, keys.get(0));
        rows.putBack(frame, before);
        return number;
    }

    @Override
    public long point(Frame frame) {
        int size = rows.size(frame);
        if (!rows.isWhole(frame) || (!keys.isEmpty() && size > RowBits.WINDOW)) {
            return Told.BLANK;
        }
        long number = 0;
        for (int first = 0; first < size && number != Told.BLANK; first += RowBits.WINDOW) {
            long holding = rows.rowsHolding(frame, first);
            if (holding == RowBits.UNSETTLED) {
                return Told.BLANK;
            }
            number = keys.isEmpty() ? number + Long.bitCount(holding) : distinct(frame, keys.get(0), holding);
        }
        return number;
    }

    /** How many different keys the rows have, told by comparing each with those before; blank if a key is not told. */
    private long distinct(Frame frame, ValueNode key, long holding) {
        long[] keyOf = key.column(frame, rows.list());
        long number = 0;
        for (long left = holding; left != 0; left &= left - 1) {
            int row = Long.numberOfTrailingZeros(left);
            if (keyOf[row] == Told.BLANK) {
                return Told.BLANK;
            }
            number += isAmong(keyOf, keyOf[row], holding & Long.lowestOneBit(left) - 1) ? 0 : 1;
        }
        return number;
    }

    private static boolean isAmong(long[] keyOf, long key, long earlier) {
        for (long left = earlier; left != 0; left &= left - 1) {
            if (keyOf[Long.numberOfTrailingZeros(left)] == key) {
                return true;
            }
        }
        return false;
    }

    private Interval count(Frame frame) {
        int sure = 0;
        int possible = 0;
        boolean judged = rows.isWhole(frame);
        for (int row = 0; row < rows.size(frame); row++) {
            Truth truth = rows.test(frame, row);
            if (truth.holds()) {
                sure++;
            } else if (truth.isOpen()) {
                possible++;
                judged &= truth == Truth.JUDGEMENT;
            }
        }
        return new Interval(sure, rows.isWhole(frame) ? sure + possible : Interval.INFINITE, judged);
    }

    private Interval countDistinct(Frame frame, ValueNode key) {
        Set<Long> sure = new HashSet<>();
        Set<Long> possible = new HashSet<>();
        int sureWithoutKey = 0;
        int possibleWithoutKey = 0;
        boolean judged = rows.isWhole(frame);
        for (int row = 0; row < rows.size(frame); row++) {
            Truth truth = rows.test(frame, row);
            if (truth.fails()) {
                continue;
            }
            Interval value = key.measure(frame);
            if (value.isPoint()) {
                (truth.holds() ? sure : possible).add(value.least());
                judged &= truth != Truth.UNKNOWN;
            } else {
                sureWithoutKey += truth.holds() ? 1 : 0;
                possibleWithoutKey++;
                judged = false;
            }
        }
        long least = Math.max(sure.size(), sureWithoutKey > 0 ? 1 : 0);
        possible.addAll(sure);
        long greatest = rows.isWhole(frame) ? possible.size() + possibleWithoutKey : Interval.INFINITE;
        return new Interval(least, greatest, judged);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        rows.missing(frame, missing);
        keys.forEach(key -> rows.missingOf(key, frame, missing));
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        rows.evidence(frame, evidence);
    }
}
