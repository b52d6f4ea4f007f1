package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case while its fields are being read. */
final class SubjectCaseDraft {
    private @Nullable DivisionCode division;
    private @Nullable LocalDate date;
    private final List<Object> subjects = new ArrayList<>();

    void in(DivisionCode told) {
        division = told;
    }

    void on(LocalDate told) {
        date = told;
    }

    void subject(Object told) {
        subjects.add(told);
    }

    SubjectCase build() {
        InvalidModelException.unless(
                subjects.size() == 1,
                "case",
                "A case has one subject, but (" + subjects.size() + ") were told.",
                subjects.isEmpty()
                        ? "the field of the subject is missing, such as \"composition\"."
                        : "each subject should have a file of its own.");
        return new SubjectCase(Objects.requireNonNull(division), Objects.requireNonNull(date), subjects.get(0));
    }
}
