package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is arranged for the review of the application (评审安排): the committee applied to, its dates and its consents. */
@Value.Immutable
public abstract class ReviewArrangement extends Personal implements WithReviewArrangement {
    ReviewArrangement() {}

    /** A code of the series, industry or unit of the committee applied to (评委会所在系列、行业或单位). */
    public abstract Optional<String> committee();

    /** The last day on which the committee takes materials (材料申报截止日期). */
    public abstract Optional<LocalDate> materialsDueOn();

    /** The day of the review, held or planned (评审日期). */
    public abstract Optional<LocalDate> reviewOn();

    /** Whether the authority organised the common-subject course of the year (人社部门已组织公需科目). */
    public abstract Optional<Boolean> commonSubjectOffered();

    /** The day from which it was organised (公需科目开始组织日期). */
    public abstract Optional<LocalDate> commonSubjectOfferedOn();

    /** Whether the title office of the committee consented to an exceptional application (同意破格申报). */
    public abstract Optional<Boolean> exceptionalConsent();

    /** The day of that consent. */
    public abstract Optional<LocalDate> exceptionalConsentOn();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("committee", committee());
    }

    /** Nothing is told. */
    public static ReviewArrangement untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableReviewArrangement.Builder {
        Builder() {}
    }
}
