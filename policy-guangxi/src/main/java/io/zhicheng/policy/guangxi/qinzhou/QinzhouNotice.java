package io.zhicheng.policy.guangxi.qinzhou;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.module.Change;
import java.util.List;

/** What the city says of the reviews of 2020, section by section of {@code QZ4}. */
final class QinzhouNotice {
    private QinzhouNotice() {}

    static List<Change> changes() {
        return ImmutableList.copyOf(Iterables.concat(
                Readings.changes(),
                Round.changes(),
                Scope.changes(),
                NoTitle.changes(),
                CivilServants.changes(),
                Retirement.changes(),
                Channels.changes(),
                SystemChannel.changes(),
                CommissionedReview.changes(),
                ApplyingUnits.changes(),
                OneTitleALevel.changes(),
                UploadedMaterials.changes(),
                EducationEvidence.changes(),
                LowerTitleEvidence.changes(),
                CoursesBeforeFiling.changes(),
                AuxiliaryPapers.changes(),
                ListOfMaterials.changes(),
                UnitAudit.changes(),
                UnitNotice.changes(),
                UnitOpinion.changes(),
                Oversight.changes(),
                InsuranceChecks.changes(),
                OneOffNotice.changes(),
                ExceptionalApplications.changes(),
                AdjustedConditions.changes(),
                PolicyAdvice.changes(),
                EpidemicFrontLine.changes(),
                EpidemicResults.changes(),
                EpidemicSeniority.changes(),
                EpidemicConditions.changes(),
                Discipline.changes()));
    }
}
