package io.zhicheng.policy.gansu.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** All norms of the province on review committees. */
public final class CommitteeRules {
    private CommitteeRules() {}

    /** The norms. */
    public static List<Norm> norms() {
        return ImmutableList.copyOf(Iterables.concat(
                StandingCommittees.norms(),
                SeparateCommittees.norms(),
                Rotation.norms(),
                MemberBars.norms(),
                RosterSecrecy.norms(),
                OpenDefence.norms(),
                CaseReview.norms(),
                CommitteeRecognition.norms(),
                VideoDefence.norms(),
                TitleAnnouncements.norms()));
    }
}
