package io.zhicheng.policy.gansu.linxia;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.module.Change;
import java.util.List;

/** What the prefecture changes of what the province says, chapter by chapter of {@code LX282}. */
final class LinxiaChanges {
    private LinxiaChanges() {}

    static List<Change> all() {
        return ImmutableList.copyOf(Iterables.concat(
                Readings.changes(),
                Addressees.changes(),
                CommitteeAuthority.changes(),
                SetupConditions.changes(),
                CommitteeMembership.changes(),
                StandingBodies.changes(),
                RotationReport.changes(),
                JudgeSelection.changes(),
                PoolEntryConditions.changes(),
                PoolManagement.changes(),
                EvaluationMethods.changes(),
                MeetingDraw.changes(),
                DefenceMeasures.changes(),
                ReviewMeeting.changes(),
                QualificationNotices.changes(),
                LostCertificateChanges.changes()));
    }
}
