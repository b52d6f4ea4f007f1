package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.ReviewPath;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The way by which an application comes in (申报途径). */
@Value.Immutable
public abstract class Submission extends Personal implements WithSubmission {
    Submission() {}

    /** By which way it is to be reviewed. */
    public abstract Optional<ReviewPath> path();

    /** The body through which the applicant applies (申报单位). */
    @Value.Default
    public ApplyingUnit applyingUnit() {
        return ApplyingUnit.untold();
    }

    /** Whether the employing unit agrees (所在单位同意). */
    public abstract Optional<Boolean> employerConsents();

    /** Whether the unit wrote its opinion of assessment and recommendation (基层单位考核推荐意见). */
    public abstract Optional<Boolean> employerOpinionWritten();

    /** Whether there is a committee for the title in the place (本地已组建评委会). */
    public abstract Optional<Boolean> localCommitteeExists();

    /** The day on which the unit or the body recommended it (推荐日期). */
    public abstract Optional<LocalDate> recommendedOn();

    /** The day on which the committee received it (评委会收件日期). */
    public abstract Optional<LocalDate> receivedOn();

    /** The opinion of a superior on the channel. */
    @Value.Default
    public ChannelOpinion channelOpinion() {
        return ChannelOpinion.untold();
    }

    /** Nothing is told. */
    public static Submission untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableSubmission.Builder {
        Builder() {}
    }
}
