package io.zhicheng.policy.examples.spark;

import com.sun.management.OperatingSystemMXBean;
import io.zhicheng.policy.bulk.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Spark's way beside the in-process way: one file, one JVM, two threads each, in turn, so that neither has warm code
 * alone. Told is the median of the rounds after the first. Spark's time is that of a whole batch with survey, ledger and
 * commits; starting Spark is told by itself, as it does not grow with the input.
 *
 * @param request what is decided; the output is a directory for both to write to, and emptied
 * @param rounds how many rounds are counted
 */
record Comparison(BatchRequest request, int rounds) {

    /** The two rates and their ratio. */
    record Result(double inProcess, double spark) {
        double ratio() {
            return spark / inProcess;
        }
    }

    /**
     * What a way took.
     *
     * @param rate rows in a second
     * @param processor microseconds of processor time for a row, all threads of the JVM together: what it takes on a
     *     machine that has other things to do as well
     */
    private record Taken(double rate, double processor) {
        static Taken of(long rows, long nanos, long processorNanos) {
            return new Taken(rows * 1e9 / nanos, processorNanos / 1e3 / rows);
        }
    }

    Result run(JavaSparkContext spark, PrintStream out) throws IOException {
        if (Files.isDirectory(Path.of(request.input())) || Input.form(hadoopPath()) != Form.NDJSON) {
            throw new BatchException("The input (" + request.input()
                    + ") cannot be compared: expected one file of lines.\nMaybe generate one that ends in .ndjson.");
        }
        List<Double> plain = new ArrayList<>();
        List<Double> sparks = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Taken one = inProcess();
            Taken other = spark(spark);
            out.printf(
                    Locale.ROOT,
                    "round %d: in-process bulk on 2 threads %,.0f rows/s, %.0f us of processor a row;"
                            + " Spark %s %,.0f rows/s, %.0f us%s%n",
                    round,
                    one.rate(),
                    one.processor(),
                    spark.master(),
                    other.rate(),
                    other.processor(),
                    round == 0 && rounds > 0 ? " (not counted)" : "");
            if (round > 0 || rounds == 0) {
                plain.add(one.rate());
                sparks.add(other.rate());
            }
        }
        Result result = new Result(median(plain), median(sparks));
        out.printf(
                Locale.ROOT,
                "in-process %,.0f rows/s, Spark %,.0f rows/s, ratio %.2f%n",
                result.inProcess(),
                result.spark(),
                result.ratio());
        return result;
    }

    private org.apache.hadoop.fs.Path hadoopPath() {
        return new org.apache.hadoop.fs.Path(request.input());
    }

    private Taken inProcess() throws IOException {
        String output = empty("in-process");
        long processor = processorTime();
        long begin = System.nanoTime();
        Summary summary = new InProcess(request.to(output), 2).run();
        return Taken.of(summary.done(), System.nanoTime() - begin, processorTime() - processor);
    }

    private Taken spark(JavaSparkContext spark) throws IOException {
        String output = empty("spark");
        long processor = processorTime();
        long begin = System.nanoTime();
        Totals totals = new Batch(request.to(output), new PrintStream(PrintStream.nullOutputStream())).run(spark);
        return Taken.of(totals.decided() + totals.rejected(), System.nanoTime() - begin, processorTime() - processor);
    }

    /** Nought where the JVM cannot tell it. */
    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private String empty(String name) throws IOException {
        Path directory = Path.of(request.output()).resolve(name);
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return directory.toString();
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
