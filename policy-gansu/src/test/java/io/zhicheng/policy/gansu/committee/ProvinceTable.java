package io.zhicheng.policy.gansu.committee;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.testkit.ClauseTable;
import java.time.LocalDate;
import java.util.List;

/** Boundaries judged by the province's rules of 19 November 2018. */
public abstract class ProvinceTable extends ClauseTable {
    private static List<Change> changes = new GansuModule().changes();
    private static Policy policy = resolve();

    /** A table that judges by the rules as they are now: mutation testing changes them under the tests' feet. */
    protected ProvinceTable() {
        refresh();
    }

    private static void refresh() {
        List<Change> now = new GansuModule().changes();
        if (!now.equals(changes)) {
            changes = now;
            policy = resolve();
        }
    }

    private static Policy resolve() {
        return Policies.of(new GansuModule()).in("620000").on(LocalDate.of(2018, 11, 19));
    }

    @Override
    protected final Policy policy() {
        return policy;
    }
}
