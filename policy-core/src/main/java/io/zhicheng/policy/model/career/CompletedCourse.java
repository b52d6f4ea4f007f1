package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** A course of continuing education that was completed (已完成的继续教育). */
@Value.Immutable
public abstract class CompletedCourse extends Personal implements WithCompletedCourse {
    CompletedCourse() {}

    /** What kind it is. */
    public abstract Optional<CourseKind> kind();

    /** The year whose task it fulfils (年度). */
    public abstract Optional<Year> year();

    /** The day of completion (完成日期). */
    public abstract Optional<LocalDate> completedOn();

    /** Whether proof of passing is enclosed (合格材料). */
    public abstract Optional<Boolean> proofEnclosed();

    /** A course of a year, completed on a day; whether proof is enclosed is not told. */
    public static CompletedCourse of(CourseKind kind, int year, LocalDate completedOn) {
        return builder().kind(kind).year(Year.of(year)).completedOn(completedOn).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableCompletedCourse.Builder {
        Builder() {}
    }
}
