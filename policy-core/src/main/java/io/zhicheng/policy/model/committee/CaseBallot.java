package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision of a committee on one case (一名申报人的表决), with who attends and the votes as they were cast. Attendance and
 * votes are two lists that nothing joins: the votes are kept in an order of their own, not in that in which they were
 * told, so that no position betrays a voter.
 */
@Value.Immutable
public abstract class CaseBallot extends Personal implements WithCaseBallot {
    CaseBallot() {}

    /** In which form the committee decides (评审或考核认定). */
    public abstract Optional<CaseForm> form();

    /** The level that is applied for (申报层级). */
    public abstract Optional<TitleLevel> level();

    /** Whether a grass-roots senior title is applied for (基层高级职称). */
    public abstract Optional<Boolean> grassRoots();

    /** The band of the committee: senior or intermediate (高评会、中评会). */
    public abstract Optional<TitleBand> committee();

    /** How many members the committee has (评委会人数); at least 1. */
    public abstract Optional<Integer> committeeSize();

    /** The members, each with how he or she attends (出席评委). */
    @Value.Default
    public Listing<Attendance> attendance() {
        return Listing.untold();
    }

    /** The votes as they were cast (选票、表态). */
    @Value.Default
    public Listing<BallotPaper> papers() {
        return Listing.untold();
    }

    /** How the committee voted (表决方式). */
    public abstract Optional<BallotMethod> method();

    /** Whether the applicant defended (是否答辩). */
    public abstract Optional<Boolean> defended();

    /** The day of the defence (答辩日期). */
    public abstract Optional<LocalDate> defendedOn();

    /** Whether the defence was passed (答辩通过). */
    public abstract Optional<Boolean> defencePassed();

    /** The first day on which the committee is convened (评委会召开首日). */
    public abstract Optional<LocalDate> sittingFrom();

    /** The last day on which it is (评委会召开末日). */
    public abstract Optional<LocalDate> sittingThrough();

    /** Whether outsiders were there while it deliberated and voted (评审时有无关人员在场). */
    public abstract Optional<Boolean> outsidersPresent();

    /** What became known of the sitting outside (外泄、公开情况). */
    @Value.Default
    public Listing<Disclosure> disclosures() {
        return Listing.untold();
    }

    /** Whether a leader of the assessment group was named (指定考核组组长). */
    public abstract Optional<Boolean> groupLeaderNamed();

    /** The mode of assessment used, as the series names it (考核方式). */
    public abstract Optional<String> assessmentMode();

    /** The mode that the provincial series department determined (系列确定的考核方式). */
    public abstract Optional<String> seriesAssessmentMode();

    /** The committee: a contribution was made at the grass roots (在基层作出贡献). */
    public abstract Optional<Boolean> contributionShown();

    /** Who presided (主持人). */
    public abstract Optional<Presider> presider();

    /** Whether the chair commissioned whoever presided instead (受主任委托). */
    public abstract Optional<Boolean> presiderCommissioned();

    @Value.Check
    CaseBallot check() {
        InvalidModelException.unlessAtLeast(
                1, "committeeSize", committeeSize(), "it is not known: then leave it untold.");
        InvalidModelException.unlessWritten("assessmentMode", assessmentMode());
        InvalidModelException.unlessWritten("seriesAssessmentMode", seriesAssessmentMode());
        Listing<BallotPaper> inOrder = BallotPaper.inOrder(papers());
        return papers().equals(inOrder) ? this : withPapers(inOrder);
    }

    /** Nothing is told. */
    public static CaseBallot untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableCaseBallot.Builder {
        Builder() {}
    }
}
