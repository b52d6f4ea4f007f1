package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.adapter.json.Limits;
import java.time.Duration;

/**
 * How much the service takes on. Everything that comes from outside is bounded by one of these.
 *
 * @param documents how large, deep and long a document may be; a line of many is one document
 * @param lines how many lines one request may have
 * @param atOnce how many requests are answered at the same time
 * @param waiting how many requests may wait for their turn before others are refused
 * @param answerWithin how long answering one request may take, waiting included
 * @param bodyWithin how long a client may take to send a document
 * @param idle how long a connection may be silent
 * @param connections how many connections may be open
 * @param policies how many resolved policies are kept
 */
public record ServerLimits(
        Limits documents,
        int lines,
        int atOnce,
        int waiting,
        Duration answerWithin,
        Duration bodyWithin,
        Duration idle,
        int connections,
        int policies) {

    /** Limits that make sense; each must be positive. */
    public ServerLimits {
        requirePositive("lines", lines);
        requirePositive("atOnce", atOnce);
        requirePositive("waiting", waiting);
        requirePositive("answerWithin", answerWithin.toMillis());
        requirePositive("bodyWithin", bodyWithin.toMillis());
        requirePositive("idle", idle.toMillis());
        requirePositive("connections", connections);
        requirePositive("policies", policies);
    }

    /**
     * A mebibyte for a document, lists of 2,000, a million lines, one request at a time for each processor and 256 that
     * wait, ten seconds for an answer, thirty for a body, 1,000 connections, 500 policies.
     */
    public static ServerLimits standard() {
        return new ServerLimits(
                Limits.DEFAULT.withBytes(1024 * 1024).withRows(2_000),
                1_000_000,
                Math.max(2, Runtime.getRuntime().availableProcessors()),
                256,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                1_000,
                500);
    }

    private static void requirePositive(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit " + name + " (" + limit + ") must be at least 1.");
        }
    }
}
