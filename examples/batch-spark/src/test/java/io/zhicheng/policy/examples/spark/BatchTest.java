package io.zhicheng.policy.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.InvalidDocumentException;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.bulk.ClauseStatistics;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.Obstacle;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.rule.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a batch writes is what the library decides of each row. */
class BatchTest {
    private static final int ROWS = 400;
    private static final int BAD = 16;

    @TempDir
    static Path directory;

    private static Path input;
    private static Path output;
    private static Totals totals;

    @BeforeAll
    static void runOnce() throws IOException {
        input = directory.resolve("in.ndjson");
        output = directory.resolve("out");
        new Generator(ROWS, BAD, 100, 7).write(input);
        totals = Local.run(Local.request(input, output));
    }

    /** Each row on its own, by {@link Policy#decide}. */
    private static Map<Long, Decision> decided() throws IOException {
        Policy policy = Local.GANSU.resolve();
        Map<Long, Decision> decisions = new TreeMap<>();
        List<byte[]> rows = split(Files.readAllBytes(input));
        for (int i = 0; i < rows.size(); i++) {
            try {
                decisions.put(
                        i + 1L,
                        policy.decide(PolicyJson.readApplication("row", new ByteArrayInputStream(rows.get(i)))));
            } catch (InvalidDocumentException e) {
                assertThat(e.count()).isPositive();
            }
        }
        return decisions;
    }

    private static List<byte[]> split(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }

    @Test
    void everyVerdictIsThatOfTheRowByItself() throws IOException {
        Map<Long, Decision> expected = decided();
        List<JsonNode> lines = Local.lines(output, Kind.VERDICTS);

        assertThat(lines).hasSize(ROWS - BAD);
        assertThat(lines.stream().map(line -> line.get("row").asLong())).containsExactlyElementsOf(expected.keySet());
        for (JsonNode line : lines) {
            Decision decision = expected.get(line.get("row").asLong());
            assertThat(line.get("file").asString()).isEqualTo("in.ndjson");
            assertThat(line.get("verdict").asString())
                    .isEqualTo(decision.verdict().name());
            assertThat(line.get("answer").asString())
                    .isEqualTo(decision.answer().zh());
            assertThat(line.get("policy").asString())
                    .isEqualTo(decision.policy().fingerprint());
            assertThat(paths(line.get("missing")))
                    .isEqualTo(
                            decision.missing().stream().map(MissingFact::path).toList());
        }
        assertThat(totals.verdicts().values())
                .as("several verdicts")
                .filteredOn(count -> count > 0)
                .hasSizeGreaterThan(1);
    }

    @Test
    void theReasonsAreThoseOfTheRoutesWithTheirClauses() throws IOException {
        Map<Long, Decision> expected = decided();
        int reasons = 0;
        for (JsonNode line : Local.lines(output, Kind.VERDICTS)) {
            Decision decision = expected.get(line.get("row").asLong());
            List<String> routes = new ArrayList<>();
            for (JsonNode route : line.get("routes")) {
                RouteStanding standing = decision.route(route.get("id").asString());
                routes.add(standing.route().id());
                assertThat(route.get("label").asString())
                        .isEqualTo(standing.route().label().zh());
                assertThat(route.get("outcome").asString())
                        .isEqualTo(standing.outcome().name());
                assertThat(route.get("reasons").isEmpty()).isEqualTo(standing.outcome() != Outcome.NOT_MET);
                reasons += route.get("reasons").size();
            }
            assertThat(routes)
                    .isEqualTo(decision.routes().stream()
                            .filter(route -> route.outcome() != Outcome.NOT_APPLICABLE)
                            .map(route -> route.route().id())
                            .toList());
            assertThat(clauses(line)).isEqualTo(clauses(decision));
        }
        assertThat(reasons).isPositive();
    }

    private static List<String> clauses(JsonNode line) {
        List<String> clauses = new ArrayList<>();
        for (JsonNode route : line.get("routes")) {
            for (JsonNode reason : route.get("reasons")) {
                reason.get("clauses")
                        .forEach(clause -> clauses.add(reason.get("label").asString() + clause.asString()));
            }
        }
        return clauses;
    }

    private static List<String> clauses(Decision decision) {
        List<String> clauses = new ArrayList<>();
        decision.ways().forEach(way -> {
            for (Obstacle obstacle : way.obstacles()) {
                obstacle.clauses()
                        .forEach(clause -> clauses.add(obstacle.slot().label().zh() + clause.id()));
            }
        });
        return clauses;
    }

    private static List<String> paths(JsonNode facts) {
        List<String> paths = new ArrayList<>();
        facts.forEach(fact -> paths.add(fact.get("path").asString()));
        return paths;
    }

    @Test
    void badRowsAreAsideWithPlaceReasonAndFix() throws IOException {
        List<JsonNode> rejected = Local.lines(output, Kind.REJECTED);

        assertThat(rejected).hasSize(BAD);
        assertThat(rejected.stream().map(line -> line.get("row").asLong()))
                .doesNotContainAnyElementsOf(decided().keySet())
                .isSorted();
        for (JsonNode line : rejected) {
            assertThat(line.get("file").asString()).isEqualTo("in.ndjson");
            assertThat(line.get("why").asString()).isEqualTo("UNREADABLE");
            assertThat(line.get("reasons")).isNotEmpty();
            assertThat(line.get("reasons").get(0).get("problem").asString()).isNotBlank();
            assertThat(line.get("reasons").get(0).get("expected").asString()).isNotBlank();
        }
        assertThat(Local.text(output, Kind.REJECTED))
                .contains("saved as GBK", "The calendar has no …", "Chinese quotes");
        assertThat(Files.exists(output.resolve("rejected-rows"))).isFalse();
    }

