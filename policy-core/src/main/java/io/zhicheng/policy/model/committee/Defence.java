package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The defence of one case (答辩), held or not. */
@Value.Immutable
public abstract class Defence extends Personal implements WithDefence {
    Defence() {}

    /** The level that is applied for (申报层级). */
    public abstract Optional<TitleLevel> level();

    /** Whether a grass-roots senior title is applied for (基层高级职称). */
    public abstract Optional<Boolean> grassRoots();

    /** Whether a defence was held (是否答辩). */
    public abstract Optional<Boolean> held();

    /** The day on which it was held (答辩日期). */
    public abstract Optional<LocalDate> heldOn();

    /** The first day on which the committee is convened (评委会召开首日). */
    public abstract Optional<LocalDate> sittingFrom();

    /** The last day on which it is (评委会召开末日). */
    public abstract Optional<LocalDate> sittingThrough();

    /** The day on which the case is put to the committee (评审日期). */
    public abstract Optional<LocalDate> reviewedOn();

    /** How it was held (答辩形式). */
    public abstract Optional<DefenceMode> mode();

    /** Whether other professionals were admitted to it (允许旁听). */
    public abstract Optional<Boolean> observersAdmitted();

    /** Whether it was explained to the provincial title office why there was no video (向省职改办说明). */
    public abstract Optional<Boolean> explainedToProvince();

    /** Whether it was tightly arranged (严密安排). */
    public abstract Optional<Boolean> tightlyArranged();

    /** Whether it was effectively supervised (有效监督). */
    public abstract Optional<Boolean> supervised();

    /** Whether it was recorded from beginning to end (全程录像). */
    public abstract Optional<Boolean> fullyRecorded();

    /** Whether the recording is kept (录像保存). */
    public abstract Optional<Boolean> recordingKept();

    /** Whether the applicant works abroad (在国（境）外工作). */
    public abstract Optional<Boolean> applicantAbroad();

    /** The day on which the present title was obtained (现职称取得时间). */
    public abstract Optional<LocalDate> titleObtainedOn();

    /** The results that are defended (答辩项目). */
    @Value.Default
    public Listing<DefenceItem> items() {
        return Listing.untold();
    }

    /** The experts of the defence group (答辩小组). */
    @Value.Default
    public Listing<DefenceExpert> panel() {
        return Listing.untold();
    }

    /** Whether a reason was recorded for an unusual size of the group (组成人数说明). */
    public abstract Optional<Boolean> sizeReasonRecorded();

    /** The experts who agree, by the approval form (同意人数); never negative. */
    public abstract Optional<Integer> expertsFor();

    /** The experts who disagree, by the approval form (不同意人数); never negative. */
    public abstract Optional<Integer> expertsAgainst();

    /** The defence group: the applicant passed (答辩组意见). */
    public abstract Optional<Boolean> passed();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(0, "expertsFor", expertsFor(), "nobody agreed: then there are 0.");
        InvalidModelException.unlessAtLeast(
                0, "expertsAgainst", expertsAgainst(), "nobody disagreed: then there are 0.");
    }

    /** No defence was held. */
    public static Defence notHeld() {
        return builder().held(false).build();
    }

    /** Nothing is told. */
    public static Defence untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableDefence.Builder {
        Builder() {}
    }
}
