package io.zhicheng.policy.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of which one section is written by a machine, the rest by people. */
final class Page {
    private static final String BEGIN = "<!-- begin: measured -->";
    private static final String END = "<!-- end: measured -->";

    private Page() {}

    static void write(Path page, String section) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " lacks the marks " + BEGIN + " and " + END);
        }
        Files.writeString(page, text.substring(0, begin + BEGIN.length()) + "\n" + section + text.substring(end));
    }
}
