package io.zhicheng.policy.adapter.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of one document: all are counted, the first are kept. */
final class FaultList {
    private static final Fault.Position START = new Fault.Position(1, 1);

    private static final Comparator<Fault> IN_DOCUMENT = Comparator.comparing(
            fault -> fault.position().orElse(START),
            Comparator.comparingInt(Fault.Position::line).thenComparingInt(Fault.Position::column));

    private final int most;
    private final List<Fault> faults = new ArrayList<>();
    private int count;

    /** A list that keeps so many. */
    FaultList(int most) {
        this.most = most;
    }

    void add(Fault fault) {
        count++;
        if (faults.size() < most) {
            faults.add(fault);
        }
    }

    int count() {
        return count;
    }

    /** How many were not kept. */
    int more() {
        return count - faults.size();
    }

    List<Fault> toList() {
        return faults.stream().sorted(IN_DOCUMENT).toList();
    }
}
