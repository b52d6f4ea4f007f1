package io.zhicheng.policy.gansu.grassroots;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** To be written. */
public final class RecognitionByService {

    static List<Norm> norms() {
        return ImmutableList.of(Routes.RECOGNITION_BY_SERVICE.by("GS28/6.3.3-a").opensTo(io.zhicheng.policy.rule.Criteria.NEVER));
    }

    private RecognitionByService() {}
}
