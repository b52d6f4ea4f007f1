package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.place.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the personnel file is kept (人事档案). */
@Value.Immutable
public abstract class PersonnelFile extends Personal {
    PersonnelFile() {}

    /** Who keeps it. */
    public abstract Optional<FileKeeper> keeper();

    /** Where the keeper is. */
    public abstract Optional<DivisionCode> division();

    /** The day since which it is entrusted to the keeper (托管起始日). */
    public abstract Optional<LocalDate> entrustedOn();

    /** Nothing is told. */
    public static PersonnelFile untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutablePersonnelFile.Builder {
        Builder() {}
    }
}
