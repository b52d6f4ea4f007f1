package io.zhicheng.policy.gansu.linxia;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.testkit.ClauseTable;
import java.time.LocalDate;
import java.util.List;

/** Boundaries judged by the prefecture's rules, over the province's, of 19 November 2018. */
public abstract class PrefectureTable extends ClauseTable {
    private static List<Change> changes = changes();
    private static Policy policy = resolve();

    /** A table that judges by the rules as they are now: mutation testing changes them under the tests' feet. */
    protected PrefectureTable() {
        refresh();
    }

    private static void refresh() {
        List<Change> now = changes();
        if (!now.equals(changes)) {
            changes = now;
            policy = resolve();
        }
    }

    private static List<Change> changes() {
        return ImmutableList.<Change>builder()
                .addAll(new GansuModule().changes())
                .addAll(new LinxiaModule().changes())
                .build();
    }

    private static Policy resolve() {
        return Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(LocalDate.of(2018, 11, 19));
    }

    @Override
    protected final Policy policy() {
        return policy;
    }
}
