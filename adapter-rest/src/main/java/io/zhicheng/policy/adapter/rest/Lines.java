package io.zhicheng.policy.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Reads a body line by line. No more of it is in memory than one line and a chunk, however much is sent. */
final class Lines {
    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final int longest;
    private final Duration within;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int filled;
    private int number;

    Lines(InputStream in, int longest, Duration within) {
        this.in = in;
        this.longest = longest;
        this.within = within;
    }

    /**
     * A line.
     *
     * @param number which it is, counted from 1
     * @param content what it says, without its end; empty when it is longer than it may be
     */
    record Line(int number, Optional<byte[]> content) {
        boolean isBlank() {
            return content.isPresent() && new String(content.get(), StandardCharsets.ISO_8859_1).isBlank();
        }

        int size() {
            return content.map(bytes -> bytes.length).orElse(0);
        }
    }

    /** The next line; empty after the last. */
    Optional<Line> next() {
        number++;
        if (!fill()) {
            return Optional.empty();
        }
        long end = System.nanoTime() + within.toNanos();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (true) {
            int feed = position;
            while (feed < filled && chunk[feed] != '\n') {
                feed++;
            }
            tooLong |= line.size() + (feed - position) > longest;
            if (!tooLong) {
                line.write(chunk, position, feed - position);
            }
            boolean ended = feed < filled;
            position = ended ? feed + 1 : feed;
            if (ended || !fill()) {
                return Optional.of(new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
            }
            if (System.nanoTime() - end > 0) {
                throw new ProblemException(ProblemKind.SLOW_REQUEST);
            }
        }
    }

    /**
     * Whether another whole line is here already. What the connection still holds is not asked: a wrong answer would keep
     * the answers to the lines before from a client that waits for them.
     */
    boolean isAnotherHere() {
        for (int i = position; i < filled; i++) {
            if (chunk[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The number of the line that was read last, or broke off. */
    int number() {
        return number;
    }

    private boolean fill() {
        while (position >= filled) {
            int read = Bodies.read(in, chunk);
            if (read < 0) {
                return false;
            }
            position = 0;
            filled = read;
        }
        return true;
    }
}
