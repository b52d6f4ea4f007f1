package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.title.TitleLevel;
import java.util.Optional;
import org.immutables.value.Value;

/** A series standard, drafted or issued (系列评价条件标准). */
@Value.Immutable
public abstract class StandardDraft implements WithStandardDraft {
    StandardDraft() {}

    /** The level it is for (层级). */
    public abstract Optional<TitleLevel> level();

    /** Its conditions (评价条件). */
    @Value.Default
    public Listing<StandardCondition> conditions() {
        return Listing.untold();
    }

    /** The highest level of award that its exceptional standard demands (破格条件). */
    public abstract Optional<AwardScope> exceptionalScope();

    /** The achievements that normal promotion demands (量化业绩). */
    public abstract Optional<AchievementUnits> normalUnits();

    /** The achievements demanded in prefecture units of Gannan and Linxia (甘南、临夏州属单位). */
    public abstract Optional<AchievementUnits> prefectureUnits();

    /** Nothing is told. */
    public static StandardDraft untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableStandardDraft.Builder {
        Builder() {}
    }
}
