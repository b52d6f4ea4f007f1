package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An interview to which discipline or supervision bodies called somebody in (纪检、监察部门约谈). */
@Value.Immutable
public abstract class DisciplineInterview extends Personal {
    DisciplineInterview() {}

    /** What it was over. */
    public abstract Optional<InterviewCause> cause();

    /** The day on which it was held. */
    public abstract Optional<LocalDate> heldOn();

    /** Whether it was withdrawn as unfounded (经查不实撤销). */
    public abstract Optional<Boolean> withdrawn();

    /** An interview that was not withdrawn. */
    public static DisciplineInterview of(InterviewCause cause, LocalDate heldOn) {
        return builder().cause(cause).heldOn(heldOn).withdrawn(false).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableDisciplineInterview.Builder {
        Builder() {}
    }
}
