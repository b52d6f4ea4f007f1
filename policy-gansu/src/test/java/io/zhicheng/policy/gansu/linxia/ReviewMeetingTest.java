package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.VoteCount.MAJORITY_REACHED;
import static io.zhicheng.policy.fact.VoteCount.VOTERS;
import static io.zhicheng.policy.fact.VoteCount.VOTES_FOR;
import static io.zhicheng.policy.gansu.committee.Ballots.and;
import static io.zhicheng.policy.gansu.committee.Ballots.member;
import static io.zhicheng.policy.gansu.committee.Ballots.papers;
import static io.zhicheng.policy.gansu.committee.Ballots.recognition;
import static io.zhicheng.policy.gansu.committee.Ballots.review;
import static io.zhicheng.policy.gansu.committee.Ballots.votes;
import static io.zhicheng.policy.gansu.committee.CaseReview.SECRET_BALLOT;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.ALL_MEMBERS_ASSESS;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.DELIBERATION_SECRET;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.WHO_ASSESSES;
import static io.zhicheng.policy.gansu.linxia.ReviewMeeting.ABSTENTIONS_COUNT_AGAINST;
import static io.zhicheng.policy.gansu.linxia.ReviewMeeting.ATTENDANCE_REACHED;
import static io.zhicheng.policy.gansu.linxia.ReviewMeeting.BALLOT_SECRET;
import static io.zhicheng.policy.gansu.linxia.ReviewMeeting.RECUSED_MEMBERS;
import static io.zhicheng.policy.gansu.linxia.ReviewMeeting.REMOTE_ATTENDANCE;
import static io.zhicheng.policy.gansu.linxia.ReviewMeeting.TIE_FAILS;
import static io.zhicheng.policy.gansu.linxia.ReviewMeeting.VOTES_WITHIN_ATTENDANCE;
import static io.zhicheng.policy.gansu.linxia.ReviewMeeting.VOTE_REJECTED;
import static io.zhicheng.policy.model.committee.AttendanceMode.ABSENT;
import static io.zhicheng.policy.model.committee.AttendanceMode.REMOTE;
import static io.zhicheng.policy.model.committee.BallotChoice.ABSTAIN;
import static io.zhicheng.policy.model.committee.BallotChoice.AGAINST;
import static io.zhicheng.policy.model.committee.BallotChoice.FOR;
import static io.zhicheng.policy.model.committee.BallotChoice.SPOILT;
import static io.zhicheng.policy.model.committee.BallotMethod.SECRET;
import static io.zhicheng.policy.model.committee.BallotMethod.SHOW_OF_HANDS;
import static io.zhicheng.policy.model.committee.BallotMethod.SIGNED;
import static io.zhicheng.policy.model.committee.CaseForm.COMMITTEE_RECOGNITION;
import static io.zhicheng.policy.model.committee.CaseForm.GROUP_RECOGNITION;
import static io.zhicheng.policy.model.committee.DisclosedMatter.INDIVIDUAL_OPINIONS;
import static io.zhicheng.policy.model.committee.DisclosedMatter.PASSED_LIST;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.fact.CaseBallots;
import io.zhicheng.policy.gansu.committee.CommitteeRecognition.WhoAssesses;
import io.zhicheng.policy.gansu.linxia.ReviewMeeting.RecusedMembers;
import io.zhicheng.policy.gansu.linxia.ReviewMeeting.RemoteAttendance;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.DisclosedMatter;
import io.zhicheng.policy.model.committee.Disclosure;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** LX282 sections 4 (3) and (4), and what section 1 (3) says of attendance: the meeting and its vote. */
class ReviewMeetingTest extends PrefectureTable {
    @Override
    protected void clauses() {
        clause("LX282/1.3-g")
                .line("16 -> not met, no valid vote", () -> {
                    outcome(ATTENDANCE_REACHED, NOT_MET, review(16, 16));
                    assertThat(verdict(review(16, 16))).isEqualTo(Verdict.INELIGIBLE);
                })
                .line("17 -> met", ATTENDANCE_REACHED, MET, review(17, 17))
                .line(
                        "+ the seventeenth on a link -> not met",
                        ATTENDANCE_REACHED,
                        NOT_MET,
                        and(review(16, 16), member().withMode(REMOTE)))
                .line(
                        "+ the seventeenth absent -> not met",
                        ATTENDANCE_REACHED,
                        NOT_MET,
                        and(review(16, 16), member().withMode(ABSENT)))
                .under(CountyOf.policy(set(REMOTE_ATTENDANCE.by("LX282/1.3-g").is(RemoteAttendance.COUNTS))))
                .line(
                        "+ on a link where that counts -> met",
                        ATTENDANCE_REACHED,
                        MET,
                        and(review(16, 16), member().withMode(REMOTE)));
        clause("LX282/1.3-i")
                .line("full-senior case, judge full-senior -> may act", VOTERS, 1, judge(FULL_SENIOR, FULL_SENIOR))
                .line(
                        "full-senior case, judge associate-senior -> may not act",
                        VOTERS,
                        0,
                        judge(FULL_SENIOR, ASSOCIATE_SENIOR))
                .line(
                        "associate-senior case, judge associate-senior -> may act",
                        VOTERS,
                        1,
                        judge(ASSOCIATE_SENIOR, ASSOCIATE_SENIOR))
                .line(
                        "+ full-senior case, judge full-senior of another specialty -> may not act",
                        VOTERS,
                        0,
                        review(0, 0)
                                .withLevel(FULL_SENIOR)
                                .withAttendance(Listing.whole(
                                        member().withTitleLevel(FULL_SENIOR).withTitleInSpecialty(false))))
                .line(
                        "+ the attendance minimum is one of those who may act",
                        ATTENDANCE_REACHED,
                        NOT_MET,
                        and(fullSenior(16, 16), member()));
        clause("LX282/1.3-o")
                .line("12 -> not met", ATTENDANCE_REACHED, NOT_MET, intermediate(12, 12))
                .line("13 -> met", ATTENDANCE_REACHED, MET, intermediate(13, 13));
        clause("LX282/4.4-f")
                .line("signed ballot or show of hands -> invalid", () -> {
                    outcome(BALLOT_SECRET, NOT_MET, review(17, 17).withMethod(SIGNED));
                    outcome(BALLOT_SECRET, NOT_MET, review(17, 17).withMethod(SHOW_OF_HANDS));
                    assertThat(verdict(review(17, 17).withMethod(SHOW_OF_HANDS)))
                            .isEqualTo(Verdict.INELIGIBLE);
                })
                .line(
                        "anonymous ballot -> valid",
                        BALLOT_SECRET,
                        MET,
                        review(17, 17).withMethod(SECRET));
        clause("LX282/4.4-g")
                .line("17 present: 12 for -> passed, 11 -> not passed", () -> {
                    assertThat(verdict(review(17, 12))).isEqualTo(Verdict.ELIGIBLE);
                    assertThat(verdict(review(17, 11))).isEqualTo(Verdict.INELIGIBLE);
                })
                .line("18 present: 12 for (exactly 2/3) -> passed", MAJORITY_REACHED, MET, review(18, 12))
                .line("13 present: 9 for -> passed, 8 -> not passed", () -> {
                    assertThat(verdict(intermediate(13, 9))).isEqualTo(Verdict.ELIGIBLE);
                    assertThat(verdict(intermediate(13, 8))).isEqualTo(Verdict.INELIGIBLE);
                })
                .line("+ 18 present: 11 for -> not passed", MAJORITY_REACHED, NOT_MET, review(18, 11))
                .line("+ a tie -> not passed", MAJORITY_REACHED, NOT_MET, review(18, 9))
                .line("+ and it is said", TIE_FAILS, MET, review(18, 9))
                .line("+ no tie -> nothing said", TIE_FAILS, NOT_MET, review(18, 10))
                .line(
                        "+ abstentions count against: 18 present, 11 for, 7 abstain -> not passed",
                        MAJORITY_REACHED,
                        NOT_MET,
                        voting(votes11(), 7, ABSTAIN))
                .line("+ and it is said", ABSTENTIONS_COUNT_AGAINST, MET, voting(votes11(), 7, ABSTAIN))
                .line(
                        "+ spoilt papers count against: 18 present, 11 for, 7 spoilt -> not passed",
                        MAJORITY_REACHED,
                        NOT_MET,
                        voting(votes11(), 7, SPOILT))
                .line(
                        "+ votes not cast count against: 18 present, 11 for -> not passed",
                        MAJORITY_REACHED,
                        NOT_MET,
                        voting(votes11(), 0, AGAINST))
                .line("+ everybody says yes or no -> nothing said", ABSTENTIONS_COUNT_AGAINST, NOT_MET, review(18, 11))
                .line(
                        "+ a recused member is left out: 18 of 19 vote, 12 for -> passed",
                        MAJORITY_REACHED,
                        MET,
                        and(review(18, 12), member().withRecused(true)))
                .line(
                        "+ whether a member is recused is not told, and it decides -> open",
                        MAJORITY_REACHED,
                        UNKNOWN,
                        and(review(18, 12), recusalNotTold()))
                .line(
                        "+ and where it does not decide -> passed",
                        MAJORITY_REACHED,
                        MET,
                        and(review(18, 13), recusalNotTold()))
                .line(
                        "+ a recognition takes the same majority",
                        MAJORITY_REACHED,
                        MET,
                        recognition(GROUP_RECOGNITION, 18, 12))
                .under(CountyOf.policy(set(RECUSED_MEMBERS.by("LX282/4.4-g").is(RecusedMembers.COUNT_AS_PRESENT))))
                .line(
                        "+ a recused member counts where that is the reading: 12 of 19 -> not passed",
                        MAJORITY_REACHED,
                        NOT_MET,
                        and(review(18, 12), member().withRecused(true)));
        clause("LX282/4.4-h")
                .line("ballot from an absent member -> rejected, vote flagged", () -> {
                    CaseBallot ballot = and(review(17, 12), BallotPaper.of(FOR).withFromAbsentMember(true));
                    assertThat(policy().measure(VOTES_FOR, ballot).value()).contains(12);
                    outcome(VOTE_REJECTED, MET, ballot);
                })
                .line("ballots cast <= members present -> valid", VOTES_WITHIN_ATTENDANCE, MET, review(17, 12))
                .line(
                        "+ more ballots than members present -> invalid",
                        VOTES_WITHIN_ATTENDANCE,
                        NOT_MET,
                        and(review(17, 12), BallotPaper.of(FOR)))
                .line("+ nothing rejected -> nothing flagged", VOTE_REJECTED, NOT_MET, review(17, 12));
        clause("LX282/4.4-i")
                .line("ballot added after the session by an absent member -> rejected", () -> {
                    CaseBallot ballot = and(
                            review(17, 11),
                            BallotPaper.of(FOR).withFromAbsentMember(true).withCastDuringSession(false));
                    assertThat(policy().measure(VOTES_FOR, ballot).value()).contains(11);
                    outcome(VOTE_REJECTED, MET, ballot);
                    assertThat(verdict(ballot)).isEqualTo(Verdict.INELIGIBLE);
                })
                .line("ballot cast during the session by an attending member -> counted", VOTES_FOR, 12, review(17, 12))
                .line(
                        "+ ballot of an attending member after the session -> rejected",
                        VOTES_FOR,
                        11,
                        review(17, 11)
                                .withPapers(papers(
                                        votes(11, FOR),
                                        List.of(BallotPaper.of(FOR).withCastDuringSession(false)))));
        clause("LX282/4.4-j")
                .line(
                        "leak of individual opinions -> violation",
                        DELIBERATION_SECRET,
                        NOT_MET,
                        disclosing(INDIVIDUAL_OPINIONS))
                .line(
                        "publication of the list of those passed (5.2-l) -> required, not a leak",
                        DELIBERATION_SECRET,
                        MET,
                        disclosing(PASSED_LIST))
                .line("+ nothing disclosed", DELIBERATION_SECRET, MET, review(17, 12));
        clause("GS28/9.3.1-c")
                .line("all present -> ok", ALL_MEMBERS_ASSESS, MET, recognition(COMMITTEE_RECOGNITION, 19, 19))
                .under(CountyOf.policy(set(WHO_ASSESSES.by("GS28/9.3.1-c").is(WhoAssesses.WHOLE_COMMITTEE))))
                .line(
                        "one absent -> violation",
                        ALL_MEMBERS_ASSESS,
                        NOT_MET,
                        and(
                                recognition(COMMITTEE_RECOGNITION, 19, 19),
                                member().withMode(ABSENT).withAssessed(false)));
    }

