package io.zhicheng.policy.gansu.committee;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.ClauseTable;
import io.zhicheng.policy.gansu.GansuModule;
import java.time.LocalDate;

/** The boundaries of what the province says of committees, as it stood on 19 November 2018. */
public abstract class ProvinceTable extends ClauseTable {
    private final Policy policy = Policies.of(new GansuModule()).in("620000").on(LocalDate.of(2018, 11, 19));

    /** A table that judges by the rules as they are now. */
    protected ProvinceTable() {}

    @Override
    protected final Policy policy() {
        return policy;
    }
}
