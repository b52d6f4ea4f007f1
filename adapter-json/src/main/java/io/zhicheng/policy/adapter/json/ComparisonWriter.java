package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.PolicyComparison;

/** The view of a comparison of two policies, slot by slot. */
record ComparisonWriter(DecisionOut out) {

    void write(PolicyComparison comparison) {
        out.object(() -> {
            out.member("first", () -> out.version(comparison.first()));
            out.member("second", () -> out.version(comparison.second()));
            out.list("differences", comparison.differences(), this::difference);
        });
    }

    private void difference(PolicyComparison.Difference difference) {
        out.object(() -> {
            out.coded("kind", difference.kind());
            out.member(
                    "slot",
                    () -> out.slot(
                            difference.slot(),
                            () -> out.text("kind", difference.slot().kind())));
            difference.first().ifPresent(first -> out.member("first", () -> saying(first)));
            difference.second().ifPresent(second -> out.member("second", () -> saying(second)));
        });
    }

    private void saying(PolicyComparison.Saying saying) {
        out.object(() -> {
            out.text("said", saying.said().text(out.locale()));
            out.clauses(saying.clauses());
        });
    }
}
