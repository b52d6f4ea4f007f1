package io.zhicheng.policy.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Spark for all tests of this JVM, and what they read of a batch. */
final class Local {
    static final PolicyChoice GANSU = new PolicyChoice("620000", LocalDate.of(2018, 10, 8), List.of());

    /** A few tens of applications: small enough that a few hundred rows are several chunks. */
    static final long SMALL_CHUNK = 200_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JavaSparkContext SPARK = Sessions.start();

    private Local() {}

    static JavaSparkContext spark() {
        return SPARK;
    }

    static BatchRequest request(Path input, Path output) {
        return new BatchRequest(GANSU, input.toString(), output.toString(), Columns.USUAL, false, SMALL_CHUNK);
    }

    static Totals run(BatchRequest request) throws IOException {
        return new Batch(request, new PrintStream(PrintStream.nullOutputStream())).run(SPARK);
    }

    /** What a batch tells while it runs. */
    static String progressOf(BatchRequest request) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new Batch(request, new PrintStream(told, true, StandardCharsets.UTF_8)).run(SPARK);
        return told.toString(StandardCharsets.UTF_8);
    }

    /** All lines of a kind, in the order of the input. */
    static List<JsonNode> lines(Path output, Kind kind) throws IOException {
        return text(output, kind).lines().map(MAPPER::readTree).toList();
    }

    /** All parts of a kind, one after another. */
    static String text(Path output, Kind kind) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String part : parts(output, kind).values()) {
            text.append(part);
        }
        return text.toString();
    }

    static Map<String, String> parts(Path output, Kind kind) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        Path directory = output.resolve(kind.directory());
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    parts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        parts.replaceAll(
                (name, bytes) -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        return parts;
    }

    static JsonNode document(Path file) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(file));
    }
}
