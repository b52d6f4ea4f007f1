package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.CaseBallots.ATTENDANCE;
import static io.zhicheng.policy.fact.CaseBallots.ATTENDANCE_MODE;
import static io.zhicheng.policy.fact.CaseBallots.CASE_DEFENCE_PASSED;
import static io.zhicheng.policy.fact.CaseBallots.CASE_DEFENDED;
import static io.zhicheng.policy.fact.CaseBallots.CASE_DEFENDED_ON;
import static io.zhicheng.policy.fact.CaseBallots.CASE_FORM;
import static io.zhicheng.policy.fact.CaseBallots.CASE_FOR_GRASS_ROOTS;
import static io.zhicheng.policy.fact.CaseBallots.CASE_PASSED;
import static io.zhicheng.policy.fact.CaseBallots.COMMITTEE_SIZE;
import static io.zhicheng.policy.fact.CaseBallots.OUTSIDERS_PRESENT;
import static io.zhicheng.policy.fact.CaseBallots.PAPERS;
import static io.zhicheng.policy.fact.CaseBallots.PAPER_CHOICE;
import static io.zhicheng.policy.fact.CaseBallots.RECUSED;
import static io.zhicheng.policy.fact.CaseBallots.SITTING_FROM;
import static io.zhicheng.policy.fact.CaseBallots.SITTING_IN_ORDER;
import static io.zhicheng.policy.fact.CaseBallots.SITTING_THROUGH;
import static io.zhicheng.policy.fact.VoteCount.ABSTENTIONS;
import static io.zhicheng.policy.fact.VoteCount.MAJORITY;
import static io.zhicheng.policy.fact.VoteCount.MAJORITY_REACHED;
import static io.zhicheng.policy.fact.VoteCount.MAY_VOTE;
import static io.zhicheng.policy.fact.VoteCount.SPOILT_PAPERS;
import static io.zhicheng.policy.fact.VoteCount.VOTERS;
import static io.zhicheng.policy.fact.VoteCount.VOTES_AGAINST;
import static io.zhicheng.policy.fact.VoteCount.VOTES_FOR;
import static io.zhicheng.policy.fact.VoteCount.VOTE_COUNTS;
import static io.zhicheng.policy.model.committee.AttendanceMode.IN_PERSON;
import static io.zhicheng.policy.model.committee.AttendanceMode.REMOTE;
import static io.zhicheng.policy.model.committee.BallotChoice.ABSTAIN;
import static io.zhicheng.policy.model.committee.BallotChoice.AGAINST;
import static io.zhicheng.policy.model.committee.BallotChoice.FOR;
import static io.zhicheng.policy.model.committee.BallotChoice.SPOILT;
import static io.zhicheng.policy.model.committee.CaseForm.REVIEW;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.share;
import static io.zhicheng.policy.rule.Measures.total;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import java.util.List;

/**
 * The review of a case and the vote on it: the closed review of GS28 chapter 9, section (2) and GS268 section 3, and the
 * block of the committee on the approval form (GS268 annex 4), which knows members present, votes for and votes against.
 *
 * <p>No text of the province says how many votes carry a case: {@link io.zhicheng.policy.fact.VoteCount#MAJORITY} is
 * left open for a prefecture to set.
 */
