package io.zhicheng.policy.adapter.rest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where and how the service runs.
 *
 * @param host the address that it listens on
 * @param port the port; 0 for one that is free
 * @param token the access token; empty for a service of this machine alone
 * @param limits how much it takes on
 */
public record Settings(String host, int port, Optional<AccessToken> token, ServerLimits limits) {
    /** The port unless told otherwise. */
    public static final int USUAL_PORT = 8090;

    /**
     * Settings that are safe.
     *
     * @throws IllegalArgumentException when others could reach the service without a token, or when host or port are none
     */
    public Settings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("The port (" + port + ") must be from 0 to 65535.");
        }
        if (!isLoopback(host) && token.isEmpty()) {
            throw new IllegalArgumentException("On " + host
                    + " other machines could reach the service, so it needs an access token and does not start without."
                    + "\nMaybe set POLICY_REST_TOKEN, or leave the host out to serve this machine alone.");
        }
    }

    /** For this machine alone, on the usual port. */
    public static Settings standard() {
        return new Settings("127.0.0.1", USUAL_PORT, Optional.empty(), ServerLimits.standard());
    }

    /** The same on another port; 0 for one that is free. */
    public Settings withPort(int other) {
        return new Settings(host, other, token, limits);
    }

    /** The same with an access token. */
    public Settings withToken(AccessToken other) {
        return new Settings(host, port, Optional.of(other), limits);
    }

    /** The same within other limits. */
    public Settings withLimits(ServerLimits other) {
        return new Settings(host, port, token, other);
    }

    /** Whether only this machine can reach the service. */
    boolean isLocal() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "The host (" + host + ") is no address of this machine.\nMaybe it is misspelt.", e);
        }
    }
}
