package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.decision.RowsOfList;
import io.zhicheng.policy.rule.Rows;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that counted for a finding, each once, in the order in which they were met. Most findings have none, and most
 * others rows of a single list, one after another.
 */
final class EvidenceList {
    private static final int FEW = 8;

    private @Nullable Rows<?> list;
    private int[] rows = {};
    private int number;
    /** All that there are, from when one comes that may be there already, or is of another list. */
    private @Nullable Set<Evidence> mixed;

    void add(Rows<?> of, int row) {
        if (mixed == null && (list == null || (of.equals(list) && row > rows[number - 1]))) {
            addBehind(of, row);
        } else {
            if (mixed == null) {
                mixed = new LinkedHashSet<>(toList());
            }
            mixed.add(new Evidence(of.path(), row, of.label()));
        }
    }

    private void addBehind(Rows<?> of, int row) {
        if (number == rows.length) {
            rows = Arrays.copyOf(rows, Math.max(FEW, 2 * number));
        }
        rows[number] = row;
        number++;
        list = of;
    }

    /** The rows that counted for a value. */
    static List<Evidence> of(Frame frame, ValueNode value) {
        EvidenceList evidence = new EvidenceList();
        value.evidence(frame, evidence);
        return evidence.toList();
    }

    List<Evidence> toList() {
        if (mixed != null) {
            return ImmutableList.copyOf(mixed);
        }
        return list == null ? ImmutableList.of() : new RowsOfList(list.path(), list.label(), rows, number);
    }
}
