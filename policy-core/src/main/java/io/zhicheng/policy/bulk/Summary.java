package io.zhicheng.policy.bulk;

import io.zhicheng.policy.decision.Verdict;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param done how many items were handed over, faults among them
 * @param faults how many of them were faults
 * @param verdicts how many of the others have each verdict; every verdict is there
 * @param exhausted whether the source ended, and not the sink's wish for more
 * @param statistics which clause keeps how many out, where that was asked for
 */
public record Summary(
        long done,
        long faults,
        Map<Verdict, Long> verdicts,
        boolean exhausted,
        Optional<ClauseStatistics> statistics) {}
