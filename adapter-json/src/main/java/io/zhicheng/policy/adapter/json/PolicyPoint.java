package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Which policy: that of a place on a date.
 *
 * @param in where
 * @param on when
 * @param speciality the specialities or notices whose layers count as well
 */
public record PolicyPoint(DivisionCode in, LocalDate on, List<String> speciality) {
    /** A point keeps its own list of the specialities. */
    public PolicyPoint {
        speciality = List.copyOf(speciality);
    }
}
