package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person trained by the applicant (培养人才). */
@Value.Immutable
public abstract class Trainee extends Personal {
    Trainee() {}

    /** The day the training was completed. */
    public abstract Optional<LocalDate> trainedOn();

    /** The level of the department that acknowledged it; {@link AwardScope#UNIT} when only the unit did. */
    public abstract Optional<AwardScope> acknowledgedBy();

    /** Whether anybody acknowledged it. */
    public abstract Optional<Boolean> acknowledged();

    /** A training acknowledged at a level. */
    public static Trainee of(LocalDate trainedOn, AwardScope acknowledgedBy) {
        return builder()
                .trainedOn(trainedOn)
                .acknowledgedBy(acknowledgedBy)
                .acknowledged(true)
                .build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableTrainee.Builder {
        Builder() {}
    }
}
