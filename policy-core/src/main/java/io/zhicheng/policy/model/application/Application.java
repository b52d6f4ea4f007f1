package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.time.Year;
import org.immutables.value.Value;

/**
 * An application for a title (申报): a dossier, what is sought, and when it was filed.
 *
 * <p>Only the date is mandatory.
 */
@Value.Immutable
public abstract class Application extends Personal implements WithApplication {
    Application() {}

    /** Everything told of the applicant. */
    @Value.Default
    public Dossier dossier() {
        return Dossier.untold();
    }

    /** What is applied for. */
    @Value.Default
    public Sought sought() {
        return Sought.untold();
    }

    /** The day of filing (申报日期). */
    public abstract LocalDate date();

    /** The review year (申报年度); unless told, the year of {@link #date()}. A copy with another date keeps it. */
    @Value.Default
    public Year year() {
        return Year.from(date());
    }

    /** The examination that belongs to it. */
    @Value.Default
    public Examination examination() {
        return Examination.untold();
    }

    /** Judgements recorded on it. */
    @Value.Default
    public Judgements judgements() {
        return Judgements.untold();
    }

    /** How it was filed. */
    @Value.Default
    public Filing filing() {
        return Filing.untold();
    }

    /** The way by which it comes in. */
    @Value.Default
    public Submission submission() {
        return Submission.untold();
    }

    /** Its papers. */
    @Value.Default
    public Papers papers() {
        return Papers.untold();
    }

    /** What is arranged for its review. */
    @Value.Default
    public ReviewArrangement arrangement() {
        return ReviewArrangement.untold();
    }

    /** An application filed on a day, with nothing told of examination, judgements and filing. */
    public static Application of(Dossier dossier, Sought sought, LocalDate date) {
        return builder().dossier(dossier).sought(sought).date(date).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableApplication.Builder {
        Builder() {}
    }
}
