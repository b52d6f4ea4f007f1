package io.zhicheng.policy.benchmarks.ours;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.bulk.Bulk;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Criteria;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The forty rules in this library: nothing is called that a host could not call. */
public final class Ours {
    private static final Norm NOBODY = Facts.MAY_APPLY
            .bar("benchmark-nobody", "一律不得申报", "nobody may apply")
            .by("BENCH1/3")
            .appliesWhen(Criteria.ALWAYS);

    private final Policy policy;

    /** So many rules, resolved. */
    public Ours(int rules) {
        this(new BenchmarkModule(rules));
    }

    private Ours(PolicyModule module) {
        this.policy = Policies.of(module).in(BenchmarkModule.DIVISION).on(LocalDate.of(2025, 6, 1));
    }

    /** The forty rules behind a bar that spares nobody: what is left is to read the facts. */
    public static Ours barredAtOnce() {
        return new Ours(new BenchmarkModule(FortyRules.NUMBER, Optional.of(NOBODY)));
    }

    /** The decision about an applicant. */
    public Decision decide(Applicant a) {
        return policy.answer(Facts.MAY_APPLY, a);
    }

    /** A finding for each rule, all of them made: the list of a decision makes them when they are read. */
    public List<Finding> findings(Applicant a) {
        return List.copyOf(decide(a).conditions());
    }

    /** Deciding many of them. */
    public Bulk<Applicant> bulk() {
        return Bulk.of(policy, Facts.MAY_APPLY);
    }

    /** A bit for each rule that is met, of the first sixty-four, from the findings of the decision. */
    public long outcomes(Applicant a) {
        List<Finding> findings = findings(a);
        long met = 0;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).outcome() == Outcome.MET) {
                met |= 1L << i;
            }
        }
        return met;
    }
}
