package io.zhicheng.policy.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A process of its own is killed in the middle and started again. */
class KillTest {
    private static final int ROWS = 2000;
    private static final long CHUNK = 60_000;

    @TempDir
    Path directory;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aKillLosesAndDoublesNothing() throws Exception {
        Path input = directory.resolve("in.ndjson");
        new Generator(ROWS, 20, 200, 9).write(input);
        Path whole = directory.resolve("whole");
        Totals expected = Local.run(
                new BatchRequest(Local.GANSU, input.toString(), whole.toString(), Columns.USUAL, false, CHUNK));

        Path killed = directory.resolve("killed");
        Process process = start(input, killed, "first");
        while (receipts(killed) < 10) {
            assertThat(process.isAlive()).as(() -> told("first")).isTrue();
            Thread.sleep(5);
        }
        assertThat(process.destroyForcibly().waitFor()).as("ended by SIGKILL").isEqualTo(137);
        long committed = receipts(killed);
        int chunks = Local.parts(whole, Kind.VERDICTS).size();
        assertThat(committed).as("killed in the middle").isBetween(10L, chunks - 1L);
        assertThat(killed.resolve("_SUCCESS")).doesNotExist();

        assertThat(start(input, killed, "second").waitFor())
                .as(() -> told("second"))
                .isZero();

        assertThat(told("second"))
                .contains(String.format("2,000 rows in %,d chunks", chunks))
                .contains(String.format("in %,d chunks of them committed already", committed));
        for (Kind kind : Kind.values()) {
            assertThat(Local.parts(killed, kind)).isEqualTo(Local.parts(whole, kind));
        }
        assertThat(killed.resolve("summary.json")).hasSameBinaryContentAs(whole.resolve("summary.json"));
        List<Long> rows = new ArrayList<>();
        for (Kind kind : List.of(Kind.VERDICTS, Kind.REJECTED)) {
            for (JsonNode line : Local.lines(killed, kind)) {
                rows.add(line.get("row").asLong());
            }
        }
        assertThat(rows).hasSize(ROWS).doesNotHaveDuplicates();
        assertThat(expected.decided() + expected.rejected()).isEqualTo(ROWS);
    }

    private Process start(Path input, Path output, String name) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-Xmx1g"));
        Stream.of(System.getProperty("policy.spark.opens", "").split(" "))
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BatchSpark.class.getName(),
                "run",
                "--chunk-bytes",
                Long.toString(CHUNK),
                input.toString(),
                output.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + ".txt").toFile())
                .start();
    }

    private String told(String name) {
        try {
            return Files.readString(directory.resolve(name + ".txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static long receipts(Path output) throws IOException {
        Path ledger = output.resolve("_ledger");
        if (!Files.exists(ledger)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(ledger)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .count();
        }
    }
}
