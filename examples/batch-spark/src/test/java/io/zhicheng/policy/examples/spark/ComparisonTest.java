package io.zhicheng.policy.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two ways do the same work, and the command line says what is wrong with it. */
class ComparisonTest {
    @TempDir
    Path directory;

    @Test
    void bothWaysWriteTheSame() throws IOException {
        Path input = directory.resolve("in.ndjson");
        new Generator(300, 5, 60, 5).write(input);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Comparison.Result result = new Comparison(Local.request(input, directory.resolve("out")), 1)
                .run(Local.spark(), new PrintStream(told, true, StandardCharsets.UTF_8));

        for (Kind kind : Kind.values()) {
            assertThat(Local.text(directory.resolve("out/spark"), kind))
                    .isEqualTo(Local.text(directory.resolve("out/in-process"), kind));
        }
        assertThat(result.ratio()).isPositive();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("round 0", "round 1", "ratio");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fly                                | There is no command (fly)
            run in.ndjson                      | There are (1) names of files, expected (2): INPUT OUTPUT
            run --onn 2018-10-08 a.ndjson b    | There is no option (--onn)
            run --on 2018-10-8 a.ndjson b      | The option (--on) is (2018-10-8), expected a date
            run --chunk-bytes 8M a.ndjson b    | The option (--chunk-bytes) is (8M), expected a whole number
            run --chunk-bytes 0 a.ndjson b     | The option (--chunk-bytes) is (0), expected a positive number
            generate --rows                    | The option (--rows) has no value
            generate --rows 3 applications.txt | has no known form
            """)
    void theCommandLineIsTold(String line, String expected) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        BatchSpark batch = new BatchSpark(
                new PrintStream(PrintStream.nullOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8));
        List<String> args = Arrays.asList(line.split(" "));

        assertThat(batch.execute(args)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(expected).contains("Maybe");
    }
}
