package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.VoteCount.MAJORITY_REACHED;
import static io.zhicheng.policy.fact.VoteCount.VOTERS;
import static io.zhicheng.policy.fact.VoteCount.VOTES_FOR;
import static io.zhicheng.policy.gansu.committee.Ballots.and;
import static io.zhicheng.policy.gansu.committee.Ballots.member;
import static io.zhicheng.policy.gansu.committee.Ballots.papers;
import static io.zhicheng.policy.gansu.committee.Ballots.review;
import static io.zhicheng.policy.gansu.committee.Ballots.votes;
import static io.zhicheng.policy.gansu.committee.CaseReview.PRESENT_WITHIN_SIZE;
import static io.zhicheng.policy.gansu.committee.CaseReview.REVIEW_CLOSED;
import static io.zhicheng.policy.gansu.committee.CaseReview.VOTES_ADD_UP;
import static io.zhicheng.policy.model.committee.AttendanceMode.ABSENT;
import static io.zhicheng.policy.model.committee.AttendanceMode.REMOTE;
import static io.zhicheng.policy.model.committee.BallotChoice.ABSTAIN;
import static io.zhicheng.policy.model.committee.BallotChoice.AGAINST;
import static io.zhicheng.policy.model.committee.BallotChoice.FOR;
import static io.zhicheng.policy.model.committee.BallotChoice.SPOILT;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.fact.CaseBallots;
import io.zhicheng.policy.model.committee.Attendance;
import org.junit.jupiter.api.Test;

/** The closed review of GS28 chapter 9, section (2), and the block of the committee in annex 4 of GS268. */
class CaseReviewTest extends ProvinceTable {
    @Override
    protected void clauses() {
        clause("GS28/9.2-b")
                .line("closed -> ok", REVIEW_CLOSED, MET, review(17, 17))
                .line(
                        "public session of deliberation -> violation",
                        REVIEW_CLOSED,
                        NOT_MET,
                        review(17, 17).withOutsidersPresent(true));
        clause("GS268/A4.0-v")
                .line("present 21, for 15, against 6 -> consistent", VOTES_ADD_UP, MET, review(21, 15))
                .line(
                        "present 21, for 14, against 6 -> inconsistent (1 missing)",
                        VOTES_ADD_UP,
                        NOT_MET,
                        review(21, 15).withPapers(papers(votes(14, FOR), votes(6, AGAINST))))
                .line(
                        "+ an abstention and a spoilt paper are entered, as against -> consistent",
                        VOTES_ADD_UP,
                        MET,
                        review(21, 15)
                                .withPapers(
                                        papers(votes(15, FOR), votes(4, AGAINST), votes(1, ABSTAIN), votes(1, SPOILT))))
                .line(
                        "+ one vote too many -> inconsistent",
                        VOTES_ADD_UP,
                        NOT_MET,
                        review(21, 15).withPapers(papers(votes(15, FOR), votes(7, AGAINST))))
                .line("+ votes for", VOTES_FOR, 15, review(21, 15))
                .line("+ a recused member is not among the voters", VOTERS, 17, and(review(17, 17), recused()))
                .line("+ how many votes carry is not said", MAJORITY_REACHED, UNKNOWN, review(21, 21));
        clause("GS268/A4.0-aa")
                .line("size 25, present 25 -> consistent", PRESENT_WITHIN_SIZE, MET, review(25, 20))
                .line("size 25, present 26 -> inconsistent", PRESENT_WITHIN_SIZE, NOT_MET, review(26, 20))
                .line(
                        "+ a member on a link is present -> inconsistent",
                        PRESENT_WITHIN_SIZE,
                        NOT_MET,
                        and(review(25, 20), Attendance.of(REMOTE)))
                .line(
                        "+ who is absent is not -> consistent",
                        PRESENT_WITHIN_SIZE,
                        MET,
                        and(review(25, 20), Attendance.of(ABSENT)));
    }

    private static Attendance recused() {
        return member().withRecused(true);
    }

    /** Without a majority in force nobody has passed, and the number that is missing is named. */
    @Test
    void namesTheMajorityThatNoTextOfTheProvinceSets() {
        Decision decision = policy().answer(CaseBallots.CASE_PASSED, review(21, 21));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.missingNorms())
                .extracting(norm -> norm.parameter().id())
                .containsExactly("majority");
    }
}
