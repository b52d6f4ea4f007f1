package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.RetirementExtension;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** A title already held (一项已取得的职称), in its holder's present unit. */
@Value.Immutable
public abstract class HeldTitle extends Personal implements WithHeldTitle {
    HeldTitle() {}

    /** The title. */
    @Value.Default
    public Qualification qualification() {
        return Qualification.builder().build();
    }

    /** The unit that employs the holder now (现单位). */
    @Value.Default
    public EmployingUnit unit() {
        return EmployingUnit.untold();
    }

    /** The day as of which it is judged (核验日期). */
    public abstract Optional<LocalDate> asOf();

    /** The day of the vote on it (评审表决日期); {@link Qualification#obtainedOn()} is that of the confirmation. */
    public abstract Optional<LocalDate> votedOn();

    /**
     * The day on which the holder retired, or reached the age of retirement, whichever comes first; still to come, the
     * day foreseen (退休或达到退休年龄之日).
     */
    public abstract Optional<LocalDate> retirementDate();

    /** An extension of the holder's age of retirement (延长退休年龄). */
    @Value.Default
    public RetirementExtension retirementExtension() {
        return RetirementExtension.untold();
    }

    /** Whether it was obtained by fraud (弄虚作假). */
    public abstract Optional<Boolean> obtainedByFraud();

    /** Whether it was obtained by manipulation of the review (暗箱操作). */
    public abstract Optional<Boolean> obtainedByManipulation();

    /** Whether an appeal against its withdrawal is pending (申诉). */
    public abstract Optional<Boolean> appealPending();

    /** Whether the holder moved out of the grass-roots range (调离基层). */
    public abstract Optional<Boolean> leftGrassRoots();

    /** Whether a later recognition of the same graduate is still to come (后续考核认定). */
    public abstract Optional<Boolean> furtherRecognitionDue();

    /** The level that the table of the destination gives for the education (调入地学历对应的职称). */
    public abstract Optional<TitleLevel> levelByDestinationTable();

    /** How the holder stands to the established posts of the unit (编制). */
    public abstract Optional<Establishment> establishment();

    /** The score in the examination for the title (考试成绩). */
    public abstract Optional<Score> examScore();

    /** The pass line of the province (省内合格线). */
    public abstract Optional<Score> provincialLine();

    /** The pass line at the grass roots (基层分数线). */
    public abstract Optional<Score> grassRootsLine();

    /** The year of the examination. */
    public abstract Optional<Year> examYear();

    /** The year of the pass lines. */
    public abstract Optional<Year> lineYear();

    /** Whether a national certificate of passing is held (全国合格证). */
    public abstract Optional<Boolean> nationalCertificate();

    /** The unit: its assessment of the holder was passed (考核合格). */
    public abstract Optional<Boolean> employerAssessmentPassed();

    /** A title in the unit that employs its holder now; the rest is not told. */
    public static HeldTitle of(Qualification qualification, EmployingUnit unit) {
        return builder().qualification(qualification).unit(unit).build();
    }

    /** Nothing is told. */
    public static HeldTitle untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableHeldTitle.Builder {
        Builder() {}
    }
}
