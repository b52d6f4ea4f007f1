package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How many rows the largest group has, of those that pass a test and have one value in a column. */
record LargestGroupNode(RowTest rows, ValueNode key, Supplier<Label> words) implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        int before = rows.inHand(frame);
        Interval largest = largest(frame);
        rows.putBack(frame, before);
        return largest;
    }

    private Interval largest(Frame frame) {
        Map<Long, Integer> sure = new HashMap<>();
        Map<Long, Integer> possible = new HashMap<>();
        int sureOfAnyGroup = 0;
        int possibleOfAnyGroup = 0;
        boolean judged = rows.isWhole(frame);
        for (int row = 0; row < rows.size(frame); row++) {
            Truth truth = rows.test(frame, row);
            if (truth.fails()) {
                continue;
            }
            judged &= truth != Truth.UNKNOWN;
            sureOfAnyGroup = truth.holds() ? 1 : sureOfAnyGroup;
            Interval value = key.measure(frame);
            if (!value.isPoint()) {
                possibleOfAnyGroup++;
                judged = false;
                continue;
            }
            possible.merge(value.least(), 1, Integer::sum);
            if (truth.holds()) {
                sure.merge(value.least(), 1, Integer::sum);
            }
        }
        long least = Math.max(greatest(sure), sureOfAnyGroup);
        long greatest = rows.isWhole(frame) ? greatest(possible) + possibleOfAnyGroup : Interval.INFINITE;
        return new Interval(least, greatest, judged);
    }

    private static long greatest(Map<Long, Integer> groups) {
        return groups.values().stream().mapToLong(size -> size).max().orElse(0);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        rows.missing(frame, missing);
        rows.missingOf(key, frame, missing);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        rows.evidence(frame, evidence);
    }
}
