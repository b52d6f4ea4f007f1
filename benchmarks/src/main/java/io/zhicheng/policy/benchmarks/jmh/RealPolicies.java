package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.real.Population;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Applications of all kinds, many half told, by the policies that the library ships. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RealPolicies {
    /** Where. */
    @Param({"gansu", "qinzhou"})
    public String place = "gansu";

    private Population[] population = {};

    /** Makes the applications. */
    @Setup
    public void make() {
        population = new Population[] {Population.of(place)};
    }

    /** The answer in a word. */
    @Benchmark
    public Verdict verdict() {
        return population[0].decideNext().verdict();
    }

    /** All that is not met. */
    @Benchmark
    public List<Finding> unmet() {
        return population[0].decideNext().unmet();
    }

    /** The whole decision as text. */
    @Benchmark
    public String text() {
        return population[0].decideNext().explain(Locale.CHINA);
    }
}
