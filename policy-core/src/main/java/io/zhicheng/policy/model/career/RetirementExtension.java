package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An extension of the age of retirement (延长退休年龄手续). */
@Value.Immutable
public abstract class RetirementExtension extends Personal {
    RetirementExtension() {}

    /** Whether one was approved; false when none was asked for, and while one is only asked for. */
    public abstract Optional<Boolean> approved();

    /** Its last day, inclusive. */
    public abstract Optional<LocalDate> lastDay();

    /** Nothing is told. */
    public static RetirementExtension untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableRetirementExtension.Builder {
        Builder() {}
    }
}
