package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.bulk.ClauseStatistics;
import io.zhicheng.policy.decision.Verdict;
import java.util.Map;

/**
 * What came of a chunk. That the ledger has it is what makes the chunk committed; everything that the summary needs is
 * in it, so that a restarted batch need not read what the one before has written.
 *
 * @param chunk the number of the chunk
 * @param decided how many rows were decided
 * @param rejected how many were not
 * @param blank how many lines had nothing on them
 * @param verdicts how many of those decided have each verdict
 * @param statistics which clause keeps how many out
 * @param lengths how long the part of each kind is; a kind without a part is not there
 */
record Receipt(
        int chunk,
        long decided,
        long rejected,
        long blank,
        Map<Verdict, Long> verdicts,
        ClauseStatistics statistics,
        Map<Kind, Long> lengths) {}
