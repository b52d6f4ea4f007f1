package io.zhicheng.policy.bulk;

import com.google.common.collect.Maps;
import io.zhicheng.policy.decision.Verdict;
import java.util.Arrays;
import java.util.Map;

/** Counts verdicts. Of one thread. */
final class VerdictCounts {
    private final long[] counts = new long[Verdict.values().length];

    void add(Verdict verdict) {
        counts[verdict.ordinal()]++;
    }

    Map<Verdict, Long> toMap() {
        return Maps.immutableEnumMap(Maps.toMap(Arrays.asList(Verdict.values()), verdict -> counts[verdict.ordinal()]));
    }
}
