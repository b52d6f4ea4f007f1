package io.zhicheng.policy.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files as people make them. */
class OddInputTest {
    private static final String GOOD = "{\"date\":\"2018-09-30\"}";

    @TempDir
    Path directory;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Totals run(Path input) throws IOException {
        return Local.run(Local.request(input, directory.resolve("out")));
    }

    private List<Long> rows(Kind kind) throws IOException {
        return Local.lines(directory.resolve("out"), kind).stream()
                .map(line -> line.get("row").asLong())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n \t\r\n", "\uFEFF"})
    void nothingToDecideIsDone(String text) throws IOException {
        Totals totals = run(file("empty.ndjson", text));

        assertThat(totals.decided() + totals.rejected()).isZero();
        assertThat(Local.document(directory.resolve("out/summary.json"))
                        .get("rows")
                        .asInt())
                .isZero();
        assertThat(directory.resolve("out/_SUCCESS")).exists();
    }

    @Test
    void marksBlankLinesAndWindowsLineEndsAreNoFaults() throws IOException {
        Totals totals = run(file("windows.ndjson", "\uFEFF" + GOOD + "\r\n\r\n" + GOOD + "\r\n  \n" + GOOD));

        assertThat(totals.rejected()).isZero();
        assertThat(totals.blank()).isEqualTo(2);
        assertThat(rows(Kind.VERDICTS)).containsExactly(1L, 3L, 5L);
    }

    @Test
    void aLineWithoutEndIsRefusedAndTheNextIsDecided() throws IOException {
        String endless = "{\"date\":\"2018-09-30\",\"attributes\":\"" + "x".repeat(20 << 20) + "\"}";
        Totals totals = run(file("long.ndjson", GOOD + "\n" + endless + "\n" + GOOD + "\n"));

        assertThat(totals.decided()).isEqualTo(2);
        assertThat(rows(Kind.VERDICTS)).containsExactly(1L, 3L);
        JsonNode rejected = Local.lines(directory.resolve("out"), Kind.REJECTED).get(0);
        assertThat(rejected.get("row").asInt()).isEqualTo(2);
        assertThat(rejected.get("reasons").get(0).get("problem").asString()).isEqualTo("The document is too large.");
    }

    @Test
    void whatIsPersonalStaysInTheRow() throws IOException {
        String name = "王小明";
        String number = "620102197501011234";
        List<String> rows = List.of(
                "{\"date\":\"2018-09-30\",\"dossier\":{\"name\":\"" + name + "\",\"idNumber\":\"" + number + "\"}}",
                "{\"date\":\"2018-09-30\",\"dossier\":{\"birthDate\":\"" + name + "\"}}",
                "{\"date\":\"2018-09-30\",\"dossier\":{\"unit\":{\"tier\":\"" + name + "\"}}}",
                "{\"date\":\"2018-09-30\",\"dossier\":{\"unit\":{\"vacancies\":" + number + "}}}",
                "{\"date\":\"2018-09-30\",\"dossier\":{\"retired\":\"" + number + "\"}}",
                "{\"date\":" + number + " " + name + "}",
                name + ";" + number,
                "{\"date\":\"2018-09-30\",\"sought\":{\"series\":\"" + name + "\"}}");
        String told = Local.progressOf(
                Local.request(file("personal.ndjson", String.join("\n", rows)), directory.resolve("out")));

        String aside = Local.text(directory.resolve("out"), Kind.REJECTED);
        assertThat(aside.lines()).hasSize(rows.size());
        assertThat(aside + told).doesNotContain(name, number, "197501", "小明");
    }

    @Test
    void filesOfADirectoryAreTakenByName() throws IOException {
        Path in = Files.createDirectory(directory.resolve("in"));
        Files.writeString(in.resolve("b.jsonl"), GOOD + "\n");
        Files.writeString(in.resolve("a.ndjson"), GOOD + "\n" + GOOD + "\n");
        Files.writeString(in.resolve("_SUCCESS"), "");
        Files.writeString(in.resolve("notes.txt"), "not an application");
        run(in);

        assertThat(Local.lines(directory.resolve("out"), Kind.VERDICTS).stream()
                        .map(line ->
                                line.get("file").asString() + line.get("row").asInt()))
                .containsExactly("a.ndjson1", "a.ndjson2", "b.jsonl1");
    }

    @Test
    void aFileThatIsNoInputIsRefused() throws IOException {
        Path text = file("applications.txt", GOOD);
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> run(text))
                .withMessageContaining("applications.txt")
                .withMessageContaining(".ndjson, .jsonl or .parquet")
                .withMessageContaining("Maybe");
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> run(directory.resolve("nowhere.ndjson")))
                .withMessageContaining("does not exist");
    }

    @Test
    void parquetWithoutTheColumnIsRefused() throws IOException {
        Path parquet = directory.resolve("in.parquet");
        new Generator(3, 0, 2, 1).write(parquet);
        BatchRequest request = new BatchRequest(
                Local.GANSU,
                parquet.toString(),
                directory.resolve("out").toString(),
                new Columns("case", "id"),
                false,
                Local.SMALL_CHUNK);
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> Local.run(request))
                .withMessageContaining("no text column (case): it has [id, application]")
                .withMessageContaining("--json-column");
    }

    @Test
    void aRowGroupIsAChunk() throws IOException {
        Path parquet = directory.resolve("in.parquet");
        new Generator(4000, 0, 100, 1).write(parquet);
        Totals totals = run(parquet);

        assertThat(totals.decided()).isEqualTo(4000);
        assertThat(Local.parts(directory.resolve("out"), Kind.VERDICTS)).hasSize(3);
        assertThat(rows(Kind.VERDICTS)).hasSize(4000).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theGeneratorMakesTheSameOfTheSameSeed() throws IOException {
        Path one = directory.resolve("one.ndjson");
        Path other = directory.resolve("other.ndjson");
        new Generator(120, 5, 30, 3).write(one);
        new Generator(120, 5, 30, 3).write(other);

        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        assertThat(Files.readString(one, StandardCharsets.UTF_8).lines()).hasSize(120);
    }
}
