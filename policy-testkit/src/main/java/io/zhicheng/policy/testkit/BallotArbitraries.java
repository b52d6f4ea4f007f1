package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.AttendanceMode;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.model.committee.BallotMethod;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.CaseForm;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DefenceExpert;
import io.zhicheng.policy.model.committee.DefenceItem;
import io.zhicheng.policy.model.committee.DefenceMode;
import io.zhicheng.policy.model.committee.DisclosedMatter;
import io.zhicheng.policy.model.committee.Disclosure;
import io.zhicheng.policy.model.committee.Presider;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import net.jqwik.api.Arbitrary;

/** Arbitrary defences and ballots. */
public final class BallotArbitraries {
    private BallotArbitraries() {}

    /** Members as they attend (出席评委). */
    public static Arbitrary<Attendance> attendances() {
        return Making.of(Attendance::builder)
                .told(Values.any(AttendanceMode.class), Attendance.Builder::mode)
                .told(Values.flags(), Attendance.Builder::recused)
                .told(Values.any(TitleLevel.class), Attendance.Builder::titleLevel)
                .told(Values.flags(), Attendance.Builder::titleInSpecialty)
                .told(Values.flags(), Attendance.Builder::assessed)
                .build(Attendance.Builder::build);
    }

    /** Votes (选票、表态). */
    public static Arbitrary<BallotPaper> ballotPapers() {
        return Making.of(BallotPaper::builder)
                .told(Values.any(BallotChoice.class), BallotPaper.Builder::choice)
                .told(Values.flags(), BallotPaper.Builder::castDuringSession)
                .told(Values.flags(), BallotPaper.Builder::fromAbsentMember)
                .told(Values.flags(), BallotPaper.Builder::reasonsGiven)
                .build(BallotPaper.Builder::build);
    }

    /** What became known outside (外泄、公开). */
    public static Arbitrary<Disclosure> disclosures() {
        return Making.of(Disclosure::builder)
                .told(Values.any(DisclosedMatter.class), Disclosure.Builder::matter)
                .build(Disclosure.Builder::build);
    }

    /** Ballots on a case (评委会表决). */
    public static Arbitrary<CaseBallot> caseBallots() {
        return Making.of(CaseBallot::builder)
                .told(Values.any(CaseForm.class), CaseBallot.Builder::form)
                .told(Values.any(TitleLevel.class), CaseBallot.Builder::level)
                .told(Values.flags(), CaseBallot.Builder::grassRoots)
                .told(Values.any(TitleBand.class), CaseBallot.Builder::committee)
                .told(Values.ranks(), CaseBallot.Builder::committeeSize)
                .with(Values.listings(attendances()), CaseBallot.Builder::attendance)
                .with(Values.listings(ballotPapers()), CaseBallot.Builder::papers)
                .told(Values.any(BallotMethod.class), CaseBallot.Builder::method)
                .told(Values.flags(), CaseBallot.Builder::defended)
                .told(Values.sittingDates(), CaseBallot.Builder::defendedOn)
                .told(Values.flags(), CaseBallot.Builder::defencePassed)
                .told(Values.sittingDates(), CaseBallot.Builder::sittingFrom)
                .told(Values.sittingDates(), CaseBallot.Builder::sittingThrough)
                .told(Values.flags(), CaseBallot.Builder::outsidersPresent)
                .with(Values.listings(disclosures()), CaseBallot.Builder::disclosures)
                .told(Values.flags(), CaseBallot.Builder::groupLeaderNamed)
                .told(Values.assessmentModes(), CaseBallot.Builder::assessmentMode)
                .told(Values.assessmentModes(), CaseBallot.Builder::seriesAssessmentMode)
                .told(Values.flags(), CaseBallot.Builder::contributionShown)
                .told(Values.any(Presider.class), CaseBallot.Builder::presider)
                .told(Values.flags(), CaseBallot.Builder::presiderCommissioned)
                .build(CaseBallot.Builder::build);
    }

    /** Items that are defended (答辩项目). */
    public static Arbitrary<DefenceItem> defenceItems() {
        return Making.of(DefenceItem::builder)
                .told(Values.flags(), DefenceItem.Builder::named)
                .told(Values.sittingDates(), DefenceItem.Builder::achievedOn)
                .build(DefenceItem.Builder::build);
    }

    /** Experts of a defence group (答辩小组专家). */
    public static Arbitrary<DefenceExpert> defenceExperts() {
        return Making.of(DefenceExpert::builder)
                .told(Values.employers(), DefenceExpert.Builder::employer)
                .told(Values.scores(), DefenceExpert.Builder::score)
                .build(DefenceExpert.Builder::build);
    }

    /** Defences (答辩). */
    public static Arbitrary<Defence> defences() {
        return Making.of(Defence::builder)
                .told(Values.any(TitleLevel.class), Defence.Builder::level)
                .told(Values.flags(), Defence.Builder::grassRoots)
                .told(Values.flags(), Defence.Builder::held)
                .told(Values.sittingDates(), Defence.Builder::heldOn)
                .told(Values.sittingDates(), Defence.Builder::sittingFrom)
                .told(Values.sittingDates(), Defence.Builder::sittingThrough)
                .told(Values.sittingDates(), Defence.Builder::reviewedOn)
                .told(Values.any(DefenceMode.class), Defence.Builder::mode)
                .told(Values.flags(), Defence.Builder::observersAdmitted)
                .told(Values.flags(), Defence.Builder::explainedToProvince)
                .told(Values.flags(), Defence.Builder::tightlyArranged)
                .told(Values.flags(), Defence.Builder::supervised)
                .told(Values.flags(), Defence.Builder::fullyRecorded)
                .told(Values.flags(), Defence.Builder::recordingKept)
                .told(Values.flags(), Defence.Builder::applicantAbroad)
                .told(Values.sittingDates(), Defence.Builder::titleObtainedOn)
                .with(Values.listings(defenceItems()), Defence.Builder::items)
                .with(Values.listings(defenceExperts()), Defence.Builder::panel)
                .told(Values.flags(), Defence.Builder::sizeReasonRecorded)
                .told(Values.counts(), Defence.Builder::expertsFor)
                .told(Values.counts(), Defence.Builder::expertsAgainst)
                .told(Values.flags(), Defence.Builder::passed)
                .build(Defence.Builder::build);
    }
}
