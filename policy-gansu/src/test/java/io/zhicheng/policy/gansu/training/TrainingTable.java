package io.zhicheng.policy.gansu.training;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.testkit.ClauseTable;

/** Boundaries judged by the notice, over the province's rules, of 15 September 2020. */
public abstract class TrainingTable extends ClauseTable {
    /** A table that judges by the rules as they are now. */
    protected TrainingTable() {
        Round.refresh();
    }

    @Override
    protected final Policy policy() {
        return Round.POLICY;
    }
}
