package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.port.out.WorkDay;
import io.zhicheng.policy.port.out.WorkDerivation;

/** The view of days: whether offices work, and why. */
record DayWriter(DecisionOut out) {

    void write(WorkDerivation derivation) {
        out.object(() -> {
            derivation.workingDays().ifPresent(number -> out.number("workingDays", number));
            out.list("days", derivation.days(), this::write);
            out.texts("lines", derivation.lines(out.locale()));
        });
    }

    void write(WorkDay day) {
        out.object(() -> {
            out.text("date", day.date().toString());
            out.coded("kind", day.kind());
            out.text("reason", day.label(out.locale()));
            day.notice().ifPresent(number -> out.text("notice", number));
        });
    }
}
