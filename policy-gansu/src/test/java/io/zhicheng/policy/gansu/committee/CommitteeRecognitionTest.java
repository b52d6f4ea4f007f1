package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.VoteCount.MAJORITY_REACHED;
import static io.zhicheng.policy.gansu.committee.Ballots.and;
import static io.zhicheng.policy.gansu.committee.Ballots.member;
import static io.zhicheng.policy.gansu.committee.Ballots.papers;
import static io.zhicheng.policy.gansu.committee.Ballots.review;
import static io.zhicheng.policy.gansu.committee.Ballots.votes;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.ABSENCE_NOTED;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.ALL_MEMBERS_ASSESS;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.ASSESSED_OTHERWISE;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.CONTRIBUTION_MADE;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.DELIBERATION_SECRET;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.LEADER_NAMED;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.PRESIDER_ENTITLED;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.REASONS_MISSING;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.STANCES_STATED;
import static io.zhicheng.policy.model.committee.AttendanceMode.ABSENT;
import static io.zhicheng.policy.model.committee.BallotChoice.ABSTAIN;
import static io.zhicheng.policy.model.committee.BallotChoice.AGAINST;
import static io.zhicheng.policy.model.committee.BallotChoice.FOR;
import static io.zhicheng.policy.model.committee.CaseForm.COMMITTEE_RECOGNITION;
import static io.zhicheng.policy.model.committee.CaseForm.GROUP_RECOGNITION;
import static io.zhicheng.policy.model.committee.DisclosedMatter.DELIBERATION;
import static io.zhicheng.policy.model.committee.Presider.CHAIR;
import static io.zhicheng.policy.model.committee.Presider.OTHER;
import static io.zhicheng.policy.model.committee.Presider.VICE_CHAIR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.fact.CaseBallots;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.Disclosure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** GS28 chapter 9, section (3), items 1 to 5: recognition by the committee. */
class CommitteeRecognitionTest extends ProvinceTable {
    private static final CaseBallot BY_GROUP = Ballots.recognition(GROUP_RECOGNITION, 19, 19);
    private static final CaseBallot BY_COMMITTEE = Ballots.recognition(COMMITTEE_RECOGNITION, 19, 19);

