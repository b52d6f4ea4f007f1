package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A result of work: a landmark one (标志性成果) or another. */
@Value.Immutable
public abstract class Work extends Personal {
    Work() {}

    /** What kind of result it is. */
    public abstract Optional<WorkKind> kind();

    /** The day it was achieved. */
    public abstract Optional<LocalDate> achievedOn();

    /** The level of the body that acknowledged it. */
    public abstract Optional<AwardScope> acknowledgedBy();

    /** Whether it is a landmark result (标志性成果). */
    public abstract Optional<Boolean> landmark();

    /** The level of the museum that collected it (博物馆收藏). */
    public abstract Optional<AwardScope> museum();

    /** Whether it was achieved in the applicant's own post (本岗位业绩); false for another field (其它方面). */
    public abstract Optional<Boolean> ownField();

    /** Whether the standard of the series lists it. */
    public abstract Optional<Boolean> listedBySeries();

    /** Whether the standard of the series lists it among the outstanding results that open direct review (直评). */
    public abstract Optional<Boolean> listedForDirectReview();

    /** How much the standard of the series lets it count (量化业绩). */
    public abstract Optional<AchievementUnits> units();

    /** What result of epidemic control it is, if any (疫情防控成果). */
    public abstract Optional<EpidemicResult> epidemicResult();

    /** A result of a kind achieved on a day. */
    public static Work of(WorkKind kind, LocalDate achievedOn) {
        return builder().kind(kind).achievedOn(achievedOn).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableWork.Builder {
        Builder() {}
    }
}
