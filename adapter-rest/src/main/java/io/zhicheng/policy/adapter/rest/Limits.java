package io.zhicheng.policy.adapter.rest;

import java.time.Duration;

/**
 * How much the service takes on. Everything that comes from outside is bounded by one of these.
 *
 * @param bodyBytes how large a document may be, and a line of many
 * @param lines how many lines one request may have
 * @param atOnce how many cases are judged at the same time
 * @param waiting how many requests may wait for their turn before others are refused
 * @param decideWithin how long judging one request may take, waiting included
 * @param bodyWithin how long a client may take to send a document
 * @param idle how long a connection may be silent
 * @param connections how many connections may be open
 * @param policies how many resolved policies are kept
 */
public record Limits(
        int bodyBytes,
        int lines,
        int atOnce,
        int waiting,
        Duration decideWithin,
        Duration bodyWithin,
        Duration idle,
        int connections,
        int policies) {

    /** Limits that make sense; each must be positive. */
    public Limits {
        requirePositive("bodyBytes", bodyBytes);
        requirePositive("lines", lines);
        requirePositive("atOnce", atOnce);
        requirePositive("waiting", waiting);
        requirePositive("decideWithin", decideWithin.toMillis());
        requirePositive("bodyWithin", bodyWithin.toMillis());
        requirePositive("idle", idle.toMillis());
        requirePositive("connections", connections);
        requirePositive("policies", policies);
    }

    /** A mebibyte for a document, a million lines, as many cases at once as there are processors. */
    public static Limits standard() {
        return new Limits(
                1024 * 1024,
                1_000_000,
                Runtime.getRuntime().availableProcessors(),
                256,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                1_000,
                256);
    }

    private static void requirePositive(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit " + name + " (" + limit + ") must be at least 1.");
        }
    }
}
