package io.zhicheng.policy.examples.quickstart;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.LocalDate;
import java.util.Locale;

/** The lines of README.md that decide a case; a test holds the two together. */
final class FifteenLines {
    private FifteenLines() {}

    static Decision decide() {
        // begin
        Dossier dossier = Dossier.builder()
                .unit(EmployingUnit.of(UnitKind.PUBLIC_INSTITUTION, LocationTier.RURAL))
                .professionalStaff(true)
                .birthDate(LocalDate.of(1975, 3, 1))
                .retirementCategory(RetirementCategory.MAN)
                .qualifications(Listing.whole(Qualification.of(TitleLevel.INTERMEDIATE, LocalDate.of(2008, 9, 1))))
                .appraisals(Listing.partly(AnnualAppraisal.of(2017, AppraisalGrade.EXCELLENT)))
                .build();
        Sought sought = Sought.of(TitleSeries.of("school-teachers"), TitleLevel.ASSOCIATE_SENIOR);
        LocalDate filed = LocalDate.of(2018, 9, 20);
        Policy policy = Policies.discover().in("620000").on(filed);
        Decision decision = policy.decide(Application.of(dossier, sought, filed));
        decision.verdict(); // UNDETERMINED: much is not told yet
        decision.missing(); // the facts that would settle it, the most decisive first
        decision.routes(); // every way to the title, each with what it lacks and by how much
        System.out.println(decision.explain(Locale.CHINA));
        // end
        return decision;
    }
}
