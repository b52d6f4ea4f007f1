package io.zhicheng.policy.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many bytes of jars each contestant brings along, by the names of the jars on the class path. */
final class Footprint {
    private static final String GUAVA = "guava-|failureaccess-";

    private record Contestant(String name, Pattern jars) {
        static Contestant of(String name, String jars) {
            return new Contestant(name, Pattern.compile("(" + jars + ").*"));
        }
    }

    private static final List<Contestant> CONTESTANTS = List.of(
            Contestant.of("this library, core", "policy-core|slf4j-api-|jspecify-|" + GUAVA),
            Contestant.of("this library, with Gansu", "policy-core|policy-gansu|slf4j-api-|jspecify-|" + GUAVA),
            Contestant.of("Easy Rules", "easy-rules-|slf4j-api-"),
            Contestant.of("Evrete", "evrete-"),
            Contestant.of(
                    "Drools",
                    "drools-|kie-|antlr|ecj-|javaparser-|xstream-|mxparser-|xmlpull-|commons-codec-|slf4j-api-"),
            Contestant.of("Strata, calendars", "strata-|joda-|slf4j-api-|" + GUAVA));

    private Footprint() {}

    static String table() throws IOException {
        StringBuilder text = new StringBuilder("### Jars\n\n| | jars | MB |\n|---|--:|--:|\n");
        for (Contestant contestant : CONTESTANTS) {
            int number = 0;
            long bytes = 0;
            for (Path entry : classPath()) {
                if (contestant.jars().matcher(name(entry)).matches()) {
                    number++;
                    bytes += size(entry);
                }
            }
            text.append(String.format(Locale.ROOT, "| %s | %d | %.2f |%n", contestant.name(), number, bytes / 1e6));
        }
        return text.append('\n').toString();
    }

    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    /** A reactor build has folders of classes in the place of jars; they are called after their modules. */
    private static String name(Path entry) {
        return entry.endsWith(Path.of("target", "classes"))
                ? String.valueOf(entry.getParent().getParent().getFileName())
                : String.valueOf(entry.getFileName());
    }

    private static long size(Path entry) throws IOException {
        if (!Files.isDirectory(entry)) {
            return Files.size(entry);
        }
        long sum = 0;
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
        }
        return sum;
    }
}
