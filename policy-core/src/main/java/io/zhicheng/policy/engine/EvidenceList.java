package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.rule.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that counted for a finding, each once, in the order in which they were met. Most findings have none. */
final class EvidenceList {
    private @Nullable List<Evidence> rows;
    /** Those that are there, from when one comes that may be there: as long as a single list is gone through, none can. */
    private @Nullable Set<Evidence> seen;

    void add(Rows<?> list, int row) {
        if (rows == null) {
            rows = new ArrayList<>();
        }
        Evidence evidence = new Evidence(list.path(), row, list.label());
        if (seen == null && !rows.isEmpty() && !follows(evidence, rows.get(rows.size() - 1))) {
            seen = new HashSet<>(rows);
        }
        if (seen == null || seen.add(evidence)) {
            rows.add(evidence);
        }
    }

    private static boolean follows(Evidence next, Evidence before) {
        return next.row() > before.row() && next.path().equals(before.path());
    }

    /** The rows that counted for a value. */
    static ImmutableList<Evidence> of(Frame frame, ValueNode value) {
        EvidenceList evidence = new EvidenceList();
        value.evidence(frame, evidence);
        return evidence.toList();
    }

    ImmutableList<Evidence> toList() {
        return rows == null ? ImmutableList.of() : ImmutableList.copyOf(rows);
    }
}
