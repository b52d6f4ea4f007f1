package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.place.DivisionCode;
import java.time.LocalDate;

/**
 * Something to be judged, and by which policy: that of a place on a date.
 *
 * @param in where
 * @param on when
 * @param subject what is judged, such as a {@link io.zhicheng.policy.model.committee.Composition}
 */
public record SubjectCase(DivisionCode in, LocalDate on, Object subject) {
    /** Where, when and of what type; nothing of the subject. */
    @Override
    public String toString() {
        return "SubjectCase(" + in + " on " + on + ")";
    }
}
