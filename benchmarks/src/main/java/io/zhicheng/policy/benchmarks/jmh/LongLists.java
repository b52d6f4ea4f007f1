package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.hand.Limit;
import io.zhicheng.policy.benchmarks.hand.Plain;
import io.zhicheng.policy.benchmarks.workload.Stretched;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Verdict;
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

/** How time grows with the length of the lists. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LongLists {
    private static final Plain PLAIN = new Plain(FortyRules.NUMBER);

    /** How many times as long. */
    @Param({"1", "4", "16"})
    public int times;

    private Pool pool = new Pool();

    /** Makes the lists longer. */
    @Setup
    public void stretch() {
        pool = new Pool(Stretched.all(times));
    }

    /** As fast as it goes. */
    @Benchmark
    public long limit() {
        return Limit.outcomes(pool.next());
    }

    /** By hand. */
    @Benchmark
    public long plain() {
        return PLAIN.outcomes(pool.next());
    }

    /** Yes or no. */
    @Benchmark
    public Verdict oursVerdict(OurPolicy ours) {
        return ours.policy.decide(pool.next()).verdict();
    }

    /** Forty findings. */
    @Benchmark
    public List<Finding> oursOutcomes(OurPolicy ours) {
        return ours.policy.findings(pool.next());
    }
}
