package io.zhicheng.policy.benchmarks.report;

import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one benchmark.
 *
 * @param group the class that it stands in, without package, such as {@code Forty.OneThread}
 * @param name the method
 * @param params its parameters as text; empty when there are none
 * @param nanos the median of all iterations, in nanoseconds
 * @param bytes what was allocated, in bytes
 */
record Measured(String group, String name, String params, double nanos, double bytes) {

    static Measured of(RunResult run) {
        BenchmarkParams params = run.getParams();
        String full = params.getBenchmark();
        int method = full.lastIndexOf('.');
        String type = full.substring(0, method);
        String group = type.substring(type.indexOf(".jmh.") + ".jmh.".length());
        return new Measured(
                group, full.substring(method + 1), params(params), median(run.getBenchmarkResults()), bytes(run));
    }

    private static String params(BenchmarkParams params) {
        StringBuilder text = new StringBuilder();
        for (String key : params.getParamsKeys()) {
            text.append(text.isEmpty() ? "" : ", ").append(params.getParam(key));
        }
        return text.toString();
    }

    private static double median(Collection<BenchmarkResult> forks) {
        double[] scores = forks.stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(Measured::score)
                .sorted()
                .toArray();
        return scores[scores.length / 2];
    }

    private static double score(IterationResult iteration) {
        return iteration.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult run) {
        for (String key : run.getSecondaryResults().keySet()) {
            if (key.endsWith("gc.alloc.rate.norm")) {
                return run.getSecondaryResults().get(key).getScore();
            }
        }
        return Double.NaN;
    }

    /** How it is called in a table. */
    String title() {
        return params.isEmpty() ? name : name + " (" + params + ")";
    }
}