    private void outcome(Slot slot, Outcome expected, Object subject) {
        assertThat(policy().examine(slot, subject).outcome()).as(slot.id()).isEqualTo(expected);
    }

    private Verdict verdict(CaseBallot ballot) {
        return policy().answer(CaseBallots.CASE_PASSED, ballot).verdict();
    }

    private static CaseBallot judge(TitleLevel level, TitleLevel held) {
        return review(0, 0).withLevel(level).withAttendance(Listing.whole(member().withTitleLevel(held)));
    }

    private static CaseBallot fullSenior(int present, int votesFor) {
        CaseBallot ballot = review(present, votesFor).withLevel(FULL_SENIOR);
        return ballot.withAttendance(Listing.whole(ballot.attendance().rows().stream()
                .map(member -> member.withTitleLevel(FULL_SENIOR))
                .toList()));
    }

    private static CaseBallot intermediate(int present, int votesFor) {
        return review(present, votesFor)
                .withGrassRoots(false)
                .withLevel(TitleLevel.INTERMEDIATE)
                .withCommittee(TitleBand.INTERMEDIATE);
    }

    private static List<BallotPaper> votes11() {
        return votes(11, FOR);
    }

    /** Eighteen present, with these votes and so many that say something else. */
    private static CaseBallot voting(List<BallotPaper> inFavour, int others, BallotChoice choice) {
        return review(18, 0).withPapers(papers(inFavour, votes(others, choice)));
    }

