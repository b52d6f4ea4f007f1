package io.zhicheng.policy.benchmarks.coldstart;

import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.ours.Ours;
import io.zhicheng.policy.benchmarks.workload.Applicants;

/** The first decision by the forty rules in this library. */
final class FirstOfForty {
    private FirstOfForty() {}

    public static void main(String[] arguments) {
        System.out.println(
                new Ours(FortyRules.NUMBER).decide(Applicants.number(0)).verdict());
    }
}
