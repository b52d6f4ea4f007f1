package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.rule.Label;
import java.util.List;

/**
 * A problem that a request met (RFC 9457). What it says is fit to be shown to whoever sent the request.
 *
 * @param kind the kind
 * @param detail what happened this time
 * @param faults every fault of the request
 */
record Problem(ProblemKind kind, Label detail, List<Mistake> faults) {

    /** A problem of which its kind says all. */
    static Problem of(ProblemKind kind) {
        return new Problem(kind, kind.description(), List.of());
    }

    static Problem of(ProblemKind kind, String zh, String en) {
        return new Problem(kind, new Label(zh, en), List.of());
    }

    void write(Out out) {
        out.object(() -> {
            out.text("type", kind.type());
            out.text("title", kind.title().text(out.locale()));
            out.number("status", kind.status());
            out.text("detail", detail.text(out.locale()));
            if (!faults.isEmpty()) {
                out.list("faults", faults, fault -> fault.write(out));
            }
        });
    }
}