    private static Attendance recusalNotTold() {
        return member().withRecused(Optional.empty());
    }

    private static CaseBallot disclosing(DisclosedMatter matter) {
        return review(17, 12).withDisclosures(Listing.whole(Disclosure.of(matter)));
    }

    /** Of a mixed sitting, only the full seniors are counted on a full-senior case, for quorum and majority alike. */
    @Test
    void fullSeniorCaseOfAMixedSitting() {
        CaseBallot mixed = fullSenior(17, 12);
        for (int i = 0; i < 6; i++) {
            mixed = and(mixed, member());
        }

        assertThat(policy().measure(VOTERS, mixed).value()).contains(17);
        assertThat(verdict(mixed)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(mixed.withLevel(ASSOCIATE_SENIOR))).isEqualTo(Verdict.INELIGIBLE);
    }

    /** The denominator, what becomes of abstentions and of a tie: each is said, with the clause that it rests on. */
    @Test
    void saysOfWhatTheMajorityIsAShare() {
        CaseBallot tie = review(18, 0).withPapers(papers(votes(8, FOR), votes(8, AGAINST), votes(2, ABSTAIN)));
        Decision decision = policy().answer(CaseBallots.CASE_PASSED, tie);
        String zh = decision.explain(Locale.CHINA);

        assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.unmet()).extracting(finding -> finding.label().zh()).containsExactly("同意票达到通过比例");
        assertThat(decision.obligations())
                .filteredOn(standing -> standing.outcome() == MET)
                .extracting(standing -> standing.obligation().id() + " "
                        + standing.clauses().get(0).id())
                .contains(
                        "share-of-members-present LX282/4.4-g",
                        "abstentions-count-against LX282/4.4-g",
                        "tie-fails LX282/4.4-g");
        assertThat(zh).contains("2/3", "LX282/4.4-g", "不足三分之二", "弃权、废票和未投票计入分母");
    }

    /** A case that turns on a recused member says which reading it hinges on. */
    @Test
    void namesTheReadingThatDecides() {
        assertThat(policy().answer(CaseBallots.CASE_PASSED, and(review(18, 12), member().withRecused(true)))
                        .readings())
                .extracting(reading -> reading.reading().id())
                .containsExactly("recused-members");
    }

    /** The route says again what the province says, under the prefecture's clause. */
    @Test
    void restatesTheRoute() {
        assertThat(policy().answer(CaseBallots.CASE_PASSED, review(17, 12))
                        .route(SECRET_BALLOT.id())
                        .clauses())
                .extracting(clause -> clause.id().toString())
                .startsWith("LX282/4.4-f")
                .contains("GS268/A4.0-u");
    }

    /** What went wrong at the sitting does not undo the vote: the texts name no such sanction. */
    @Test
    void aLeakDoesNotUndoTheVote() {
        CaseBallot leaked = disclosing(INDIVIDUAL_OPINIONS);

        assertThat(verdict(leaked)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(policy().answer(CaseBallots.SITTING_IN_ORDER, leaked).verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(policy().answer(CaseBallots.SITTING_IN_ORDER, review(17, 12)).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    /** Neither the ballot nor its decision shows a vote in its text form. */
    @Test
    void textFormsAreSilent() {
        CaseBallot ballot = review(17, 12);

        assertThat(ballot).hasToString("CaseBallot(redacted)");
        assertThat(ballot.papers().rows().get(0)).hasToString("BallotPaper(redacted)");
        assertThat(policy().answer(CaseBallots.CASE_PASSED, ballot).toString()).doesNotContain("FOR", "AGAINST");
    }
}
