package io.zhicheng.policy.benchmarks.coldstart;

import io.zhicheng.policy.benchmarks.hand.Explained;
import io.zhicheng.policy.benchmarks.workload.Applicants;

/** The first decision, by hand. */
final class FirstByHand {
    private FirstByHand() {}

    public static void main(String[] arguments) {
        System.out.println(Explained.judge(Applicants.number(0)).text().length());
    }
}