public final class CaseReview {
    /** A vote on papers, after a review (评审表决). */
    public static final Route SECRET_BALLOT = CASE_PASSED.route("secret-ballot", "评审投票表决", "vote on a review");
    /** The review is closed (封闭评审): nobody else is there. */
    public static final Requirement REVIEW_CLOSED =
            SITTING_IN_ORDER.requirement("review-closed", "封闭评审，无关人员不得在场", "the review is closed");
    /** Without a defence while the committee is convened, no vote may be taken, and one that is taken has no effect. */
    public static final Requirement DEFENDED_IN_SITTING = CASE_PASSED.requirement(
            "defended-in-sitting", "申报人在评委会召开期间答辩", "the applicant defended while the committee is convened");
    /** Only who passed the defence is put to the vote. */
    public static final Requirement SUBMITTED_AFTER_DEFENCE =
            CASE_PASSED.requirement("submitted-after-defence", "申报人通过答辩后提交评审", "the applicant passed the defence");
    /** The block of the committee on the approval form. */
    public static final Obligation RESULT_ON_FORM = CASE_PASSED.obligation(
            "result-on-form",
            DOCUMENT,
            Party.REVIEW_COMMITTEE,
            "填写审批表评委会评审结果栏，主任签字盖章",
            "result of the committee on the approval form, signed by the chair and stamped");
    /** All votes together are the members present; an abstention is entered as against. */
    public static final Requirement VOTES_ADD_UP =
            SITTING_IN_ORDER.requirement("votes-add-up", "通过与不通过人数之和等于实到人数", "the votes add up to the members present");
    /** Not more members are present than the committee has. */
    public static final Requirement PRESENT_WITHIN_SIZE = SITTING_IN_ORDER.requirement(
            "present-within-size", "实到人数不超过评委会人数", "not more members are present than the committee has");

    static List<Norm> norms() {
        return ImmutableList.of(
                // GS28 9 (2), GS268 3
                REVIEW_CLOSED.by("GS28/9.2-b", "GS268/3-g").demands(OUTSIDERS_PRESENT.no()),
                DEFENDED_IN_SITTING
                        .by("GS28/9.2-f")
                        .demands(
                                all(
                                                CASE_DEFENDED.yes(),
                                                CASE_DEFENDED_ON.atLeast(SITTING_FROM),
                                                CASE_DEFENDED_ON.atMost(SITTING_THROUGH))
                                        .when(CASE_FOR_GRASS_ROOTS.yes()),
                                SECRET_BALLOT),
                // GS268 annex 4
                SUBMITTED_AFTER_DEFENCE
                        .by("GS268/A4.0-t")
                        .demands(all(CASE_DEFENDED.yes(), CASE_DEFENCE_PASSED.yes()), SECRET_BALLOT),
                SECRET_BALLOT.by("GS268/A4.0-u").opensTo(ALWAYS.onlyFor(CASE_FORM.is(REVIEW))),
                RESULT_ON_FORM.by("GS268/A4.0-u").comesAlways(),
                // recused members are left out as in GS28 9 (3)
                MAY_VOTE.by("GS268/A4.0-u", "GS28/9.3.1-c").demands(all(present(), RECUSED.no())),
                VOTE_COUNTS.by("GS268/A4.0-u").demands(ALWAYS),
                VOTERS.by("GS268/A4.0-u", "GS268/A4.0-v").is(count(ATTENDANCE, MAY_VOTE)),
                VOTES_FOR.by("GS268/A4.0-v").is(votes(FOR)),
                VOTES_AGAINST.by("GS268/A4.0-v").is(votes(AGAINST)),
                ABSTENTIONS.by("GS268/A4.0-v").is(votes(ABSTAIN)),
                SPOILT_PAPERS.by("GS268/A4.0-v").is(votes(SPOILT)),
                MAJORITY_REACHED
                        .by("GS28/9.3.4-b", "GS268/A4.0-v")
                        .demands(share(VOTES_FOR, VOTERS).atLeast(MAJORITY)),
                VOTES_ADD_UP.by("GS268/A4.0-v").demands(votesCast().same(VOTERS)),
                PRESENT_WITHIN_SIZE
                        .by("GS268/A4.0-aa")
                        .demands(count(ATTENDANCE, present()).atMost(COMMITTEE_SIZE)));
    }

    private CaseReview() {}

    /** All votes that count, whatever they say. */
    public static Measure<Integer> votesCast() {
        return total(VOTES_FOR, VOTES_AGAINST, ABSTENTIONS, SPOILT_PAPERS);
    }

    private static Measure<Integer> votes(BallotChoice choice) {
        return count(PAPERS, VOTE_COUNTS, PAPER_CHOICE.is(choice));
    }

    private static Criterion present() {
        return ATTENDANCE_MODE.is(IN_PERSON, REMOTE);
    }
}
