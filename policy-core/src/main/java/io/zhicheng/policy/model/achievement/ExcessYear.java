package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Personal;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** A year of work beyond the quota (超额工作量). */
@Value.Immutable
public abstract class ExcessYear extends Personal {
    ExcessYear() {}

    /** Which year. */
    public abstract Optional<Year> year();

    /** A year of work beyond the quota. */
    public static ExcessYear of(int year) {
        return builder().year(Year.of(year)).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableExcessYear.Builder {
        Builder() {}
    }
}
