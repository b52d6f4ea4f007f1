package io.zhicheng.policy.gansu.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts are loaded when somebody asks for them. A JVM tells which classes it loaded: without the class that builds a
 * clause no clause was read, without the one that opens the bundles no message was.
 */
class LoadedLaterTest {
    private static final String DECISION = "io.zhicheng.policy.engine.StandingDecision";
    private static final String CLAUSES = "io.zhicheng.policy.model.clause.Clause$Builder";
    private static final String MESSAGES = "io.zhicheng.policy.decision.Phrases";
    private static final String HOLIDAYS = "io.zhicheng.policy.national.HolidayNotice";
    private static final String DIGEST = "com.google.common.hash.Hashing";
    private static final Set<String> WATCHED = Set.of(DECISION, CLAUSES, MESSAGES, HOLIDAYS, DIGEST);

    @TempDir
    private Path directory;

    @Test
    void a_decision_reads_no_clause_no_message_and_no_holiday() throws IOException, InterruptedException {
        assertThat(loaded()).containsExactly(DECISION);
    }

    /** So the names above are those to look for. */
    @Test
    void an_explanation_reads_them() throws IOException, InterruptedException {
        assertThat(loaded(Start.EXPLAIN)).containsExactlyInAnyOrder(DECISION, CLAUSES, MESSAGES, DIGEST);
        assertThat(loaded(Start.WORKING_DAYS)).containsExactlyInAnyOrder(DECISION, HOLIDAYS);
    }

    /** Those of the watched classes that were loaded. */
    private Set<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = directory.resolve("classes.log");
        Path output = directory.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                Start.class.getName()));
        command.addAll(List.of(arguments));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(exit)
                .describedAs("%s", Files.readString(output, StandardCharsets.UTF_8))
                .isZero();
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(line.lastIndexOf("] ") + 2, line.indexOf(" source: ")))
                    .filter(WATCHED::contains)
                    .collect(Collectors.toSet());
        }
    }
}
