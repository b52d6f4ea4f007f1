package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.EXAM_YEAR;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.Examinations.GRASS_ROOTS_PASS_LINE;
import static io.zhicheng.policy.gansu.grassroots.Examinations.NATIONAL_PASS_FIRST;
import static io.zhicheng.policy.gansu.grassroots.Examinations.PASSED_AT_GRASS_ROOTS;
import static io.zhicheng.policy.gansu.grassroots.Examinations.PASSED_IN_PROVINCE;
import static io.zhicheng.policy.gansu.grassroots.Examinations.PROVINCIAL_PASS_FIRST;
import static io.zhicheng.policy.gansu.grassroots.Examinations.PROVINCIAL_PASS_LINE;
import static io.zhicheng.policy.gansu.grassroots.Examinations.RESIDENCY_TRAINED;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.HOLDER_FIRST;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.LINE_OF_EXAM_YEAR;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.LINE_REACHED;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.TITLE_VALIDITY;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT_APPOINTMENT;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXAMINATION;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Score.score;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Examination;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.UnitField;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Setting;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;

@DisplayName("GS28 chapter 5, section (3): examinations")
class ExaminationsBoundaryTest extends BoundaryTable {
    /** The guidance with invented pass lines of 2018: 60 in the province, 50 at the grass roots. */
    private static final Policy WITH_LINES = Policies.of(new GansuModule())
            .in("620000")
            .with(new SeriesStandard(
                    TitleSeries.of("health"),
                    new Label("示例分数线", "example pass lines"),
                    ClauseCatalogue.empty(),
                    List.of(
                            PROVINCIAL_PASS_LINE
                                    .by("GS28/5.3.2-a")
                                    .is(Setting.table(
                                            EXAM_YEAR, ImmutableMap.of(Year.of(2018), Setting.of(score("60"))))),
                            GRASS_ROOTS_PASS_LINE
                                    .by("GS28/5.3.3-b")
                                    .is(Setting.table(
                                            EXAM_YEAR, ImmutableMap.of(Year.of(2018), Setting.of(score("50"))))))))
            .on(Cases.FILED);

    @Override
    protected void clauses() {
        national();
        provincial();
        grassRootsLine();
        practitioners();
    }

    private void national() {
        clause("GS28/5.3.1-a")
                .line(
                        "national certificate held -> national",
                        TITLE_VALIDITY,
                        ValidityScope.NATIONAL,
                        held(title -> title.nationalCertificate(true)))
                .unknown(
                        "score at national line, certificate not issued -> undetermined",
                        TITLE_VALIDITY,
                        held(title -> title.nationalCertificate(false).examScore(score("60"))))
                .line(
                        "+ an applicant with the certificate has the title by examination",
                        EXAMINATION,
                        MET,
                        examined(RURAL, certified()));
        clause("GS28/5.3.1-b")
                .line(
                        "assessment passed -> priority direct appointment",
                        NATIONAL_PASS_FIRST,
                        MET,
                        assessed(examined(RURAL, certified()), true))
                .line(
                        "assessment failed -> none",
                        NATIONAL_PASS_FIRST,
                        NOT_MET,
                        assessed(examined(RURAL, certified()), false))
                .line(
                        "+ a holder comes first too",
                        HOLDER_FIRST,
                        MET,
                        held(title -> title.nationalCertificate(true).employerAssessmentPassed(true)));
    }

    private void provincial() {
        clause("GS28/5.3.2-a")
                .under(WITH_LINES)
                .line("score = provincial line -> provincial", PASSED_IN_PROVINCE, MET, scored("60", 2018))
                .line("score one point below -> see 5.3.3-a", PASSED_IN_PROVINCE, NOT_MET, scored("59", 2018))
                .line("+ as a title held", TITLE_VALIDITY, ValidityScope.PROVINCE, heldWith("60"));
        clause("GS28/5.3.2-b")
                .under(WITH_LINES)
                .line("assessment passed -> priority", PROVINCIAL_PASS_FIRST, MET, assessed(scored("60", 2018), true))
                .line("assessment pending -> undetermined", PROVINCIAL_PASS_FIRST, NEEDS_JUDGEMENT, scored("60", 2018));
    }

