package io.zhicheng.policy.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Catches what is logged. */
final class Logged {
    private Logged() {}

    /** What is logged while some work is done. */
    static String during(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(log, true, StandardCharsets.UTF_8)) {
            System.setErr(caught);
            work.run();
            // the line of a request may be written after its answer was read
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
