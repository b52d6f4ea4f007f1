package io.zhicheng.policy.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that goes on, or refuses to. */
class RestartTest {
    @TempDir
    Path directory;

    private Path input;
    private Path output;
    private BatchRequest request;
    private Totals totals;

    @BeforeEach
    void runOnce() throws IOException {
        input = directory.resolve("in.ndjson");
        output = directory.resolve("out");
        request = Local.request(input, output);
        new Generator(300, 4, 60, 5).write(input);
        totals = Local.run(request);
    }

    private void refused(BatchRequest other, String... words) {
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> Local.run(other))
                .withMessageContaining(output.toString())
                .satisfies(e -> assertThat(e.getMessage()).contains(words).contains("expected", "Maybe"));
    }

    private BatchRequest by(PolicyChoice choice) {
        return new BatchRequest(choice, request.input(), request.output(), Columns.USUAL, false, Local.SMALL_CHUNK);
    }

    @Test
    void aBatchThatIsDoneHasNothingLeft() throws IOException {
        String before = Local.text(output, Kind.VERDICTS);
        String told = Local.progressOf(request);

        assertThat(told).contains("300 rows in").contains("300 rows in").doesNotContain("rows/s");
        assertThat(Local.text(output, Kind.VERDICTS)).isEqualTo(before);
        assertThat(Local.run(request)).isEqualTo(totals);
    }

    @Test
    void whatAKilledTaskLeavesIsDoneAgain() throws IOException {
        String verdicts = Local.text(output, Kind.VERDICTS);
        String rejected = Local.text(output, Kind.REJECTED);
        // Killed after its parts were put in place and before its receipt was.
        Files.delete(output.resolve("_ledger/part-000001.json"));
        // Killed in the middle of a part.
        Files.delete(output.resolve("_ledger/part-000003.json"));
        Files.delete(output.resolve("verdicts/part-000003.ndjson"));
        Files.createDirectories(output.resolve("_attempts"));
        Files.writeString(output.resolve("_attempts/part-000003.x.verdicts"), "{\"row\":1");
        // Lost afterwards.
        Files.delete(output.resolve("verdicts/part-000004.ndjson"));
        Files.writeString(output.resolve("verdicts/part-000002.ndjson"), "x", StandardOpenOption.APPEND);
        // Nobody's.
        Files.writeString(output.resolve("verdicts/part-999999.ndjson"), "{\"row\":1}\n");

        String told = Local.progressOf(request);

        assertThat(told).contains("committed already").contains("rows/s");
        assertThat(Local.text(output, Kind.VERDICTS)).isEqualTo(verdicts);
        assertThat(Local.text(output, Kind.REJECTED)).isEqualTo(rejected);
        assertThat(output.resolve("_attempts")).doesNotExist();
        assertThat(Local.run(request)).isEqualTo(totals);
    }

    @Test
    void anotherPolicyIsRefused() {
        refused(
                by(new PolicyChoice("620000", LocalDate.of(2018, 10, 9), List.of())),
                "620000 on 2018-10-09",
                "620000 on 2018-10-08");
        refused(by(new PolicyChoice("622900", LocalDate.of(2018, 10, 8), List.of())), "622900", "620000");
    }

    @Test
    void thePolicyOfOtherModulesIsRefused() throws IOException {
        String fingerprint = Local.GANSU.resolve().version().fingerprint();
        Path plan = output.resolve("_ledger/plan.json");
        Files.writeString(plan, Files.readString(plan).replace(fingerprint, "0".repeat(64)));

        refused(request, fingerprint, "0".repeat(64), "upgraded");
    }

    @Test
    void otherOptionsAreRefused() {
        refused(
                new BatchRequest(Local.GANSU, input.toString(), output.toString(), Columns.USUAL, true, 100_000),
                "--copy-rows: (true), expected (false)",
                "--chunk-bytes: (100000), expected (200000)");
    }

    @Test
    void anotherInputIsRefused() throws IOException {
        String text = Files.readString(input, StandardCharsets.ISO_8859_1);
        Files.writeString(input, text.replaceFirst("2018", "2017"), StandardCharsets.ISO_8859_1);
        refused(request, "in.ndjson", "(300) rows, expected (300), and not the same bytes");

        Path renamed = Files.move(input, directory.resolve("other.ndjson"));
        refused(Local.request(renamed, output), "no file (in.ndjson)", "a file (other.ndjson)");
    }

    @Test
    void theSameInputElsewhereIsTheSame() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.move(input, elsewhere.resolve("in.ndjson"));
        assertThat(Local.run(Local.request(elsewhere.resolve("in.ndjson"), output)))
                .isEqualTo(totals);
    }

    @Test
    void aDirectoryOfSomethingElseIsRefused() throws IOException {
        output = Files.createDirectory(directory.resolve("mine"));
        Files.writeString(output.resolve("letter.txt"), "mine");
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> Local.run(Local.request(input, output)))
                .withMessageContaining("letter.txt")
                .withMessageContaining("Maybe");
        assertThat(output.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void twoBatchesDoNotShareADirectory() throws IOException {
        OutputFiles files = new OutputFiles(new Configuration(), new org.apache.hadoop.fs.Path(output.toString()));
        try (OnlyRun other = OnlyRun.of(files)) {
            assertThat(other).isNotNull();
            assertThatExceptionOfType(BatchException.class)
                    .isThrownBy(() -> Local.run(request))
                    .withMessageContaining("Another batch is writing to");
        }
        assertThat(Local.run(request)).isEqualTo(totals);
    }

    @Test
    void aBrokenLedgerIsTold() throws IOException {
        Files.writeString(output.resolve("_ledger/part-000000.json"), "{\"chunk\":");
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> Local.run(request))
                .withMessageContaining("part-000000.json")
                .withMessageContaining("Maybe");
    }
}
