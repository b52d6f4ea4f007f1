package io.zhicheng.policy.checks.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a host carries for core and one region. That there is nothing else is held by the enforcer in {@code
 * policy-gansu/pom.xml}, which names the same artifacts.
 */
class FootprintTest {
    private static final long MOST = 5_000_000;
    private static final List<String> ARTIFACTS =
            List.of("policy-core", "policy-gansu", "guava", "failureaccess", "listenablefuture", "jspecify");

    /** Where the build has not packed our modules yet, as with {@code mvn test}, there is nothing to weigh. */
    @Test
    void core_and_a_region_take_less_than_five_megabytes() throws IOException {
        assumeThat(jars("policy-core")).isNotEmpty();
        long bytes = 0;
        for (String artifact : ARTIFACTS) {
            List<Path> jars = jars(artifact);
            assertThat(jars).describedAs(artifact).hasSize(1);
            bytes += Files.size(jars.get(0));
        }
        assertThat(bytes).isLessThan(MOST);
    }

    private static List<Path> jars(String artifact) {
        Pattern name = Pattern.compile(Pattern.quote(artifact) + "-\\d[\\w.-]*(?<!-tests)\\.jar");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry ->
                        name.matcher(String.valueOf(entry.getFileName())).matches())
                .toList();
    }
}
