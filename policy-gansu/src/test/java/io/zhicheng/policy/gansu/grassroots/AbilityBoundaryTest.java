package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.AbilityKind;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.StandardCondition;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Requirement;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The boundaries of GS28 chapter 6, section (2): ability. */
final class AbilityBoundaryTest extends BoundaryTable {
    private static final LocalDate TITLE = LocalDate.of(2013, 1, 1);
    private static final TitleSeries SOUGHT = TitleSeries.of("school-teachers");
    private static final TitleSeries OTHER = TitleSeries.of("agriculture");

    @Override
    protected void clauses() {
        clause("GS28/6.2.1-d")
                .line("年度考核 -> 胜任工作能力", () -> {
                    assertThat(worded(ConditionKind.ANNUAL_APPRAISAL, AbilityKind.COMPETENCE))
                            .isEqualTo(MET);
                    assertThat(worded(ConditionKind.ANNUAL_APPRAISAL, AbilityKind.LEARNING))
                            .isEqualTo(NOT_MET);
                })
                // seven codes and no others: an eighth cannot be told at all
                .line(
                        "unknown code -> error",
                        () -> assertThatThrownBy(() -> ConditionKind.valueOf("SENIORITY"))
                                .isInstanceOf(IllegalArgumentException.class))
                .line("+ all seven", () -> {
                    assertThat(worded(ConditionKind.EDUCATION, AbilityKind.LEARNING))
                            .isEqualTo(MET);
                    assertThat(worded(ConditionKind.CONTINUING_EDUCATION, AbilityKind.KNOWLEDGE_RENEWAL))
                            .isEqualTo(MET);
                    assertThat(worded(ConditionKind.FOREIGN_LANGUAGE, AbilityKind.EXTERNAL_COMMUNICATION))
                            .isEqualTo(MET);
                    assertThat(worded(ConditionKind.COMPUTER, AbilityKind.IT_USE))
                            .isEqualTo(MET);
                    assertThat(worded(ConditionKind.PAPERS, AbilityKind.ACADEMIC_LEVEL))
                            .isEqualTo(MET);
                    assertThat(worded(ConditionKind.PROFESSIONAL_EXPERIENCE, AbilityKind.PRACTICE))
                            .isEqualTo(MET);
                });
        clause("GS28/6.2.2-a")
                .line(
                        "zero papers, grass-roots channel -> not an obstacle",
                        Ability.PAPERS_SUFFICE,
                        NOT_APPLICABLE,
                        works())
                .line(
                        "zero papers, province-wide channel -> this clause does not help",
                        Ability.PAPERS_SUFFICE,
                        UNKNOWN,
                        provinceWide(works()));
        clause("GS28/6.2.2-b")
                .line(
                        "technical promotion report in agriculture -> accepted",
                        Ability.PAPER_SUBSTITUTED,
                        MET,
                        works(work(WorkKind.EXTENSION_SUMMARY).build()))
                .line(
                        "kind neither here nor in the series list -> undetermined",
                        Ability.PAPER_SUBSTITUTED,
                        UNKNOWN,
                        works(work(WorkKind.OTHER).listedBySeries(false).build()))
                .line(
                        "+ kind in the series list -> accepted",
                        Ability.PAPER_SUBSTITUTED,
                        MET,
                        works(work(WorkKind.OTHER).listedBySeries(true).build()))
                .line(
                        "+ it is then defended in place of a paper",
                        Ability.RESULT_DEFENDED,
                        MET,
                        works(work(WorkKind.TEACHING_PLAN).build()));
        clause("GS28/6.2.3-a")
                .line(
                        "no certificate -> not an obstacle",
                        Ability.FOREIGN_LANGUAGE_SUFFICES,
                        NOT_APPLICABLE,
                        applicant(dossier -> dossier.withForeignLanguageExam(false)))
                .line(
                        "field in the form may stay blank",
                        Ability.FOREIGN_LANGUAGE_SUFFICES,
                        NOT_APPLICABLE,
                        applicant(dossier -> dossier))
                .line(
                        "+ no certificate, province-wide channel -> this clause does not help",
                        Ability.FOREIGN_LANGUAGE_SUFFICES,
                        UNKNOWN,
                        provinceWide(applicant(dossier -> dossier.withForeignLanguageExam(false))));
        clause("GS28/6.2.3-b")
                .line(
                        "no certificate -> not an obstacle",
                        Ability.COMPUTER_SUFFICES,
                        NOT_APPLICABLE,
                        applicant(dossier -> dossier.withComputerExam(false)))
                .line(
                        "computer certificate present -> no effect",
                        Ability.COMPUTER_SUFFICES,
                        NOT_APPLICABLE,
                        applicant(dossier -> dossier.withComputerExam(true)));
        clause("GS28/6.2.4-b")
                .line("competent, other major -> acceptable", Ability.FIT_FOR_WORK, MET, competent(true, major(false)))
                .line(
                        "matching major, not competent -> not acceptable",
                        Ability.FIT_FOR_WORK,
                        NOT_MET,
                        competent(false, major(true)))
                .line("+ not yet judged", Ability.FIT_FOR_WORK, NEEDS_JUDGEMENT, major(true));
        clause("GS28/6.2.4-c")
                .line("unit main series chosen -> regular", Ability.SERIES_SUITS, MET, mainSeries(SOUGHT, major(true)))
                .line("other series -> go to 6.2.4-d", () -> {
                    assertThat(outcome(Ability.SERIES_SUITS, mainSeries(OTHER, lateral(TITLE, true))))
                            .isEqualTo(MET);
                    assertThat(outcome(Ability.SERIES_SUITS, mainSeries(OTHER, lateral(TITLE, false))))
                            .isEqualTo(NOT_MET);
                });
        clause("GS28/6.2.4-d")
                .line(
                        "3y0m, qualified, post = applied profession -> allowed",
                        Ability.MAJOR_SUITS,
                        MET,
                        lateral(LocalDate.of(2016, 1, 1), true))
                .line("2y11m -> not met", Ability.MAJOR_SUITS, NOT_MET, lateral(LocalDate.of(2016, 2, 1), true))
                .line(
                        "3y but applied profession differs from post -> not met",
                        Ability.MAJOR_SUITS,
                        NOT_MET,
                        lateral(LocalDate.of(2016, 1, 1), false))
                .line(
                        "+ a year relied upon is not qualified -> not met",
                        Ability.MAJOR_SUITS,
                        NOT_MET,
                        graded2017(AppraisalGrade.UNQUALIFIED))
                .line(
                        "+ not proven competent -> not met",
                        Ability.MAJOR_SUITS,
                        NOT_MET,
                        competent(false, lateral(LocalDate.of(2016, 1, 1), true)))
                .line("+ the major matches -> nothing to remove", Ability.MAJOR_SUITS, MET, major(true));
        clause("GS28/6.2.4-e")
                .line(
                        "exam-only series -> matching as required by the exam",
                        Ability.MAJOR_NOT_NEEDED,
                        NOT_APPLICABLE,
                        mode(AssessmentMode.EXAM_IN_LIEU_OF_REVIEW))
                .line("review series -> relief available", Ability.MAJOR_NOT_NEEDED, MET, mode(AssessmentMode.REVIEW))
                .line(
                        "+ examination and review -> relief available",
                        Ability.MAJOR_NOT_NEEDED,
                        MET,
                        mode(AssessmentMode.EXAM_AND_REVIEW));
        clause("GS28/6.2.4-f")
                .line(
                        "title gained via 6.2.4-d, next level -> accepted",
                        Ability.MAJOR_SUITS,
                        MET,
                        heldLaterally(SOUGHT))
                .line(
                        "changed profession again -> 6.2.4-d must be met anew",
                        Ability.MAJOR_SUITS,
                        NOT_MET,
                        heldLaterally(OTHER));
        clause("GS28/6.2.4-g")
                .line(
                        "college then in-service bachelor in another major -> bachelor",
                        RecognitionByEducation.HIGHEST_EDUCATION,
                        EducationLevel.BACHELOR,
                        collegeThenBachelor(true))
                .line(
                        "degree in progress -> not counted",
                        RecognitionByEducation.HIGHEST_EDUCATION,
                        EducationLevel.COLLEGE,
                        collegeThenBachelor(false));
        clause("GS28/6.2.4-h")
                .line("8y before + 4y after the degree -> 12y", Career.PROFESSIONAL_SERVICE, years(12), eightAndFour())
                // half of the eight years would leave eight in all
                .line(
                        "old discount rule e.g. half years -> not applied",
                        () -> assertThat(Cases.WITH_STANDARD
                                        .measure(Career.PROFESSIONAL_SERVICE, eightAndFour())
                                        .value())
                                .hasValueSatisfying(served -> assertThat(served).isNotEqualTo(years(8))));
    }

