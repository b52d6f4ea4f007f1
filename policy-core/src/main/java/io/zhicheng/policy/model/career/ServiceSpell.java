package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import java.util.Optional;
import org.immutables.value.Value;

/** A spell of service (工作经历). */
@Value.Immutable
public abstract class ServiceSpell extends Personal {
    ServiceSpell() {}

    /** When. */
    @Value.Default
    public Spell spell() {
        return Spell.UNKNOWN;
    }

    /** The tier of the unit served (隶属关系). */
    public abstract Optional<LocationTier> tier();

    /** Where it was done. */
    public abstract Optional<DivisionCode> division();

    /** In what way it was done. */
    public abstract Optional<ServiceKind> kind();

    /** Whether it was technical work in the speciality applied for (本专业技术工作). */
    public abstract Optional<Boolean> professional();

    /** Whether it was done in a technical post of that speciality (对口专业技术岗位). */
    public abstract Optional<Boolean> matchingPost();

    /** Whether it was done by staff of a town unit sent to the countryside. */
    public abstract Optional<Boolean> urbanHome();

    /** A code of the unit served, the same as that of a payer where it is that payer (工作单位). */
    public abstract Optional<String> employer();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("employer", employer());
    }

    /** Service of a kind at a tier. */
    public static ServiceSpell of(Spell spell, LocationTier tier, ServiceKind kind) {
        return builder().spell(spell).tier(tier).kind(kind).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableServiceSpell.Builder {
        Builder() {}
    }
}
