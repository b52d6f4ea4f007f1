package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A technical problem solved (解决技术难题). */
@Value.Immutable
public abstract class SolvedProblem extends Personal {
    SolvedProblem() {}

    /** The day it was solved. */
    public abstract Optional<LocalDate> solvedOn();

    /** Whether a benefit is evidenced: economic, social or ecological, any of them (经济、社会或生态效益). */
    public abstract Optional<Boolean> benefitEvidenced();

    /** A problem solved on a day. */
    public static SolvedProblem of(LocalDate solvedOn, boolean benefitEvidenced) {
        return builder().solvedOn(solvedOn).benefitEvidenced(benefitEvidenced).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableSolvedProblem.Builder {
        Builder() {}
    }
}
