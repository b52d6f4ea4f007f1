package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.quantity.Score;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** The examination that belongs to an application (考试). */
@Value.Immutable
public abstract class Examination extends Personal implements WithExamination {
    Examination() {}

    /** Whether a national certificate of passing is held (全国合格证). */
    public abstract Optional<Boolean> nationalCertificate();

    /** The year of the examination. */
    public abstract Optional<Year> year();

    /** The score (成绩). */
    public abstract Optional<Score> score();

    /** Whether the applicant entered for it (报考). */
    public abstract Optional<Boolean> entered();

    /** An examination entered for, with its score. */
    public static Examination of(int year, Score score) {
        return builder().year(Year.of(year)).score(score).entered(true).build();
    }

    /** Nothing is told. */
    public static Examination untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableExamination.Builder {
        Builder() {}
    }
}
