package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Material that came in after the filing (补充材料). */
@Value.Immutable
public abstract class Supplement extends Personal {
    Supplement() {}

    /** The day it came in. */
    public abstract Optional<LocalDate> receivedOn();

    /** Material that came in on a day. */
    public static Supplement of(LocalDate receivedOn) {
        return builder().receivedOn(receivedOn).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableSupplement.Builder {
        Builder() {}
    }
}
