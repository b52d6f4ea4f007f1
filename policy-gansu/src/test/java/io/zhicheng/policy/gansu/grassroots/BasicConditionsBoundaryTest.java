package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Appraisal.ANNUAL_APPRAISAL;
import static io.zhicheng.policy.gansu.grassroots.Appraisal.CONTINUING_EDUCATION_DONE;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.PROFESSIONAL_SERVICE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Preferences.EDUCATION_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Preferences.TENURE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** GS28 chapter 5, opening words: the five basic conditions stay. */
class BasicConditionsBoundaryTest extends BoundaryTable {
    private static final List<Requirement> FIVE = List.of(
            ANNUAL_APPRAISAL,
            EDUCATION_SUFFICES,
            TENURE_SUFFICES,
            PROFESSIONAL_SERVICE_SUFFICES,
            CONTINUING_EDUCATION_DONE);

    @Override
    protected void clauses() {
        clause("GS28/5-a")
                .line(
                        "all five met -> met",
                        () -> assertThat(FIVE)
                                .allSatisfy(each -> assertThat(Cases.WITH_STANDARD
                                                .examineOn(NORMAL, each, teacher(true))
                                                .outcome())
                                        .as(each.id())
                                        .isEqualTo(MET)))
                .line(
                        "tenure 1 month short and no relief clause -> not met",
                        NORMAL,
                        TENURE_SUFFICES,
                        NOT_MET,
                        teacher(true, LocalDate.of(2014, 2, 1)))
                .line(
                        "continuing education unknown -> undetermined",
                        CONTINUING_EDUCATION_DONE,
                        UNKNOWN,
                        Cases.grassRoots(
                                TitleLevel.ASSOCIATE_SENIOR, Dossier.builder().build()))
                .line("+ continuing education wanting -> not met", CONTINUING_EDUCATION_DONE, NOT_MET, teacher(false));
    }

    /** A teacher of an enterprise school with the title below since 2013, a bachelor, at work since 1998. */
    private static Application teacher(boolean continuingEducation) {
        return teacher(continuingEducation, LocalDate.of(2013, 1, 1));
    }

    /** The year early has been used already. */
    private static Application teacher(boolean continuingEducation, LocalDate titleSince) {
        LocalDate began = LocalDate.of(1998, 8, 1);
        return Cases.grassRoots(
                TitleLevel.ASSOCIATE_SENIOR,
                Dossier.builder()
                        .unit(Cases.unit(LocationTier.COUNTY).withPostManaged(false))
                        .continuingEducation(continuingEducation)
                        .wasCivilServant(false)
                        .generalPractitioner(false)
                        .educations(Listing.whole(Education.of(EducationLevel.BACHELOR, LocalDate.of(1998, 7, 1))))
                        .service(Listing.whole(ServiceSpell.builder()
                                .spell(Spell.since(began))
                                .tier(LocationTier.COUNTY)
                                .kind(ServiceKind.WORK)
                                .professional(true)
                                .build()))
                        .qualifications(Listing.whole(Qualification.builder()
                                .level(TitleLevel.INTERMEDIATE)
                                .obtainedOn(titleSince)
                                .obtainedEarly(true)
                                .obtainedBy(RouteToTitle.NORMAL)
                                .build()))
                        .appraisals(Listing.whole(IntStream.rangeClosed(2013, 2017)
                                .mapToObj(year -> AnnualAppraisal.of(year, AppraisalGrade.QUALIFIED))
                                .toList()))
                        .moralityAppraisals(Listing.none())
                        .findings(Listing.none())
                        .build());
    }
}
