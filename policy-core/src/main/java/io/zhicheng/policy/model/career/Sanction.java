package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A sanction (处分). */
@Value.Immutable
public abstract class Sanction extends Personal {
    Sanction() {}

    /** The period of the sanction (处分期). */
    @Value.Default
    public Spell spell() {
        return Spell.UNKNOWN;
    }

    /** Whether it was revoked (解除). Told to be so as well when {@link #revokedOn()} is told. */
    public abstract Optional<Boolean> revoked();

    /** The day it was revoked. */
    public abstract Optional<LocalDate> revokedOn();

    /** A day of revocation says that it was revoked. */
    @Value.Check
    Sanction normalized() {
        InvalidModelException.unless(
                revokedOn().isEmpty() || revoked().orElse(true),
                "revokedOn",
                "A sanction that was not revoked has no day of revocation.",
                "the day on which its period ends was meant: that belongs to the spell.");
        return revokedOn().isPresent() && revoked().isEmpty()
                ? builder().spell(spell()).revoked(true).revokedOn(revokedOn()).build()
                : this;
    }

    /** A sanction with its period; whether it was revoked is not told. */
    public static Sanction of(Spell spell) {
        return builder().spell(spell).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableSanction.Builder {
        Builder() {}
    }
}
