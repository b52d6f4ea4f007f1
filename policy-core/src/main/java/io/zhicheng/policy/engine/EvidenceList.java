package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.rule.Rows;
import java.util.LinkedHashSet;
import java.util.Set;

/** The rows that counted for a finding, each once, in the order in which they were met. */
final class EvidenceList {
    private final Set<Evidence> rows = new LinkedHashSet<>();

    void add(Rows<?> list, int row) {
        rows.add(new Evidence(list.path(), row, list.label()));
    }

    ImmutableList<Evidence> toList() {
        return ImmutableList.copyOf(rows);
    }
}