    private static Outcome outcome(Requirement requirement, Object subject) {
        return Cases.WITH_STANDARD.examine(requirement, subject).outcome();
    }

    private static Outcome worded(ConditionKind kind, AbilityKind wording) {
        StandardDraft draft = StandardDraft.builder()
                .conditions(Listing.whole(StandardCondition.of(kind, wording)))
                .build();
        return outcome(Ability.CONDITIONS_WORDED_AS_ABILITY, draft);
    }

    private static Application applicant(UnaryOperator<Dossier> told) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                told.apply(Dossier.builder()
                        .unit(unit(LocationTier.COUNTY))
                        .educations(Listing.whole(education(EducationLevel.BACHELOR, false)))
                        .qualifications(Listing.whole(Qualification.of(OTHER, INTERMEDIATE, TITLE)))
                        .build()));
    }

    private static Education education(EducationLevel level, boolean majorMatches) {
        Education.Builder education = Education.builder();
        education.level(level).completed(true).majorMatches(majorMatches);
        return education.build();
    }

    private static Application provinceWide(Application application) {
        return application.withSought(application.sought().withChannel(DualChannel.PROVINCE));
    }

    private static Work.Builder work(WorkKind kind) {
        Work.Builder work = Work.builder();
        work.kind(kind).achievedOn(LocalDate.of(2016, 5, 1));
        return work;
    }

    private static Application works(Work... works) {
        return applicant(dossier -> dossier.withWorks(Listing.whole(works)));
    }

    private static Application major(boolean matches) {
        return applicant(dossier -> dossier.withEducations(Listing.whole(education(EducationLevel.BACHELOR, matches))));
    }

    private static Application competent(boolean competent, Application application) {
        return application.withJudgements(
                Judgements.builder().competentForWork(competent).build());
    }

    private static Application mainSeries(TitleSeries series, Application application) {
        Dossier dossier = application.dossier();
        return application.withDossier(dossier.withUnit(dossier.unit().withMainSeries(series)));
    }

    /** Another major; the present work since a day; the grade of 2017. */
    private static Application lateral(LocalDate since, boolean post, AppraisalGrade of2017) {
        ServiceSpell.Builder service = ServiceSpell.builder();
        service.spell(Spell.since(since))
                .tier(LocationTier.COUNTY)
                .kind(ServiceKind.WORK)
                .professional(true);
        Application application = applicant(dossier -> dossier.withService(Listing.whole(service.build()))
                .withAppraisals(Listing.whole(
                        AnnualAppraisal.of(2015, QUALIFIED),
                        AnnualAppraisal.of(2016, QUALIFIED),
                        AnnualAppraisal.of(2017, of2017))));
        return competent(true, application.withSought(application.sought().withSpecialityIsPost(post)));
    }

    private static Application lateral(LocalDate since, boolean post) {
        return lateral(since, post, QUALIFIED);
    }

    private static Application graded2017(AppraisalGrade grade) {
        return lateral(LocalDate.of(2016, 1, 1), true, grade);
    }

    private static Application mode(AssessmentMode mode) {
        Application application = lateral(TITLE, true);
        return application.withSought(application.sought().withMode(mode));
    }

    /** Two years in the present work, the title below gained though the major did not match. */
    private static Application heldLaterally(TitleSeries series) {
        Qualification.Builder title = Qualification.builder();
        title.series(series).level(INTERMEDIATE).obtainedOn(TITLE).lateralMajor(true);
        Application application = lateral(LocalDate.of(2017, 1, 1), true);
        return application.withDossier(application.dossier().withQualifications(Listing.whole(title.build())));
    }

    private static Application collegeThenBachelor(boolean completed) {
        Education.Builder bachelor = Education.builder();
        bachelor.level(EducationLevel.BACHELOR)
                .completed(completed)
                .inService(true)
                .majorMatches(false);
        return applicant(dossier ->
                dossier.withEducations(Listing.whole(education(EducationLevel.COLLEGE, true), bachelor.build())));
    }

    /** Eight years of professional work before the degree of 2014, four years after it up to 2018. */
    private static Application eightAndFour() {
        ServiceSpell.Builder before = ServiceSpell.builder();
        before.spell(Spell.of(LocalDate.of(2007, 1, 1), LocalDate.of(2015, 1, 1)))
                .kind(ServiceKind.WORK)
                .professional(true);
        ServiceSpell.Builder after = ServiceSpell.builder();
        after.spell(Spell.since(LocalDate.of(2015, 1, 1)))
                .kind(ServiceKind.WORK)
                .professional(true);
        return applicant(dossier -> dossier.withService(Listing.whole(before.build(), after.build()))
                .withEducations(Listing.whole(Education.of(EducationLevel.BACHELOR, LocalDate.of(2014, 12, 31)))));
    }
}
