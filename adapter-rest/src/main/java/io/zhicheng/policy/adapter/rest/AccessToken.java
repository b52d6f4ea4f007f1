package io.zhicheng.policy.adapter.rest;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The secret by which a client is let in. It is kept as a digest, and compared in the same time whatever differs. */
public final class AccessToken {
    private static final int SHORTEST = 16;
    private static final String SCHEME = "Bearer ";

    private final byte[] digest;

    private AccessToken(byte[] digest) {
        this.digest = digest;
    }

    /**
     * A token.
     *
     * @param secret at least 16 visible ASCII characters
     * @throws IllegalArgumentException if it is shorter, or has others; the message does not repeat it
     */
    public static AccessToken of(String secret) {
        if (secret.length() < SHORTEST || !secret.matches("[!-~]+")) {
            throw new IllegalArgumentException("The access token must have at least " + SHORTEST
                    + " characters, visible ones of ASCII.\nMaybe it was cut off, or has a blank in it.");
        }
        return new AccessToken(digest(secret));
    }

    /** Whether a header {@code Authorization} has this token. */
    boolean isIn(@Nullable String authorization) {
        boolean bearer = authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        String told = bearer && authorization != null
                ? authorization.substring(SCHEME.length()).strip()
                : "";
        return MessageDigest.isEqual(digest, digest(told)) && bearer;
    }

    private static byte[] digest(String secret) {
        return Hashing.sha256().hashString(secret, StandardCharsets.UTF_8).asBytes();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "AccessToken(redacted)";
    }
}
