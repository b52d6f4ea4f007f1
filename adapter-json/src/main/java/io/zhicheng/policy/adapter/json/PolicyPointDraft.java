package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which policy, while the fields that say so are being read. */
class PolicyPointDraft {
    private @Nullable DivisionCode division;
    private @Nullable LocalDate date;
    private List<String> specialities = List.of();

    final void in(DivisionCode told) {
        division = told;
    }

    final void on(LocalDate told) {
        date = told;
    }

    final void speciality(List<String> told) {
        specialities = told;
    }

    final PolicyPoint point() {
        return new PolicyPoint(Objects.requireNonNull(division), Objects.requireNonNull(date), specialities);
    }
}
