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
    @SuppressWarnings("NullAway.Init") // set up before it is timed
    @Param({"gansu", "qinzhou"})
    public String place;

    @SuppressWarnings("NullAway.Init") // set up before it is timed
    private Population population;

    /** Makes the applications. */
    @Setup
    public void make() {
        population = Population.of(place);
    }

    /** The answer in a word. */
    @Benchmark
    public Verdict verdict() {
        return population.decideNext().verdict();
    }

    /** All that is not met. */
    @Benchmark
    public List<Finding> unmet() {
        return population.decideNext().unmet();
    }

    /** The whole decision as text. */
    @Benchmark
    public String text() {
        return population.decideNext().explain(Locale.CHINA);
    }
}
