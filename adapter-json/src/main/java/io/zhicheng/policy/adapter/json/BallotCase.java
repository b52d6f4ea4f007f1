package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.model.committee.CaseBallot;
import java.util.Optional;

/**
 * Votes to be counted, and by which policy.
 *
 * @param by the policy
 * @param ballot the votes
 * @param salt the secret that binds the count to the papers; empty for a count without commitment
 */
public record BallotCase(PolicyPoint by, CaseBallot ballot, Optional<BallotSalt> salt) {}
