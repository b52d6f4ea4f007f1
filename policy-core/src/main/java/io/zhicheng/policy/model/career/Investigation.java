package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.time.Spell;
import java.util.Optional;
import org.immutables.value.Value;

/** An investigation (立案审查). */
@Value.Immutable
public abstract class Investigation extends Personal {
    Investigation() {}

    /** How far it has gone. */
    public abstract Optional<InvestigationStage> stage();

    /** When; still going on while not concluded (审查未结束). */
    @Value.Default
    public Spell spell() {
        return Spell.UNKNOWN;
    }

    /** An investigation at a stage. */
    public static Investigation of(InvestigationStage stage, Spell spell) {
        return builder().stage(stage).spell(spell).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableInvestigation.Builder {
        Builder() {}
    }
}
