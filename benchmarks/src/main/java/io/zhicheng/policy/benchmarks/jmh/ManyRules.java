package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.hand.Plain;
import io.zhicheng.policy.benchmarks.ours.Ours;
import io.zhicheng.policy.benchmarks.peers.Drools;
import io.zhicheng.policy.decision.Finding;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How time grows with the number of rules. Beyond forty they are the same ones under other names, so whoever notices
 * that two rules are the same may profit. All outcomes are asked, as a verdict stops early however many rules follow.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ManyRules {
    /** How many rules. */
    @Param({"10", "40", "160", "640"})
    public int rules;

    @SuppressWarnings("NullAway.Init") // set up before it is timed
    private Ours ours;

    @SuppressWarnings("NullAway.Init") // set up before it is timed
    private Plain plain;

    @SuppressWarnings("NullAway.Init") // set up before it is timed
    private Drools drools;

    /** Makes the rules. */
    @Setup
    public void make() {
        ours = new Ours(rules);
        plain = new Plain(rules);
        drools = new Drools(Drools.compile(rules));
    }

    /** By hand. */
    @Benchmark
    public long plain(Pool pool) {
        return plain.outcomes(pool.next());
    }

    /** With Drools. */
    @Benchmark
    public long drools(Pool pool) {
        return drools.outcomes(pool.next());
    }

    /** With this library. */
    @Benchmark
    public List<Finding> ours(Pool pool) {
        return ours.findings(pool.next());
    }
}
