package io.zhicheng.policy.gansu.linxia;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.ClauseTable;
import io.zhicheng.policy.gansu.GansuModule;
import java.time.LocalDate;

/** The boundaries of what the prefecture changes, as it stood on 19 November 2018. */
public abstract class PrefectureTable extends ClauseTable {
    private final Policy policy =
            Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(LocalDate.of(2018, 11, 19));

    /** A table that judges by the rules as they are now. */
    protected PrefectureTable() {}

    @Override
    protected final Policy policy() {
        return policy;
    }
}
