package io.zhicheng.policy.port.in;

import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.decision.Tally;
import io.zhicheng.policy.model.committee.CaseBallot;

/** Counts the votes of a committee on one case, and says by which majority of whom it is carried. */
public interface CountBallot {

    /**
     * The count.
     *
     * @throws IllegalArgumentException when no norm in force says how a case passes
     */
    Tally count(CaseBallot ballot);

    /**
     * The count with a commitment to the papers, so that a recount can be held against it.
     *
     * @param ballot the case with its papers
     * @param salt a secret drawn for this case
     * @throws IllegalArgumentException when no norm in force says how a case passes
     */
    Tally count(CaseBallot ballot, BallotSalt salt);
}
