package io.zhicheng.policy;

import static io.zhicheng.policy.fact.CaseBallots.PAPERS;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.count;

import com.google.common.math.LongMath;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.BallotCommitment;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Tally;
import io.zhicheng.policy.fact.CaseBallots;
import io.zhicheng.policy.fact.VoteCount;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.rule.Measure;
import java.math.RoundingMode;
import java.util.Optional;

/** Counts a ballot by asking a policy for what its norms make of it. */
final class BallotCount {
    /** Votes that the norms in force put aside. */
    private static final Measure<Integer> REJECTED = count(PAPERS, not(VoteCount.VOTE_COUNTS));

    private BallotCount() {}

    static Tally of(Policy policy, CaseBallot ballot, Optional<BallotCommitment> commitment) {
        // first, because it says so when no norm answers
        Decision decision = policy.answer(CaseBallots.CASE_PASSED, ballot);
        Amount<Integer> voters = policy.measure(VoteCount.VOTERS, ballot);
        return new Tally(
                policy.measure(VoteCount.VOTES_FOR, ballot),
                policy.measure(VoteCount.VOTES_AGAINST, ballot),
                policy.measure(VoteCount.ABSTENTIONS, ballot),
                policy.measure(VoteCount.SPOILT_PAPERS, ballot),
                policy.measure(REJECTED, ballot),
                voters,
                needed(voters, policy.measure(VoteCount.MAJORITY, ballot).value()),
                policy.examine(VoteCount.MAJORITY_REACHED, ballot).outcome(),
                decision,
                commitment);
    }

    /** The least number of votes that is not less than the majority of the voters. */
    private static Amount<Integer> needed(Amount<Integer> voters, Optional<Share> majority) {
        return new Amount<>(
                voters.unit(),
                majority.flatMap(share -> voters.least().map(number -> votes(number, share))),
                majority.flatMap(share -> voters.greatest().map(number -> votes(number, share))));
    }

    private static int votes(int voters, Share majority) {
        return Math.toIntExact(
                LongMath.divide(voters * majority.numerator(), majority.denominator(), RoundingMode.CEILING));
    }
}
