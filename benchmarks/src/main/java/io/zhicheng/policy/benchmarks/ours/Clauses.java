package io.zhicheng.policy.benchmarks.ours;

import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;

/** Makes the norm of a clause of BENCH1, in as many copies as a benchmark wants. */
final class Clauses {
    private final int copy;

    /** The first copy is 0: the rules as they are. */
    Clauses(int copy) {
        this.copy = copy;
    }

    /** The requirement of one clause. */
    Norm clause(int number, String zh, String en, Criterion demanded) {
        String id = "benchmark-" + number + (copy == 0 ? "" : "-copy-" + copy);
        Requirement slot = Facts.MAY_APPLY.requirement(id, zh, en);
        return slot.by("BENCH1/" + number).demands(demanded);
    }
}
