package io.zhicheng.policy.adapter.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of one document: all are counted, the first are kept. */
final class FaultList {
    static final int MOST = 50;

    private static final Fault.Position START = new Fault.Position(1, 1);

    private static final Comparator<Fault> IN_DOCUMENT = Comparator.comparing(
            fault -> fault.position().orElse(START),
            Comparator.comparingInt(Fault.Position::line).thenComparingInt(Fault.Position::column));

    private final List<Fault> faults = new ArrayList<>();
    private int count;

    void add(Fault fault) {
        count++;
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    int count() {
        return count;
    }

    List<Fault> toList() {
        return faults.stream().sorted(IN_DOCUMENT).toList();
    }
}
