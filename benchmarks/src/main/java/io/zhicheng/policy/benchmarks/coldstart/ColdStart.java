package io.zhicheng.policy.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts each contestant in a JVM of its own, in turns, and takes the time until it has ended. Two of them start a
 * second time from an archive of their classes (AppCDS), made before by a run of their own.
 */
public final class ColdStart {
    private static final List<Class<?>> PLAIN =
            List.of(Nothing.class, FirstByHand.class, FirstOfForty.class, FirstOfGansu.class);
    private static final List<Class<?>> ARCHIVED = List.of(FirstByHand.class, FirstOfGansu.class);

    private ColdStart() {}

    /** Milliseconds of each run, by contestant. */
    public static Map<String, long[]> run(int runs) throws IOException, InterruptedException {
        Path archives = Files.createTempDirectory("archives");
        Map<String, List<String>> contestants = new LinkedHashMap<>();
        for (Class<?> contestant : PLAIN) {
            contestants.put(contestant.getSimpleName(), command(contestant));
        }
        for (Class<?> contestant : ARCHIVED) {
            Path archive = archives.resolve(contestant.getSimpleName() + ".jsa");
            once(command(contestant, "-XX:ArchiveClassesAtExit=" + archive));
            contestants.put(
                    contestant.getSimpleName() + ", classes archived",
                    command(contestant, "-XX:SharedArchiveFile=" + archive));
        }
        Map<String, long[]> all = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, List<String>> contestant : contestants.entrySet()) {
                all.computeIfAbsent(contestant.getKey(), name -> new long[runs])[run] = once(contestant.getValue());
            }
        }
        return all;
    }

    private static List<String> command(Class<?> contestant, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), contestant.getName()));
        return command;
    }

    private static long once(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder jvm = new ProcessBuilder(command);
        jvm.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int exit = jvm.start().waitFor();
        long end = System.nanoTime();
        if (exit != 0) {
            throw new IOException(command.get(command.size() - 1) + " ended with " + exit);
        }
        return (end - start) / 1_000_000;
    }

    /** The one in the middle. */
    public static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** A JVM that does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] arguments) {
            System.out.println();
        }
    }
}
