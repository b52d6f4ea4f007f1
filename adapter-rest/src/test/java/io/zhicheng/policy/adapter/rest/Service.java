package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policies;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A service for all tests that do not need one of their own; it ends with the tests. */
final class Service {
    /** Noon of 8 October 2018 in China. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2018-10-08T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final Policies POLICIES = Policies.discover();
    private static final RestServer SHARED = start(Settings.standard());

    private Service() {}

    static RestServer shared() {
        return SHARED;
    }

    static Client client() {
        return new Client(SHARED);
    }

    /** A service of one's own, on a port that is free. */
    static RestServer start(Settings settings) {
        return RestServer.start(settings.withPort(0), POLICIES, CLOCK);
    }
}
