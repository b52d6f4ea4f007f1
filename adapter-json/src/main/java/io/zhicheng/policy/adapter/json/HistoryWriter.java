package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Trace;

/** The view of what one layer says of a slot; the history of the slot is a list of them. */
record HistoryWriter(DecisionOut out) {

    void write(Trace trace) {
        out.object(() -> {
            out.text("layer", trace.layer().text(out.locale()));
            out.coded("kind", trace.kind());
            trace.said().ifPresent(said -> out.text("said", said.text(out.locale())));
            out.text("since", trace.since().toString());
            trace.until().ifPresent(end -> out.text("until", end.toString()));
            out.coded("standing", trace.standing());
            out.clauses(trace.clauses());
        });
    }
}
