package io.zhicheng.policy.gansu.committee;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.grassroots.Cases;
import io.zhicheng.policy.gansu.linxia.LinxiaModule;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** What a host adds of its own, cited from the invented standard: an option of a reading, a number left open. */
public final class HostChoices {
    private HostChoices() {}

    /** The policy of a division on the day of the meeting with such a choice. */
    public static Policy policy(String division, Norm... choices) {
        SeriesStandard standard = new SeriesStandard(
                Cases.STANDARD.series(), Cases.STANDARD.label(), Cases.STANDARD.catalogue(), List.of(choices));
        return Policies.of(new GansuModule(), new LinxiaModule())
                .in(division)
                .with(standard)
                .on(Rosters.MEETING);
    }
}