    @Test
    void badRowsAreCopiedByteByByteWhereAskedFor() throws IOException {
        Path copying = directory.resolve("copying");
        Local.run(new BatchRequest(
                Local.GANSU, input.toString(), copying.toString(), Columns.USUAL, true, Local.SMALL_CHUNK));

        List<byte[]> rows = split(Files.readAllBytes(input));
        List<byte[]> copied = new ArrayList<>();
        for (String part : Local.parts(copying, Kind.REJECTED_ROWS).keySet()) {
            copied.addAll(
                    split(Files.readAllBytes(copying.resolve("rejected-rows").resolve(part))));
        }
        List<JsonNode> rejected = Local.lines(copying, Kind.REJECTED);
        assertThat(copied).hasSize(BAD);
        for (int i = 0; i < BAD; i++) {
            assertThat(copied.get(i))
                    .isEqualTo(rows.get(rejected.get(i).get("row").asInt() - 1));
        }
    }

    @Test
    void theSummaryIsThatOfAllRows() throws IOException {
        ClauseStatistics expected = decided().values().stream().collect(ClauseStatistics.collector());
        JsonNode summary = Local.document(output.resolve("summary.json"));

        assertThat(totals.statistics()).isEqualTo(expected);
        assertThat(totals.decided() + totals.rejected()).isEqualTo(ROWS);
        assertThat(summary.get("rows").asInt()).isEqualTo(ROWS);
        assertThat(summary.get("rejected").asInt()).isEqualTo(BAD);
        assertThat(summary.get("clauses")).hasSize(expected.clauses().size());
        assertThat(summary.get("norms")).hasSize(expected.norms().size());
        JsonNode first = summary.get("clauses").get(0);
        assertThat(first.get("clause").asString())
                .isEqualTo(expected.clauses().get(0).clause().toString());
        assertThat(first.get("alone").asLong())
                .isEqualTo(expected.clauses().get(0).alone())
                .isPositive();
        assertThat(first.get("inTheWay").asLong())
                .isGreaterThanOrEqualTo(first.get("alone").asLong());
        assertThat(first.get("text").asString()).isNotBlank();
        assertThat(totals.toText()).contains("INELIGIBLE", "384 rows decided, 16 rejected");
        assertThat(output.resolve("_SUCCESS")).exists();
        assertThat(output.resolve("_attempts")).doesNotExist();
    }

    @Test
    void thePolicyIsResolvedOnceInTheJvmOfAllTasks() throws IOException {
        long before = PoliciesHere.resolutions();
        PolicyChoice fresh = new PolicyChoice("622900", LocalDate.of(2018, 11, 19), List.of());
        Path there = directory.resolve("linxia");
        Totals linxia = Local.run(
                new BatchRequest(fresh, input.toString(), there.toString(), Columns.USUAL, false, Local.SMALL_CHUNK));

        assertThat(Local.parts(there, Kind.VERDICTS)).as("tasks").hasSizeGreaterThan(4);
        assertThat(PoliciesHere.resolutions() - before).isEqualTo(1);
        assertThat(linxia.decided()).isEqualTo(totals.decided());
        assertThat(Local.lines(there, Kind.VERDICTS).get(0).get("policy").asString())
                .isEqualTo(fresh.resolve().version().fingerprint());
    }

    @Test
    void parquetGivesWhatLinesGive() throws IOException {
        Path lines = directory.resolve("same.ndjson");
        Path parquet = directory.resolve("same.parquet");
        // Six bad rows, as the eighth kind cannot be in a text column.
        Generator generator = new Generator(300, 6, 80, 11);
        generator.write(lines);
        generator.write(parquet);
        Totals ofLines = Local.run(Local.request(lines, directory.resolve("of-lines")));
        Totals ofParquet = Local.run(Local.request(parquet, directory.resolve("of-parquet")));

        assertThat(ofParquet).isEqualTo(ofLines);
        for (Kind kind : List.of(Kind.VERDICTS, Kind.REJECTED)) {
            assertThat(Local.text(directory.resolve("of-parquet"), kind).replaceAll("\"id\":\"A\\d+\",", ""))
                    .isEqualTo(Local.text(directory.resolve("of-lines"), kind).replace("same.ndjson", "same.parquet"));
        }
        JsonNode row =
                Local.lines(directory.resolve("of-parquet"), Kind.VERDICTS).get(16);
        assertThat(row.get("id").asString())
                .isEqualTo(String.format("A%08d", row.get("row").asInt()));
    }

    @Test
    void progressTellsNumbersOnly() throws IOException {
        String told = Local.progressOf(Local.request(input, directory.resolve("told")));

        assertThat(told)
                .contains("400 rows in", "0 rows in 0 chunks of them committed already")
                .contains("400 of 400 rows")
                .contains("rows/s");
        assertThat(told.replaceAll("[0-9,.]+", "#").lines().distinct()).allMatch(line -> line.matches("[# a-z/]+"));
    }
}
