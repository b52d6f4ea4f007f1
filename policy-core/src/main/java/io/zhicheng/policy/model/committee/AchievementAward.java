package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.achievement.AwardScope;
import java.util.Optional;
import org.immutables.value.Value;

/** An achievement award that an expert has a part in (成果奖). */
@Value.Immutable
public abstract class AchievementAward extends Personal implements WithAchievementAward {
    AchievementAward() {}

    /** The level at which it was awarded (级别). */
    public abstract Optional<AwardScope> scope();

    /** Its class (等次): 1 for a first-class award. */
    public abstract Optional<Integer> awardClass();

    /** Whether the expert is within the number that the award officially counts (定额人员). */
    public abstract Optional<Boolean> countedMember();

    /** Whether it is of the expert's speciality (本专业). */
    public abstract Optional<Boolean> inSpeciality();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(1, "awardClass", awardClass(), "it has no class: then leave it out.");
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableAchievementAward.Builder {
        Builder() {}
    }
}
