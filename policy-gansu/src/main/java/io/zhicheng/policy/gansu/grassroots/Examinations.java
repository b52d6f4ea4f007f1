package io.zhicheng.policy.gansu.grassroots;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** To be written. */
public final class Examinations {

    static List<Norm> norms() {
        return ImmutableList.of();
    }

    private Examinations() {}
}
