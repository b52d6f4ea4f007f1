package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.InvalidModelException;
import java.util.ArrayList;
import java.util.List;

/** A case while its fields are being read. */
final class SubjectCaseDraft extends PolicyPointDraft {
    private final List<Object> subjects = new ArrayList<>();

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
        PolicyPoint point = point();
        return new SubjectCase(point.in(), point.on(), point.speciality(), subjects.get(0));
    }
}
