package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How a unit checked and recommended one applicant (单位审核推荐). */
@Value.Immutable
public abstract class UnitRecommendation extends Personal implements WithUnitRecommendation {
    UnitRecommendation() {}

    /** The level applied for (申报层级). */
    public abstract Optional<TitleLevel> level();

    /** What the applicant is by the unit of the labour relationship (身份性质). */
    public abstract Optional<ApplicantStatus> status();

    /** Whether the personnel file is in custody of an agency (人事档案托管). */
    public abstract Optional<Boolean> fileEntrusted();

    /** Whether the unit issued its opinion (已出具单位推荐意见). */
    public abstract Optional<Boolean> opinionIssued();

    /** The day of the opinion (推荐意见出具日期). */
    public abstract Optional<LocalDate> opinionOn();

    /** The aspects that the opinion assesses (推荐意见评价方面). */
    @Value.Default
    public Listing<AssessedAspect> aspects() {
        return Listing.untold();
    }

    /** Whether the unit held an interview (已组织面试答辩). */
    public abstract Optional<Boolean> interviewHeld();

    /** The day of the interview (面试答辩日期). */
    public abstract Optional<LocalDate> interviewOn();

    /** Whether, on one day, the interview is recorded before the opinion (面试答辩记录在前). */
    public abstract Optional<Boolean> interviewRecordedFirst();

    /** Whether the experts whom the unit has for interviews meet the rules (面试答辩专家达到规定). */
    public abstract Optional<Boolean> expertsQualified();

    /** Whether it was established that the unit supplied false materials (单位提供虚假材料经查实). */
    public abstract Optional<Boolean> falseMaterialsFound();

    /** Nothing is told. */
    public static UnitRecommendation untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableUnitRecommendation.Builder {
        Builder() {}
    }
}
