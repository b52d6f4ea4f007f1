package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.rule.Rows;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that counted for a finding, each once, in the order in which they were met. Most findings have none. */
final class EvidenceList {
    private @Nullable Set<Evidence> rows;

    void add(Rows<?> list, int row) {
        if (rows == null) {
            rows = new LinkedHashSet<>();
        }
        rows.add(new Evidence(list.path(), row, list.label()));
    }

    ImmutableList<Evidence> toList() {
        return rows == null ? ImmutableList.of() : ImmutableList.copyOf(rows);
    }
}
