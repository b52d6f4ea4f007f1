package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.ours.Ours;
import io.zhicheng.policy.benchmarks.real.Population;
import io.zhicheng.policy.decision.Verdict;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to take a subject in, before any rule is asked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TakingIn {
    private final Ours readAndRefuse = Ours.barredAtOnce();
    private final Population gansuBarred = Population.gansuBarred();
    private final Population gansu = Population.gansu();

    /** All facts of forty rules are read, then the first thing asked says no. */
    @Benchmark
    public Verdict readFacts(Pool pool) {
        return readAndRefuse.decide(pool.next()).verdict();
    }

    /** All facts are read and the rules are asked. */
    @Benchmark
    public Verdict verdict(Pool pool, OurPolicy ours) {
        return ours.policy.decide(pool.next()).verdict();
    }

    /** All facts of an application for Gansu are read, then every route that may be there is barred. */
    @Benchmark
    public Verdict readApplication() {
        return gansuBarred.decideNext().verdict();
    }

    /** The application is read and decided. */
    @Benchmark
    public Verdict decideApplication() {
        return gansu.decideNext().verdict();
    }
}
