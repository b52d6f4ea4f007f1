package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Something to be judged, and by which policy: that of a place on a date.
 *
 * @param in where
 * @param on when
 * @param speciality the specialities or notices whose layers count as well
 * @param subject what is judged, such as a {@link io.zhicheng.policy.model.committee.Composition}
 */
public record SubjectCase(DivisionCode in, LocalDate on, List<String> speciality, Object subject) {
    /** A case keeps its own list of the specialities. */
    public SubjectCase {
        speciality = List.copyOf(speciality);
    }

    /** A case by the layers that always count. */
    public SubjectCase(DivisionCode in, LocalDate on, Object subject) {
        this(in, on, List.of(), subject);
    }

    /** Where, when and of what type; nothing of the subject. */
    @Override
    public String toString() {
        return "SubjectCase(" + in + " on " + on + ")";
    }
}