    @Override
    protected void clauses() {
        clause("GS28/9.3.1-b")
                .line("leader named -> ok", LEADER_NAMED, MET, BY_GROUP)
                .line("no leader -> violation", LEADER_NAMED, NOT_MET, BY_GROUP.withGroupLeaderNamed(false));
        clause("GS28/9.3.1-c")
                .line("all present -> ok", ALL_MEMBERS_ASSESS, MET, BY_COMMITTEE)
                .line(
                        "one absent -> violation",
                        ALL_MEMBERS_ASSESS,
                        NOT_MET,
                        and(BY_COMMITTEE, member().withAssessed(false)))
                .line(
                        "+ a recused member -> ok",
                        ALL_MEMBERS_ASSESS,
                        MET,
                        and(BY_COMMITTEE, member().withAssessed(false).withRecused(true)))
                .line("+ absent from the sitting altogether -> noted", ABSENCE_NOTED, MET, and(BY_COMMITTEE, absent()))
                .line("+ and no violation", ALL_MEMBERS_ASSESS, MET, and(BY_COMMITTEE, absent()))
                .line("+ nobody absent -> nothing to note", ABSENCE_NOTED, NOT_MET, BY_COMMITTEE)
                .line("+ an assessment group -> nothing to note", ABSENCE_NOTED, NOT_MET, and(BY_GROUP, absent()));
        clause("GS28/9.3.2-b")
                .line("equal -> ok", ASSESSED_OTHERWISE, NOT_MET, assessed("个人述职", "个人述职"))
                .line("different -> warning ('in principle')", ASSESSED_OTHERWISE, MET, assessed("业绩展示", "个人述职"))
                .line(
                        "+ the series' mode is not told -> open",
                        ASSESSED_OTHERWISE,
                        UNKNOWN,
                        BY_GROUP.withAssessmentMode("个人述职"))
                .line("+ a review has no such mode", ASSESSED_OTHERWISE, NOT_MET, review(17, 17));
        clause("GS28/9.3.3-a")
                .line("contribution shown -> criterion met", CONTRIBUTION_MADE, MET, BY_GROUP)
                .line("none -> not met", CONTRIBUTION_MADE, NOT_MET, BY_GROUP.withContributionShown(false))
                .line(
                        "+ not judged yet",
                        CONTRIBUTION_MADE,
                        NEEDS_JUDGEMENT,
                        BY_GROUP.withContributionShown(Optional.empty()));
        clause("GS28/9.3.4-b")
                .line("all stated -> complete", STANCES_STATED, MET, Ballots.recognition(GROUP_RECOGNITION, 19, 11))
                .line(
                        "one abstains -> incomplete",
                        STANCES_STATED,
                        NOT_MET,
                        BY_GROUP.withPapers(papers(votes(18, FOR), votes(1, ABSTAIN))))
                .line(
                        "+ one says nothing -> incomplete",
                        STANCES_STATED,
                        NOT_MET,
                        BY_GROUP.withPapers(papers(votes(18, FOR))))
                .line("+ how many carry the case is not said", MAJORITY_REACHED, UNKNOWN, BY_GROUP);
        clause("GS28/9.3.4-c")
                .line("+ the chair", PRESIDER_ENTITLED, MET, BY_COMMITTEE.withPresider(CHAIR))
                .line(
                        "+ a vice-chair whom the chair commissioned",
                        PRESIDER_ENTITLED,
                        MET,
                        BY_COMMITTEE.withPresider(VICE_CHAIR).withPresiderCommissioned(true))
                .line(
                        "+ a vice-chair on his own account",
                        PRESIDER_ENTITLED,
                        NOT_MET,
                        BY_COMMITTEE.withPresider(VICE_CHAIR).withPresiderCommissioned(false))
                .line(
                        "+ somebody else, commissioned or not",
                        PRESIDER_ENTITLED,
                        NOT_MET,
                        BY_COMMITTEE.withPresider(OTHER).withPresiderCommissioned(true))
                .line("+ at a review this is not asked", PRESIDER_ENTITLED, NOT_APPLICABLE, review(17, 17));
        clause("GS28/9.3.4-d")
                .line(
                        "+ against without reasons -> warning",
                        REASONS_MISSING,
                        MET,
                        and(BY_GROUP, BallotPaper.of(AGAINST).withReasonsGiven(false)))
                .line(
                        "+ against with reasons -> fine",
                        REASONS_MISSING,
                        NOT_MET,
                        and(BY_GROUP, BallotPaper.of(AGAINST).withReasonsGiven(true)))
                .line(
                        "+ for without reasons -> fine",
                        REASONS_MISSING,
                        NOT_MET,
                        and(BY_GROUP, BallotPaper.of(FOR).withReasonsGiven(false)));
        clause("GS28/9.3.4-f")
                .line("leak reported -> violation", DELIBERATION_SECRET, NOT_MET, disclosing(BY_GROUP))
                .line("none -> ok", DELIBERATION_SECRET, MET, BY_GROUP)
                .line("+ a review is not meant here", DELIBERATION_SECRET, NOT_APPLICABLE, disclosing(review(17, 17)));
    }

    private static Attendance absent() {
        return Attendance.of(ABSENT).withAssessed(false);
    }

    private static CaseBallot assessed(String used, String bySeries) {
        return BY_GROUP.withAssessmentMode(used).withSeriesAssessmentMode(bySeries);
    }

    private static CaseBallot disclosing(CaseBallot ballot) {
        return ballot.withDisclosures(Listing.whole(Disclosure.of(DELIBERATION)));
    }

    /** A ballot answers by the route of its form; the others are not there for it. */
    @Test
    void theFormOpensTheRoute() {
        assertThat(policy().answer(CaseBallots.CASE_PASSED, BY_GROUP).routes())
                .extracting(route -> route.route().id() + " " + route.outcome())
                .containsExactlyInAnyOrder(
                        "secret-ballot NOT_APPLICABLE",
                        "recognition-by-group UNKNOWN",
                        "recognition-by-committee NOT_APPLICABLE");
    }

    /** Recognition without a review is for grass-roots titles. */
    @Test
    void provinceWideTitlesAreNotRecognisedSo() {
        assertThat(policy().answer(CaseBallots.CASE_PASSED, BY_GROUP.withGrassRoots(false))
                        .route("recognition-by-group")
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }
}
