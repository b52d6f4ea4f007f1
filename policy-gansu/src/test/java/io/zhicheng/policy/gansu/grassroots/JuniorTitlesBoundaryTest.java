package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.JuniorTitles.JUNIOR_BY_EMPLOYER;
import static io.zhicheng.policy.gansu.grassroots.JuniorTitles.JUNIOR_BY_GENERAL_RULE;
import static io.zhicheng.policy.gansu.grassroots.JuniorTitles.JUNIOR_SERVICE_OF_PROVINCE;
import static io.zhicheng.policy.gansu.grassroots.JuniorTitles.NOT_JUNIOR_BEFORE_COMMITTEE;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXAMINATION;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_EDUCATION;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_IN_LIEU_OF_REVIEW;
import static io.zhicheng.policy.model.title.AssessmentMode.REVIEW;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Examination;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.DisplayName;

@DisplayName("GS28 chapter 5, section (9): junior titles")
class JuniorTitlesBoundaryTest extends BoundaryTable {

    @Override
    protected void clauses() {
        clause("GS28/5.9-a")
                .line(
                        "助理级, 2018, ordinary series -> employer",
                        JUNIOR_BY_EMPLOYER,
                        MET,
                        sought(ASSISTANT, 2018, REVIEW))
                .line("助理级, 2017 -> old rule", JUNIOR_BY_EMPLOYER, NOT_MET, sought(ASSISTANT, 2017, REVIEW))
                .line("中级, 2018 -> not covered", JUNIOR_BY_EMPLOYER, NOT_MET, sought(INTERMEDIATE, 2018, REVIEW))
                .line(
                        "+ in the whole province: what a provincial unit asks is not in the guidance",
                        RECOGNITION_BY_EDUCATION,
                        UNKNOWN,
                        assessed(graduate(EducationLevel.BACHELOR, PROVINCE)))
                .line(
                        "+ nor what 中专 graduates need for 助理级",
                        JUNIOR_BY_GENERAL_RULE,
                        UNKNOWN,
                        graduate(EducationLevel.SECONDARY_SPECIALISED, RURAL))
                .line(
                        "+ the general rule is not for those whom section (2) names",
                        JUNIOR_BY_GENERAL_RULE,
                        NOT_APPLICABLE,
                        graduate(EducationLevel.BACHELOR, RURAL))
                .under(Cases.withStandardAnd(
                        JUNIOR_SERVICE_OF_PROVINCE.by("EXAMPLE/1").is(months(28))))
                .line(
                        "+ as many months as the province asks -> met",
                        JUNIOR_BY_GENERAL_RULE,
                        MET,
                        graduate(EducationLevel.SECONDARY_SPECIALISED, RURAL))
                .under(Cases.withStandardAnd(
                        JUNIOR_SERVICE_OF_PROVINCE.by("EXAMPLE/1").is(months(29))))
                .line(
                        "+ a month less -> not met",
                        JUNIOR_BY_GENERAL_RULE,
                        NOT_MET,
                        graduate(EducationLevel.SECONDARY_SPECIALISED, RURAL));
        clause("GS28/5.9-b")
                .line(
                        "初级 submitted to a committee in 2018 -> refused",
                        NORMAL,
                        NOT_JUNIOR_BEFORE_COMMITTEE,
                        NOT_MET,
                        sought(ASSISTANT, 2018, REVIEW))
                .line("+ there is no promotion to it", NORMAL, NOT_APPLICABLE, sought(ASSISTANT, 2018, REVIEW))
                .line("考试类初级 -> exam route", EXAMINATION, MET, nurse());
        clause("GS28/5.9-c")
                .line("junior nurse exam -> exam route", EXAMINATION, MET, nurse())
                .line("+ and no recognition", RECOGNITION_BY_EDUCATION, NOT_APPLICABLE, nurse())
                .line(
                        "junior teacher -> recognition",
                        RECOGNITION_BY_EDUCATION,
                        MET,
                        assessed(graduate(EducationLevel.BACHELOR, RURAL)));
    }

    private static Application sought(TitleLevel level, int year, AssessmentMode mode) {
        Application application =
                grassRoots(level, Dossier.builder().unit(unit(RURAL)).build());
        return application.withSought(application.sought().withMode(mode)).withYear(Year.of(year));
    }

    /** Two years at work since graduation, seeking the assistant level. */
    private static Application graduate(EducationLevel education, LocationTier tier) {
        return grassRoots(
                ASSISTANT,
                Dossier.builder()
                        .unit(unit(tier))
                        .educations(Listing.whole(Education.builder()
                                .level(education)
                                .graduatedOn(LocalDate.of(2016, 7, 1))
                                .completed(true)
                                .inService(false)
                                .build()))
                        .service(Listing.whole(ServiceSpell.builder()
                                .spell(Spell.since(LocalDate.of(2016, 9, 1)))
                                .tier(tier)
                                .kind(ServiceKind.WORK)
                                .professional(true)
                                .build()))
                        .build());
    }

    private static Application assessed(Application application) {
        return application.withJudgements(
                Judgements.builder().employerAssessmentPassed(true).build());
    }

    private static Application nurse() {
        return sought(ASSISTANT, 2018, EXAM_IN_LIEU_OF_REVIEW)
                .withExamination(Examination.builder().nationalCertificate(true).build());
    }
}
