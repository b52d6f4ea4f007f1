package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** The appraisal of professional morality in one year (职业道德考核, such as 师德 and 医德). */
@Value.Immutable
public abstract class MoralityAppraisal extends Personal {
    MoralityAppraisal() {}

    /** The year appraised. */
    public abstract Optional<Year> year();

    /** The grade (考核等次). */
    public abstract Optional<AppraisalGrade> grade();

    /** The appraisal of a year. */
    public static MoralityAppraisal of(int year, AppraisalGrade grade) {
        return builder().year(Year.of(year)).grade(grade).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableMoralityAppraisal.Builder {
        Builder() {}
    }
}
