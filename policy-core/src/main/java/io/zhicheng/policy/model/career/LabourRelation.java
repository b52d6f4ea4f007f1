package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.time.Spell;
import java.util.Optional;
import org.immutables.value.Value;

/** A labour relationship with a unit (人事劳动关系). Work for another unit on secondment is none. */
@Value.Immutable
public abstract class LabourRelation extends Personal {
    LabourRelation() {}

    /** The unit, by a code that the host knows, such as the unified social credit code. */
    public abstract Optional<String> unit();

    /** What staff of that unit are. */
    public abstract Optional<ApplicantStatus> status();

    /** How long it lasts. */
    @Value.Default
    public Spell spell() {
        return Spell.UNKNOWN;
    }

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("unit", unit());
    }

    /** A relationship of a kind of unit. */
    public static LabourRelation of(ApplicantStatus status, Spell spell) {
        return builder().status(status).spell(spell).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableLabourRelation.Builder {
        Builder() {}
    }
}
