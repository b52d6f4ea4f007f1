package io.zhicheng.policy.guangxi.qinzhou;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.ApplyingBody;
import io.zhicheng.policy.model.application.ApplyingUnit;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.application.Submission;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.CivilServiceStatus;
import io.zhicheng.policy.model.career.CompletedCourse;
import io.zhicheng.policy.model.career.ContributionSpell;
import io.zhicheng.policy.model.career.CourseKind;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.career.LabourRelation;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.LocalDate;

/** The persons that the tables start from. */
final class Applicants {
    /** 25 June 2020: within the round. */
    static final LocalDate FILED = LocalDate.of(2020, 6, 25);

    static final String COMPANY = "COMPANY";

    static final DivisionCode QINNAN = DivisionCode.of("450702");
    static final DivisionCode NANNING = DivisionCode.of("450103");
    static final DivisionCode ZHANJIANG = DivisionCode.of("440800");

    private Applicants() {}

    /** An engineer at a company ever since, insured there, with the courses of the year done. */
    static Dossier engineer(DivisionCode division) {
        return Dossier.builder()
                .birthDate(LocalDate.of(1985, 3, 1))
                .retirementCategory(RetirementCategory.MAN)
                .retired(false)
                .civilServiceStatus(CivilServiceStatus.NONE)
                .professionalStaff(true)
                .unit(EmployingUnit.builder()
                        .kind(UnitKind.ENTERPRISE)
                        .tier(LocationTier.COUNTY)
                        .division(division)
                        .branch(false)
                        .build())
                .household(division)
                .labourRelations(Listing.whole(relation(COMPANY, ApplicantStatus.PRIVATE_ENTERPRISE)))
                .qualifications(Listing.whole(Qualification.of(TitleLevel.INTERMEDIATE, LocalDate.of(2014, 12, 1))))
                .service(Listing.whole(ServiceSpell.builder()
                        .employer(COMPANY)
                        .spell(Spell.since(LocalDate.of(2012, 7, 1)))
                        .build()))
                .contributions(Listing.whole(ContributionSpell.of(Spell.since(LocalDate.of(2012, 7, 1)), COMPANY)))
                .courses(Listing.whole(
                        CompletedCourse.of(CourseKind.INDUSTRY, 2020, LocalDate.of(2020, 5, 8)),
                        CompletedCourse.of(CourseKind.COMMON_SUBJECT, 2020, LocalDate.of(2020, 6, 12))))
                .priorApplications(Listing.none())
                .epidemicService(EpidemicService.none())
                .fromStateOrgan(false)
                .urgentTalent(false)
                .build();
    }

    static LabourRelation relation(String unit, ApplicantStatus status) {
        return LabourRelation.builder()
                .unit(unit)
                .status(status)
                .spell(Spell.since(LocalDate.of(2012, 7, 1)))
                .build();
    }

    /** Through a unit of that code, which is no branch, to a committee of the place. */
    static Submission through(String code) {
        return Submission.builder()
                .path(ReviewPath.LOCAL_COMMITTEE)
                .localCommitteeExists(true)
                .applyingUnit(ApplyingUnit.builder()
                        .body(ApplyingBody.UNIT)
                        .code(code)
                        .branch(false)
                        .build())
                .build();
    }

    /** An application of a dossier for a level of engineering, in order in all else. */
    static Application applying(Dossier dossier, TitleLevel level) {
        return Application.builder()
                .date(FILED)
                .dossier(dossier)
                .sought(Sought.of(TitleSeries.of("engineering"), level))
                .judgements(Judgements.builder()
                        .seriesConditionsMet(true)
                        .educationConditionMet(true)
                        .seniorityConditionMet(true)
                        .build())
                .submission(through(COMPANY))
                .build();
    }

    /** An application of a dossier for associate senior. */
    static Application applying(Dossier dossier) {
        return applying(dossier, TitleLevel.ASSOCIATE_SENIOR);
    }

    /** An application of an engineer in Qinzhou, in order. */
    static Application inOrder() {
        return applying(engineer(QINNAN));
    }
}
