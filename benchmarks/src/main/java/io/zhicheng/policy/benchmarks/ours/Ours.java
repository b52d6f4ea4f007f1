package io.zhicheng.policy.benchmarks.ours;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Outcome;
import java.time.LocalDate;
import java.util.List;

/** The forty rules in this library: nothing is called that a host could not call. */
public final class Ours {
    private final Policy policy;

    /** So many rules, resolved. */
    public Ours(int rules) {
        this.policy = Policies.of(new BenchmarkModule(rules))
                .in(BenchmarkModule.DIVISION)
                .on(LocalDate.of(2025, 6, 1));
    }

    /** The decision about an applicant. */
    public Decision decide(Applicant a) {
        return policy.answer(Facts.MAY_APPLY, a);
    }

    /** A bit for each rule that is met, of the first sixty-four, from the findings of the decision. */
    public long outcomes(Applicant a) {
        List<Finding> findings = decide(a).conditions();
        long met = 0;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).outcome() == Outcome.MET) {
                met |= 1L << i;
            }
        }
        return met;
    }
}
