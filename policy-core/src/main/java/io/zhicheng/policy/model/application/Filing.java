package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** How the application was filed (申报材料). */
@Value.Immutable
public abstract class Filing extends Personal implements WithFiling {
    Filing() {}

    /** Whether the appraisal of professional morality was publicised (职业道德公示). */
    public abstract Optional<Boolean> moralityPublicised();

    /** Whether the integrity pledge was signed (诚信承诺). */
    public abstract Optional<Boolean> pledgeSigned();

    /** Whether the integrity pledge was publicised (承诺公示). */
    public abstract Optional<Boolean> pledgePublicised();

    /** Material that came in later (补充材料). */
    @Value.Default
    public Listing<Supplement> supplements() {
        return Listing.untold();
    }

    /** Whether there is a new achievement since the last rejection (未通过后新增业绩). */
    public abstract Optional<Boolean> newAchievementSinceRejection();

    /** Nothing is told. */
    public static Filing untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableFiling.Builder {
        Builder() {}
    }
}
