package io.zhicheng.policy.gansu.grassroots;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.testkit.ClauseTable;

/** The boundaries of the grass-roots guidance, judged by the guidance with the invented standard. */
public abstract class BoundaryTable extends ClauseTable {
    /** A table that judges by the rules as they are now. */
    protected BoundaryTable() {
        Cases.refresh();
    }

    @Override
    protected final Policy policy() {
        return Cases.WITH_STANDARD;
    }
}
