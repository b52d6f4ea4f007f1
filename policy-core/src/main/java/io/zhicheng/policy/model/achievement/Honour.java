package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An honour (荣誉). */
@Value.Immutable
public abstract class Honour extends Personal {
    Honour() {}

    /** What kind it is. */
    public abstract Optional<HonourKind> kind();

    /** The level at which it was given (级别). */
    public abstract Optional<AwardScope> scope();

    /** Whether party committee or government gave it (党委政府表彰). */
    public abstract Optional<Boolean> byPartyOrGovernment();

    /** The day it was given. */
    public abstract Optional<LocalDate> awardedOn();

    /** The number of the decision (表彰文号). */
    public abstract Optional<String> decision();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("decision", decision());
    }

    /** An honour of a kind and level. */
    public static Honour of(HonourKind kind, AwardScope scope, LocalDate awardedOn) {
        return builder().kind(kind).scope(scope).awardedOn(awardedOn).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableHonour.Builder {
        Builder() {}
    }
}
