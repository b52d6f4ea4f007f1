package io.zhicheng.policy.benchmarks.report;

import io.zhicheng.policy.benchmarks.EqualityCheck;
import io.zhicheng.policy.benchmarks.coldstart.ColdStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** All of it: nobody is timed before all agree; then the benchmarks, the cold starts, the jars, and the page. */
public final class Run {
    private static final String QUICK = "--quick";

    private Run() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments the page to write into; {@code --quick} to see only that all runs; patterns of benchmarks to run
     *     in the place of all
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        List<String> differences = EqualityCheck.differences();
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            System.exit(1);
        }
        boolean quick = Arrays.asList(arguments).contains(QUICK);
        List<String> patterns = Arrays.stream(arguments)
                .skip(1)
                .filter(argument -> !argument.equals(QUICK))
                .toList();
        String conditions = Conditions.text(quick);
        String benchmarks = benchmarks(quick, patterns);
        String section = "\n" + conditions + benchmarks + coldStarts(quick ? 2 : 20) + Footprint.table();
        Page.write(Path.of(arguments[0]), section);
        System.out.println(section);
        System.exit(0);
    }

    private static String benchmarks(boolean quick, List<String> patterns) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .jvmArgs("-Xms2g", "-Xmx2g")
                .forks(1)
                .warmupIterations(quick ? 1 : 5)
                .warmupTime(quick ? TimeValue.milliseconds(500) : TimeValue.seconds(1))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(quick ? TimeValue.milliseconds(250) : TimeValue.seconds(1));
        patterns.forEach(options::include);
        return Tables.of(
                new Runner(options.build()).run().stream().map(Measured::of).toList());
    }

    private static String coldStarts(int runs) throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder("### Cold start\n\n| a fresh JVM until it has ended | ms, median of ")
                .append(runs)
                .append(" | best |\n|---|--:|--:|\n");
        for (Map.Entry<String, long[]> contestant : ColdStart.run(runs).entrySet()) {
            long[] times = contestant.getValue();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d |%n",
                    contestant.getKey(),
                    ColdStart.median(times),
                    Arrays.stream(times).min().orElse(0)));
        }
        return text.append('\n').toString();
    }
}
