package io.zhicheng.policy.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts each contestant in a JVM of its own, in turns, and takes the time until it has ended. */
public final class ColdStart {
    private static final List<Class<?>> CONTESTANTS =
            List.of(Nothing.class, FirstByHand.class, FirstOfForty.class, FirstOfGansu.class);

    private ColdStart() {}

    /** Milliseconds of each run, by contestant. */
    public static Map<String, long[]> run(int runs) throws IOException, InterruptedException {
        Map<String, long[]> all = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Class<?> contestant : CONTESTANTS) {
                all.computeIfAbsent(contestant.getSimpleName(), name -> new long[runs])[run] = once(contestant);
            }
        }
        return all;
    }

    private static long once(Class<?> contestant) throws IOException, InterruptedException {
        ProcessBuilder jvm = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                contestant.getName());
        jvm.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int exit = jvm.start().waitFor();
        long end = System.nanoTime();
        if (exit != 0) {
            throw new IOException(contestant.getName() + " ended with " + exit);
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
