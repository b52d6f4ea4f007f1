package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.time.Spell;
import java.util.Optional;
import org.immutables.value.Value;

/** A workshop run in the countryside (乡村车间). */
@Value.Immutable
public abstract class RuralWorkshop extends Personal {
    RuralWorkshop() {}

    /** When it was run. */
    @Value.Default
    public Spell spell() {
        return Spell.UNKNOWN;
    }

    /** The least number of local people it employed at any time (吸纳当地就业人数); never negative. */
    public abstract Optional<Integer> localEmployees();

    /** Whether it was approved. */
    public abstract Optional<Boolean> approved();

    /** Whether it is in the countryside. */
    public abstract Optional<Boolean> rural();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(0, "localEmployees", localEmployees(), "there were none: then it is 0.");
    }

    /** A workshop with the least number of local people it employed at any time. */
    public static RuralWorkshop of(Spell spell, int localEmployees) {
        return builder().spell(spell).localEmployees(localEmployees).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableRuralWorkshop.Builder {
        Builder() {}
    }
}
