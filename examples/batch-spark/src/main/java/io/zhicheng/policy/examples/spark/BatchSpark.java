package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.module.PolicyException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Decides files of applications on Apache Spark; see the README beside this module. The exit status is 0 when all is
 * done, rejected rows or not, 1 when a comparison falls short, 2 when the batch cannot start or go on.
 */
public final class BatchSpark {
    private static final Set<String> OF_A_BATCH =
            Set.of("--in", "--on", "--speciality", "--json-column", "--id-column", "--chunk-bytes");

    private final PrintStream out;
    private final PrintStream err;

    BatchSpark(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Starts the example.
     *
     * @param args {@code generate}, {@code run} or {@code compare}, with what belongs to it
     * @throws IOException when files cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new BatchSpark(out, err).execute(Arrays.asList(args));
        if (status != 0) {
            System.exit(status);
        }
    }

    int execute(List<String> args) throws IOException {
        String command = args.isEmpty() ? "" : args.get(0);
        List<String> rest = args.subList(Math.min(1, args.size()), args.size());
        try {
            switch (command) {
                case "generate" -> generate(rest);
                case "run" -> run(rest);
                case "compare" -> {
                    return compare(rest) ? 0 : 1;
                }
                default ->
                    throw new BatchException("There is no command (" + command
                            + "): expected generate, run or compare.\nMaybe see examples/batch-spark/README.md.");
            }
            return 0;
        } catch (BatchException | PolicyException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private void generate(List<String> rest) throws IOException {
        Arguments arguments = new Arguments(rest, Set.of("--rows", "--bad", "--distinct", "--seed"), Set.of());
        Path file = Path.of(arguments.files("FILE").get(0));
        Generator generator = new Generator(
                arguments.number("--rows", 100_000),
                (int) arguments.number("--bad", 0),
                (int) arguments.number("--distinct", 5_000),
                arguments.number("--seed", 20260121));
        long begin = System.nanoTime();
        generator.write(file);
        err.printf(
                Locale.ROOT,
                "%,d rows, %,d of them bad, in (%s), made in %.1f s%n",
                generator.rows(),
                generator.bad(),
                file,
                (System.nanoTime() - begin) / 1e9);
    }

    private void run(List<String> rest) throws IOException {
        BatchRequest request = request(new Arguments(rest, OF_A_BATCH, Set.of("--copy-rows")));
        try (JavaSparkContext spark = Sessions.start()) {
            out.print(new Batch(request, err).run(spark).toText());
        }
    }

    private boolean compare(List<String> rest) throws IOException {
        Set<String> known = new java.util.HashSet<>(OF_A_BATCH);
        known.addAll(Set.of("--rounds", "--at-least"));
        Arguments arguments = new Arguments(rest, known, Set.of("--copy-rows"));
        BatchRequest request = request(arguments);
        long begin = System.nanoTime();
        try (JavaSparkContext spark = Sessions.start()) {
            out.printf(Locale.ROOT, "Spark started in %.1f s%n", (System.nanoTime() - begin) / 1e9);
            Comparison.Result result = new Comparison(request, (int) arguments.number("--rounds", 3)).run(spark, out);
            return result.ratio() * 100 >= arguments.number("--at-least", 70);
        }
    }

    private static BatchRequest request(Arguments arguments) {
        List<String> files = arguments.files("INPUT", "OUTPUT");
        return new BatchRequest(
                new PolicyChoice(
                        arguments.text("--in", "620000"),
                        arguments.date("--on", "2018-10-08"),
                        arguments.all("--speciality")),
                files.get(0),
                files.get(1),
                new Columns(
                        arguments.text("--json-column", Columns.USUAL.application()),
                        arguments.text("--id-column", Columns.USUAL.id())),
                arguments.has("--copy-rows"),
                arguments.number("--chunk-bytes", BatchRequest.USUAL_CHUNK));
    }
}
