package io.zhicheng.policy.adapter.rest;

import io.javalin.http.Context;
import java.util.Optional;

/** Who is let in. */
final class Gate {
    private final boolean local;
    private final Optional<AccessToken> token;

    Gate(Settings settings) {
        this.local = settings.isLocal();
        this.token = settings.token();
    }

    /**
     * Lets a request through, or ends it. A service of this machine alone answers to no other name: else a page from
     * anywhere could have its own name resolved to this machine and read what it answers.
     */
    void pass(Context context, Route route) {
        if (local
                && !Optional.ofNullable(context.header("Host"))
                        .map(Gate::isThisMachine)
                        .orElse(true)) {
            throw new ProblemException(ProblemKind.MISDIRECTED);
        }
        boolean letIn = route.open()
                || token.map(secret -> secret.isIn(context.header("Authorization")))
                        .orElse(true);
        if (!letIn) {
            throw new ProblemException(ProblemKind.UNAUTHORIZED);
        }
    }

    private static boolean isThisMachine(String host) {
        String name = host.replaceFirst(":[0-9]*$", "");
        return name.equalsIgnoreCase("localhost") || name.equals("[::1]") || name.matches("127(?:\\.[0-9]{1,3}){3}");
    }
}
