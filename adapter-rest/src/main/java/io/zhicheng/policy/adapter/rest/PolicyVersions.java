package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.decision.PolicyVersion;

/** The view of which policy it is. */
final class PolicyVersions {
    private PolicyVersions() {}

    /** The member {@code version}. */
    static void write(PolicyVersion version, Out out) {
        out.member(
                "version",
                () -> out.object(() -> {
                    out.texts("layers", version.layers());
                    out.text("inForceOn", version.inForceOn().toString());
                    out.text("fingerprint", version.fingerprint());
                }));
    }
}
