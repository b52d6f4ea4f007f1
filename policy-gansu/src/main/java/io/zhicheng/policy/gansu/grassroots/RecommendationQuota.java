package io.zhicheng.policy.gansu.grassroots;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** To be written. */
public final class RecommendationQuota {

    static List<Norm> norms() {
        return ImmutableList.of();
    }

    private RecommendationQuota() {}
}
