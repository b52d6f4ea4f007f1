package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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

    /**
     * When it was submitted, by the clock of the place and to the second (提交时间). What was only saved was not
     * submitted.
     */
    public abstract Optional<LocalDateTime> submittedAt();

    /** What was entered and uploaded (申报材料). */
    @Value.Default
    public Listing<FiledItem> items() {
        return Listing.untold();
    }

    /** The day on which the unit handed the material in for the check (材料报送日期). */
    public abstract Optional<LocalDate> handedInOn();

    /** Whether the online check of qualification was passed (网上资格审查通过). */
    public abstract Optional<Boolean> onlineCheckPassed();

    /** Whether the first check of qualification was passed (资格初审通过). */
    public abstract Optional<Boolean> firstCheckPassed();

    /** Who handed in the originals to be checked (原始材料报送人). */
    public abstract Optional<Submitter> originalsFrom();

    /** A submission is told to the second. */
    @Value.Check
    Filing normalized() {
        Optional<LocalDateTime> toTheSecond = submittedAt().map(time -> time.truncatedTo(ChronoUnit.SECONDS));
        return toTheSecond.equals(submittedAt()) ? this : withSubmittedAt(toTheSecond);
    }

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
