package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.place.LocationTier;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** The appraisal of one year (年度考核). */
@Value.Immutable
public abstract class AnnualAppraisal extends Personal {
    AnnualAppraisal() {}

    /** The year appraised. */
    public abstract Optional<Year> year();

    /** The grade (考核等次). */
    public abstract Optional<AppraisalGrade> grade();

    /** The tier of the unit that appraised (隶属关系). */
    public abstract Optional<LocationTier> tier();

    /** The appraisal of a year; the tier is not told. */
    public static AnnualAppraisal of(int year, AppraisalGrade grade) {
        return builder().year(Year.of(year)).grade(grade).build();
    }

    /** The appraisal of a year at a unit of a tier. */
    public static AnnualAppraisal of(int year, AppraisalGrade grade, LocationTier tier) {
        return builder().year(Year.of(year)).grade(grade).tier(tier).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableAnnualAppraisal.Builder {
        Builder() {}
    }
}
