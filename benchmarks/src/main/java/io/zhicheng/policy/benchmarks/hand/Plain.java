package io.zhicheng.policy.benchmarks.hand;

import io.zhicheng.policy.benchmarks.workload.Applicant;
import java.util.function.Predicate;

/** Predicates in a loop: what one writes first. */
public final class Plain {
    private final Predicate<Applicant>[] rules;

    /** The forty rules, over and over until there are so many. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    public Plain(int number) {
        Predicate[] all = new Predicate[number];
        for (int i = 0; i < number; i++) {
            all[i] = FortyRules.ALL.get(i % FortyRules.NUMBER);
        }
        this.rules = all;
    }

    /** A bit for each rule that is met, of the first sixty-four; every rule is asked. */
    public long outcomes(Applicant a) {
        long met = 0;
        for (int i = 0; i < rules.length; i++) {
            if (rules[i].test(a)) {
                met |= 1L << i;
            }
        }
        return met;
    }

    /** Whether all are met; stops at the first that is not. */
    public boolean verdict(Applicant a) {
        for (Predicate<Applicant> rule : rules) {
            if (!rule.test(a)) {
                return false;
            }
        }
        return true;
    }
}
