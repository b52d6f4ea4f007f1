package io.zhicheng.policy.guangxi.qinzhou;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.testkit.ClauseTable;
import java.time.LocalDate;
import java.util.List;

/** Boundaries judged by the city's notice, over the region, of 1 August 2020. */
public abstract class CityTable extends ClauseTable {
    private static List<Change> changes = new QinzhouModule().changes();
    private static Policy policy = resolve();

    /** A table that judges by the rules as they are now: mutation testing changes them under the tests' feet. */
    protected CityTable() {
        refresh();
    }

    private static void refresh() {
        List<Change> now = new QinzhouModule().changes();
        if (!now.equals(changes)) {
            changes = now;
            policy = resolve();
        }
    }

    private static Policy resolve() {
        return Policies.of(new GuangxiModule(), new QinzhouModule())
                .in("450700")
                .on(LocalDate.of(2020, 8, 1));
    }

    @Override
    protected final Policy policy() {
        return policy;
    }
}
