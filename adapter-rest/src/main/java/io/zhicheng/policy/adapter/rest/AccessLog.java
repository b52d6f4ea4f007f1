package io.zhicheng.policy.adapter.rest;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request: method, route, status, duration. The route stands as the contract has it, so that no value
 * of a path or of a query gets into the log, and no body ever does.
 */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final ImmutableSet<String> METHODS =
            ImmutableSet.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");

    private AccessLog() {}

    static void log(String method, Optional<String> route, int status, long milliseconds) {
        LOG.info("{} {} {} {} ms", METHODS.contains(method) ? method : "?", route.orElse("?"), status, milliseconds);
    }
}
