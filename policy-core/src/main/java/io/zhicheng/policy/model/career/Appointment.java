package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.TitleLevel;
import java.util.Optional;
import org.immutables.value.Value;

/** An appointment at a title (聘任). */
@Value.Immutable
public abstract class Appointment extends Personal {
    Appointment() {}

    /** The level appointed at. */
    public abstract Optional<TitleLevel> level();

    /** When. */
    @Value.Default
    public Spell spell() {
        return Spell.UNKNOWN;
    }

    /** The tier of the unit (隶属关系). */
    public abstract Optional<LocationTier> tier();

    /** How the person stood to the established posts (编制). */
    public abstract Optional<Establishment> establishment();

    /** An appointment at a level; the tier is not told. */
    public static Appointment of(TitleLevel level, Spell spell) {
        return builder().level(level).spell(spell).build();
    }

    /** An appointment at a level, at a unit of a tier. */
    public static Appointment of(TitleLevel level, Spell spell, LocationTier tier) {
        return builder().level(level).spell(spell).tier(tier).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
