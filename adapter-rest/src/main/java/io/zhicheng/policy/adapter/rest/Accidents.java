package io.zhicheng.policy.adapter.rest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what should not have happened: where, and by which way through the code. Messages of exceptions are left out,
 * since they may repeat what a request said of somebody.
 */
final class Accidents {
    private static final Logger LOG = LoggerFactory.getLogger(Accidents.class);

    private Accidents() {}

    static void log(String where, Throwable accident) {
        LOG.error("An accident while answering {}", where, withoutMessages(accident));
    }

    private static Throwable withoutMessages(Throwable accident) {
        Throwable cause = accident.getCause();
        Throwable told = new Throwable(
                accident.getClass().getName(), cause == null || cause == accident ? null : withoutMessages(cause));
        told.setStackTrace(accident.getStackTrace());
        return told;
    }
}
