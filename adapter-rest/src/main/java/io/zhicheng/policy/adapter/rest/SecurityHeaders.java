package io.zhicheng.policy.adapter.rest;

import com.google.common.collect.ImmutableMap;

/** Headers that tell browsers what not to do with an answer. */
final class SecurityHeaders {
    /** The page loads its own files and calls its own service, and nothing else. */
    private static final String OF_PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final ImmutableMap<String, String> ALWAYS = ImmutableMap.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Content-Security-Policy", OF_PAGE);

    private SecurityHeaders() {}

    static ImmutableMap<String, String> all() {
        return ALWAYS;
    }
}