    private void grassRootsLine() {
        clause("GS28/5.3.3-a")
                .under(WITH_LINES)
                .line(
                        "provincial 60, grass-roots 50, score 55 -> grass-roots",
                        TITLE_VALIDITY,
                        ValidityScope.GRASS_ROOTS,
                        heldWith("55"))
                .line("score 49 -> none", LINE_REACHED, NOT_MET, heldWith("49"))
                .line("score 60 -> provincial", TITLE_VALIDITY, ValidityScope.PROVINCE, heldWith("60"))
                .line("+ 50 is enough at the grass roots", EXAMINATION, MET, scored("50", 2018))
                .line("+ 49 is not", EXAMINATION, NOT_MET, scored("49", 2018))
                .line(
                        "+ 55 in a municipal unit is not",
                        EXAMINATION,
                        NOT_MET,
                        examined(PREFECTURE, Examination.of(2018, score("55")).withNationalCertificate(false)))
                .line(
                        "+ no examination where the level is reviewed",
                        EXAMINATION,
                        NOT_APPLICABLE,
                        grassRoots(
                                INTERMEDIATE,
                                Dossier.builder().unit(unit(RURAL)).build()));
        clause("GS28/5.3.3-b")
                .under(WITH_LINES)
                .line("2018 line used for a 2019 exam -> rejected", LINE_OF_EXAM_YEAR, NOT_MET, lineOf(2018, 2019))
                .line("line for the year absent -> undetermined", PASSED_AT_GRASS_ROOTS, UNKNOWN, scored("55", 2019))
                .line("+ the line of the year", LINE_OF_EXAM_YEAR, MET, lineOf(2019, 2019));
    }

    private void practitioners() {
        clause("GS28/5.3-b")
                .line(
                        "bachelor, GP training passed, township hospital -> may sit",
                        RESIDENCY_TRAINED,
                        MET,
                        practitioner(EducationLevel.BACHELOR, true, Examination.untold()))
                .line(
                        "bachelor, surgical residency -> not under this clause",
                        RESIDENCY_TRAINED,
                        NOT_MET,
                        practitioner(EducationLevel.BACHELOR, false, Examination.untold()))
                .line(
                        "college graduate -> not under this clause",
                        RESIDENCY_TRAINED,
                        NOT_MET,
                        practitioner(EducationLevel.COLLEGE, true, Examination.untold()));
        clause("GS28/5.3-c")
                .under(WITH_LINES)
                .line(
                        "passed -> direct appointment",
                        DIRECT_APPOINTMENT,
                        MET,
                        practitioner(EducationLevel.BACHELOR, true, Examination.of(2018, score("50"))))
                .line(
                        "not passed -> none",
                        DIRECT_APPOINTMENT,
                        NOT_MET,
                        practitioner(
                                EducationLevel.BACHELOR,
                                true,
                                Examination.of(2018, score("49")).withNationalCertificate(false)));
    }

    private static Examination certified() {
        return Examination.builder().nationalCertificate(true).build();
    }

    private static Application examined(LocationTier tier, Examination examination) {
        Application application =
                grassRoots(INTERMEDIATE, Dossier.builder().unit(unit(tier)).build());
        return application
                .withSought(application
                        .sought()
                        .withSeries(TitleSeries.of("health"))
                        .withMode(AssessmentMode.EXAM_IN_LIEU_OF_REVIEW))
                .withExamination(examination);
    }

    private static Application scored(String score, int year) {
        return examined(RURAL, Examination.of(year, score(score)).withNationalCertificate(false));
    }

    private static Application assessed(Application application, boolean passed) {
        return application.withJudgements(
                Judgements.builder().employerAssessmentPassed(passed).build());
    }

    /** A doctor in a township hospital, trained in general practice or in surgery. */
    private static Application practitioner(EducationLevel education, boolean general, Examination examination) {
        Application application = examined(RURAL, examination);
        return application.withDossier(application
                .dossier()
                .withUnit(unit(RURAL).withField(UnitField.HEALTH))
                .withEducations(Listing.whole(Education.of(education, LocalDate.of(2012, 7, 1))))
                .withGeneralPractitioner(general)
                .withGpResidencyPassed(general)
                .withResidencyBeyondGp(!general));
    }

    /** An intermediate title obtained by examination, in a county hospital. */
    private static HeldTitle held(UnaryOperator<HeldTitle.Builder> told) {
        return told.apply(HeldTitle.builder()
                        .qualification(Qualification.builder()
                                .level(INTERMEDIATE)
                                .obtainedBy(RouteToTitle.EXAMINATION)
                                .build())
                        .unit(unit(COUNTY)))
                .build();
    }

    private static HeldTitle heldWith(String score) {
        return lineOf(2018, 2018).withExamScore(score(score));
    }

    private static HeldTitle lineOf(int lineYear, int examYear) {
        return held(title -> title.nationalCertificate(false)
                .provincialLine(score("60"))
                .grassRootsLine(score("50"))
                .lineYear(Year.of(lineYear))
                .examYear(Year.of(examYear)));
    }
}
