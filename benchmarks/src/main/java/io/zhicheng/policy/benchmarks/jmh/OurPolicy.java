package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.ours.Ours;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The forty rules in this library: one policy for all threads. */
@State(Scope.Benchmark)
public class OurPolicy {
    final Ours policy = new Ours(FortyRules.NUMBER);
}
