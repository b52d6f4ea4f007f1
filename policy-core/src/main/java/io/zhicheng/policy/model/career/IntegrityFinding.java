package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** A finding on the integrity of the applicant (诚信问题). */
@Value.Immutable
public abstract class IntegrityFinding extends Personal {
    IntegrityFinding() {}

    /** What it is about. */
    public abstract Optional<IntegrityMatter> matter();

    /** How far it has been established. */
    public abstract Optional<FindingStatus> status();

    /** The year in which it was found. */
    public abstract Optional<Year> year();

    /** Whether the work or statement concerned is part of this application. */
    public abstract Optional<Boolean> inThisApplication();

    /** A finding of a year; whether it concerns this application is not told. */
    public static IntegrityFinding of(IntegrityMatter matter, FindingStatus status, int year) {
        return builder().matter(matter).status(status).year(Year.of(year)).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableIntegrityFinding.Builder {
        Builder() {}
    }
}
