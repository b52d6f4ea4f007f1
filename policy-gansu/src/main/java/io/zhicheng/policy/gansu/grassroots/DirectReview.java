package io.zhicheng.policy.gansu.grassroots;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** To be written. */
public final class DirectReview {

    static List<Norm> norms() {
        return ImmutableList.of(Routes.DIRECT.by("GS28/7.2.2-a").opensTo(io.zhicheng.policy.rule.Criteria.NEVER));
    }

    private DirectReview() {}
}
