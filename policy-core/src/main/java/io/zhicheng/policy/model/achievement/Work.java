package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A result of work: a landmark one (标志性成果) or another. */
@Value.Immutable
public abstract class Work extends Personal implements WithWork {
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

    /** Whether it relates to the speciality applied for (与申报专业相关). */
    public abstract Optional<Boolean> relatedToSpeciality();

    /** Whether the standard of the series lists it. */
    public abstract Optional<Boolean> listedBySeries();

    /** Whether the standard of the series lists it among the outstanding results that open direct review (直评). */
    public abstract Optional<Boolean> listedForDirectReview();

    /** How much the standard of the series lets it count (量化业绩). */
    public abstract Optional<AchievementUnits> units();

    /** Where it appeared, if it is a paper. */
    @Value.Default
    public Publication publication() {
        return Publication.untold();
    }

    /** How it was checked for duplication, if it is a paper. */
    @Value.Default
    public DuplicationCheck duplicationCheck() {
        return DuplicationCheck.untold();
    }

    /** Whether it is one of the representative papers handed in for appraisal (代表论文). */
    public abstract Optional<Boolean> representative();

    /** Whether it passed the appraisal (通过论文鉴定). */
    public abstract Optional<Boolean> appraisalPassed();
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
