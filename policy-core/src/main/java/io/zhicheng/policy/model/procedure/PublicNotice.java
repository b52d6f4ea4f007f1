package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Listing;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The public notice of a unit on those who apply (单位公示). */
@Value.Immutable
public abstract class PublicNotice implements WithPublicNotice {
    PublicNotice() {}

    /** The day on which it was posted (公示起始日). */
    public abstract Optional<LocalDate> postedOn();

    /** The day on which it ended (公示结束日). */
    public abstract Optional<LocalDate> endedOn();

    /** Whether every applicant of the unit is in it (所有申报人员). */
    public abstract Optional<Boolean> everyApplicantShown();

    /** Whether it shows what is applied for (申报情况). */
    public abstract Optional<Boolean> applicationsShown();

    /** Whether it shows the materials (申报材料). */
    public abstract Optional<Boolean> materialsShown();

    /** Whether an application or its materials changed when it was over (公示后发生变更). */
    public abstract Optional<Boolean> changedAfter();

    /** The notices of what changed (补充公示). */
    @Value.Default
    public Listing<NoticeSupplement> supplements() {
        return Listing.untold();
    }

    /** Nothing is told. */
    public static PublicNotice untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutablePublicNotice.Builder {
        Builder() {}
    }
}
