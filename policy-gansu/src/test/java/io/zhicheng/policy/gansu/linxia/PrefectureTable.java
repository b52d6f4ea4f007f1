package io.zhicheng.policy.gansu.linxia;

<<<<<<< HEAD
=======
import com.google.common.collect.ImmutableList;
>>>>>>> main
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.ClauseTable;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.module.Change;
import java.time.LocalDate;
import java.util.List;
<<<<<<< HEAD
import java.util.stream.Stream;

/** Boundaries judged by the rules of Linxia prefecture of 19 November 2018. */
public abstract class PrefectureTable extends ClauseTable {
    private static List<Change> changes = changesNow();
=======

/** Boundaries judged by the prefecture's rules, over the province's, of 19 November 2018. */
public abstract class PrefectureTable extends ClauseTable {
    private static List<Change> changes = changes();
>>>>>>> main
    private static Policy policy = resolve();

    /** A table that judges by the rules as they are now: mutation testing changes them under the tests' feet. */
    protected PrefectureTable() {
<<<<<<< HEAD
        List<Change> now = changesNow();
=======
        List<Change> now = changes();
>>>>>>> main
        if (!now.equals(changes)) {
            changes = now;
            policy = resolve();
        }
    }

<<<<<<< HEAD
    private static List<Change> changesNow() {
        return Stream.concat(new GansuModule().changes().stream(), new LinxiaModule().changes().stream())
                .toList();
=======
    private static List<Change> changes() {
        return ImmutableList.<Change>builder()
                .addAll(new GansuModule().changes())
                .addAll(new LinxiaModule().changes())
                .build();
>>>>>>> main
    }

    private static Policy resolve() {
        return Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(LocalDate.of(2018, 11, 19));
    }

    @Override
    protected final Policy policy() {
        return policy;
    }
}
