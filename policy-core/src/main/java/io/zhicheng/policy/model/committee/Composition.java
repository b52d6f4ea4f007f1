package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Attributes;
import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.TitleBand;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The composition of a review committee for one year's meeting (评委会组成), and how it came to be. */
@Value.Immutable
public abstract class Composition extends Personal implements WithComposition {
    Composition() {}

    /** The band of titles that the committee is for (高评会、中评会). */
    public abstract Optional<TitleBand> band();

    /** Whether it is a committee of the grass roots' own senior titles (基层高级职称评委会). */
    public abstract Optional<Boolean> grassRoots();

    /** Whether it reviews full-senior titles (评审正高级). */
    public abstract Optional<Boolean> reviewsFullSenior();

    /** Whether it reviews associate-senior titles (评审副高级); false for one that reviews full-senior titles only. */
    public abstract Optional<Boolean> reviewsAssociateSenior();

    /** The day on which it meets (评委会召开日期). */
    public abstract Optional<LocalDate> meetingOn();

    /** The specialities that it is for (评审的专业范围). */
    @Value.Default
    public Listing<Speciality> scopeSpecialities() {
        return Listing.untold();
    }

    /** The specialities that are applied for this time (申报的专业). */
    @Value.Default
    public Listing<Speciality> appliedSpecialities() {
        return Listing.untold();
    }

    /** Who sits on it (组成人员). */
    @Value.Default
    public Listing<CommitteeMember> members() {
        return Listing.untold();
    }

    /** Another size than the usual that the approving authority has recorded (批准机构核定的人数); 0 when it has recorded none. */
    public abstract Optional<Integer> approvedSize();

    /** How many sat on it last year (上年度评委人数); 0 when it never sat before. */
    public abstract Optional<Integer> previousSize();

    /** How many of last year's members were replaced (更换人数), where that is told and not counted from the members. */
    public abstract Optional<Integer> replaced();

    /** The day on which the replacement was completed (完成更换日期). */
    public abstract Optional<LocalDate> replacedOn();

    /** Whether the host unit agreed to the replacement (单位同意). */
    public abstract Optional<Boolean> hostConsent();

    /** The day on which the replacement was reported (报告日期). */
    public abstract Optional<LocalDate> reportedOn();

    /** Whether it was reported in writing (书面报告). */
    public abstract Optional<Boolean> reportedInWriting();

    /** Whether it was reported to the authority that approved the committee (评委会批准机构). */
    public abstract Optional<Boolean> reportedToApprover();

    /**
     * The approving authority: the share replaced is accepted, though last year's size and this year's tell differently
     * (批准机构认可调整比例).
     */
    public abstract Optional<Boolean> rotationAccepted();

    /** Whether the members were drawn at random (随机抽取), as the record of the draw shows; without one it is not told. */
    public abstract Optional<Boolean> drawnAtRandom();

    /** Whether the title office of the prefecture took part in the draw (州职改办参与抽取). */
    public abstract Optional<Boolean> drawnByTitleOffice();

    /** Whether the host department took part in the draw (评委会所在部门参与抽取). */
    public abstract Optional<Boolean> drawnByHost();

    /** The day on which those who attend were fixed (确定参会委员日期). */
    public abstract Optional<LocalDate> fixedOn();

    /** Whether the list of members was made public (组成人员对外公布), before the meeting or after it. */
    public abstract Optional<Boolean> rosterPublished();

    /** What a module's own rules ask for beyond all this (自有事实). */
    @Value.Default
    public Attributes attributes() {
        return Attributes.untold();
    }

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(0, "approvedSize", approvedSize(), "none was recorded: then it is 0.");
        InvalidModelException.unlessAtLeast(
                0, "previousSize", previousSize(), "the committee never sat before: then it is 0.");
        InvalidModelException.unlessAtLeast(0, "replaced", replaced(), "nobody was replaced: then it is 0.");
    }

    /** Nothing is told. */
    public static Composition untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableComposition.Builder {
        Builder() {}
    }
}
