package io.zhicheng.policy.gansu.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.module.Change;
import java.util.List;

/** What the notice changes of what the province says, section by section of {@code GSPX1}. */
final class TrainingChanges {
    private TrainingChanges() {}

    static List<Change> all() {
        return ImmutableList.copyOf(Iterables.concat(
                Standards.changes(),
                OnlineApplication.changes(),
                Materials.changes(),
                CountyService.changes(),
                Papers.changes(),
                DuplicationReports.changes(),
                OneCommittee.changes(),
                Recommendation.changes(),
                PaperAppraisal.changes(),
                ElectronicCertificates.changes(),
                YearCounts.changes(),
                Originals.changes(),
                ClosedCases.changes()));
    }
}
