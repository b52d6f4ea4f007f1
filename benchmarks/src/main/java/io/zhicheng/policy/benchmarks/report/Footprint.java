package io.zhicheng.policy.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How many bytes of jars each contestant brings along, by the names of the jars on the class path. */
final class Footprint {
    private static final String GUAVA = "guava-|failureaccess-|listenablefuture-";

    private record Contestant(String name, Pattern jars) {
        static Contestant of(String name, String jars) {
            return new Contestant(name, Pattern.compile("(" + jars + ").*"));
        }
    }

    private static final List<Contestant> CONTESTANTS = List.of(
            Contestant.of("this library, core", "policy-core|jspecify-|" + GUAVA),
            Contestant.of("this library, with Gansu", "policy-core|policy-gansu|jspecify-|" + GUAVA),
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
                if (contestant
                        .jars()
                        .matcher(String.valueOf(entry.getFileName()))
                        .matches()) {
                    number++;
                    bytes += Files.size(entry);
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
}
