package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.FILED;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.model.career.AppraisalGrade.BASICALLY_QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.UNQUALIFIED;
import static io.zhicheng.policy.model.career.FindingStatus.CLEARED;
import static io.zhicheng.policy.model.career.FindingStatus.CONFIRMED;
import static io.zhicheng.policy.model.career.FindingStatus.SUSPECTED;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.HonourKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.FindingStatus;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.IntegrityMatter;
import io.zhicheng.policy.model.career.MoralityAppraisal;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.Qualification;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.UnaryOperator;

/** The boundaries of GS28 chapter 6, section (1): morality and integrity. */
final class MoralityBoundaryTest extends BoundaryTable {

    @Override
    protected void clauses() {
        clause("GS28/6.1.1-b")
                .line("道德模范 among equals -> first", Morality.HONOURED_FIRST, MET, honoured(HonourKind.MORAL_MODEL))
                // it orders equals and lowers no threshold
                .line(
                        "honour held but weaker achievements -> no effect",
                        NormalPromotion.REQUIRED_UNITS,
                        units("3"),
                        honoured(HonourKind.MORAL_MODEL))
                .line(
                        "+ another honour is no honour of morality",
                        Morality.HONOURED_FIRST,
                        NOT_MET,
                        honoured(HonourKind.COMMENDATION));
        clause("GS28/6.1.1-c")
                .line(
                        "confirmed teacher-ethics finding -> not met",
                        Morality.NO_MORAL_PROBLEM,
                        NOT_MET,
                        found(IntegrityMatter.PROFESSIONAL_MORALITY, CONFIRMED, 2018))
                .line(
                        "complaint not confirmed -> not a finding",
                        Morality.NO_MORAL_PROBLEM,
                        MET,
                        found(IntegrityMatter.PROFESSIONAL_MORALITY, SUSPECTED, 2018))
                .line(
                        "finding of a type absent from the series list -> undetermined",
                        Morality.NO_MORAL_PROBLEM,
                        UNKNOWN,
                        found(IntegrityMatter.OTHER_MORALITY, CONFIRMED, 2018))
                .line(
                        "+ three years later it is still held against the applicant",
                        Morality.NO_MORAL_PROBLEM,
                        NOT_MET,
                        found(IntegrityMatter.PROFESSIONAL_MORALITY, CONFIRMED, 2015))
                .line(
                        "+ four years later it is not",
                        Morality.NO_MORAL_PROBLEM,
                        MET,
                        found(IntegrityMatter.PROFESSIONAL_MORALITY, CONFIRMED, 2014))
                .line(
                        "+ it breaks the run of appraisals",
                        Appraisal.MORALITY_BREAK,
                        MET,
                        found(IntegrityMatter.PROFESSIONAL_MORALITY, CONFIRMED, 2016));
        clause("GS28/6.1.1-d")
                .decision(
                        "fraud confirmed in one item -> whole application rejected",
                        found(IntegrityMatter.APPLICATION_FRAUD, CONFIRMED, 2018),
                        decision -> {
                            assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
                            assertThat(decision.bars())
                                    .anySatisfy(standing ->
                                            assertThat(standing.bar()).isEqualTo(Integrity.FALSIFICATION));
                        })
                .line(
                        "suspicion only -> no veto, undetermined",
                        Integrity.FALSIFICATION,
                        UNKNOWN,
                        found(IntegrityMatter.APPLICATION_FRAUD, SUSPECTED, 2018))
                .line(
                        "+ fraud in an earlier application does not veto this one",
                        Integrity.FALSIFICATION,
                        NOT_MET,
                        with(finding(IntegrityMatter.APPLICATION_FRAUD, CONFIRMED, 2017)
                                .inThisApplication(false)
                                .build()));
        clause("GS28/6.1.2-d")
                .line("qualified -> met", Morality.MORALITY_QUALIFIED, MET, morality(2018, QUALIFIED))
                .line("unqualified -> not met", Morality.MORALITY_QUALIFIED, NOT_MET, morality(2018, UNQUALIFIED))
                .line(
                        "not yet assessed -> undetermined",
                        Morality.MORALITY_QUALIFIED,
                        UNKNOWN,
                        teacher(dossier -> dossier.withMoralityAppraisals(Listing.none())))
                .line("+ nothing told of it", Morality.MORALITY_QUALIFIED, UNKNOWN, teacher(dossier -> dossier))
                .line(
                        "+ excellent is better than qualified",
                        Morality.MORALITY_QUALIFIED,
                        MET,
                        morality(2017, EXCELLENT))
                .line(
                        "+ basically qualified is less",
                        Morality.MORALITY_QUALIFIED,
                        NOT_MET,
                        morality(2018, BASICALLY_QUALIFIED))
                .line(
                        "+ the latest counts, in whatever order they are told",
                        Morality.MORALITY_QUALIFIED,
                        MET,
                        teacher(dossier -> dossier.withMoralityAppraisals(Listing.whole(
                                MoralityAppraisal.of(2018, QUALIFIED), MoralityAppraisal.of(2012, UNQUALIFIED)))));
        clause("GS28/6.1.2-e")
                .line("publicised -> complete", Morality.MORALITY_RESULT_PUBLICISED, MET, publicised(true))
                .line(
                        "not publicised -> incomplete, material refusable under 8.2-d",
                        Morality.MORALITY_RESULT_PUBLICISED,
                        NOT_MET,
                        publicised(false));
        clause("GS28/6.1.3.1-a")
                .line(
                        "failed in 2018 -> 2018 is a break year",
                        Appraisal.MORALITY_BREAK,
                        MET,
                        failedIn2018(2019, QUALIFIED, QUALIFIED))
                .line("passed -> no break", Appraisal.MORALITY_BREAK, NOT_MET, morality(2017, QUALIFIED));
        clause("GS28/6.1.3.1-b")
                .line(
                        "failed 2018; 2019-2021 qualified -> may apply 2022",
                        Routes.NORMAL,
                        Appraisal.ANNUAL_APPRAISAL,
                        MET,
                        failedIn2018(2022, QUALIFIED, QUALIFIED))
                .line(
                        "failed 2018; apply 2021 -> not met",
                        Routes.NORMAL,
                        Appraisal.ANNUAL_APPRAISAL,
                        NOT_MET,
                        failedIn2018(2021, QUALIFIED, QUALIFIED))
                .line(
                        "+ failed 2018; annual grade of 2020 not qualified, apply 2022 -> not met",
                        Routes.NORMAL,
                        Appraisal.ANNUAL_APPRAISAL,
                        NOT_MET,
                        failedIn2018(2022, BASICALLY_QUALIFIED, QUALIFIED))
                .line(
                        "+ failed 2018; morality of 2020 not qualified, apply 2022 -> not met",
                        Routes.NORMAL,
                        Appraisal.ANNUAL_APPRAISAL,
                        NOT_MET,
                        failedIn2018(2022, QUALIFIED, UNQUALIFIED));
        clause("GS28/6.1.3.2-a")
                .line(
                        "confirmed -> rejected",
                        Integrity.FALSIFICATION,
                        MET,
                        found(IntegrityMatter.APPLICATION_FRAUD, CONFIRMED, 2018))
                .line(
                        "unconfirmed -> undetermined",
                        Integrity.FALSIFICATION,
                        UNKNOWN,
                        found(IntegrityMatter.APPLICATION_FRAUD, SUSPECTED, 2018))
                .line(
                        "+ cleared -> no veto",
                        Integrity.FALSIFICATION,
                        NOT_MET,
                        found(IntegrityMatter.APPLICATION_FRAUD, CLEARED, 2018));
        clause("GS28/6.1.3.3-a")
                .line(
                        "confirmed plagiarism -> true",
                        Integrity.ACADEMIC_MISCONDUCT_FOUND,
                        MET,
                        found(IntegrityMatter.ACADEMIC_MISCONDUCT, CONFIRMED, 2018))
                .line(
                        "high similarity report alone -> undetermined",
                        Integrity.ACADEMIC_MISCONDUCT_FOUND,
                        UNKNOWN,
                        found(IntegrityMatter.ACADEMIC_MISCONDUCT, SUSPECTED, 2018))
                .line(
                        "+ in a work of this application it is falsification too",
                        Integrity.FALSIFICATION,
                        MET,
                        found(IntegrityMatter.ACADEMIC_MISCONDUCT, CONFIRMED, 2018))
                .line(
                        "+ in another work it is not",
                        Integrity.FALSIFICATION,
                        NOT_MET,
                        with(finding(IntegrityMatter.ACADEMIC_MISCONDUCT, CONFIRMED, 2018)
                                .inThisApplication(false)
                                .build()));
        clause("GS28/6.1.3.5-a")
                .line(
                        "verified by a department or unit -> fraud",
                        Integrity.FALSIFICATION,
                        MET,
                        found(IntegrityMatter.NOMINAL_LISTING, CONFIRMED, 2018))
                .line(
                        "alleged -> undetermined",
                        Integrity.FALSIFICATION,
                        UNKNOWN,
                        found(IntegrityMatter.NOMINAL_LISTING, SUSPECTED, 2018))
                .line(
                        "real minor contribution -> no fraud",
                        Integrity.FALSIFICATION,
                        NOT_MET,
                        found(IntegrityMatter.NOMINAL_LISTING, CLEARED, 2018));
    }

    private static Application teacher(UnaryOperator<Dossier> told) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                told.apply(Dossier.builder()
                        .unit(unit(LocationTier.COUNTY).withPostManaged(false))
                        .qualifications(Listing.whole(Qualification.of(INTERMEDIATE, LocalDate.of(2012, 1, 1))))
                        .build()));
    }

    private static Application honoured(HonourKind kind) {
        return teacher(dossier ->
                dossier.withHonours(Listing.whole(Honour.of(kind, AwardScope.COUNTY, LocalDate.of(2016, 7, 1)))));
    }

    private static IntegrityFinding.Builder finding(IntegrityMatter matter, FindingStatus status, int year) {
        IntegrityFinding.Builder finding = IntegrityFinding.builder();
        finding.matter(matter).status(status).year(Year.of(year));
        return finding;
    }

    private static Application with(IntegrityFinding finding) {
        return teacher(dossier -> dossier.withFindings(Listing.whole(finding)).withMoralityAppraisals(Listing.none()));
    }

    private static Application found(IntegrityMatter matter, FindingStatus status, int year) {
        return with(finding(matter, status, year).inThisApplication(true).build());
    }

    private static Application morality(int year, AppraisalGrade grade) {
        return teacher(dossier -> dossier.withFindings(Listing.none())
                .withMoralityAppraisals(Listing.whole(MoralityAppraisal.of(year, grade))));
    }

    private static Application publicised(boolean publicised) {
        return teacher(dossier -> dossier)
                .withFiling(Filing.builder().moralityPublicised(publicised).build());
    }

    /** Morality failed in 2018; all other years qualified, but for 2020, whose grades are given. */
    private static Application failedIn2018(int year, AppraisalGrade annual2020, AppraisalGrade morality2020) {
        return teacher(dossier -> dossier.withFindings(Listing.none())
                        .withMoralityAppraisals(Listing.whole(
                                MoralityAppraisal.of(2017, QUALIFIED),
                                MoralityAppraisal.of(2018, UNQUALIFIED),
                                MoralityAppraisal.of(2019, QUALIFIED),
                                MoralityAppraisal.of(2020, morality2020),
                                MoralityAppraisal.of(2021, QUALIFIED)))
                        .withAppraisals(Listing.whole(
                                AnnualAppraisal.of(2016, QUALIFIED),
                                AnnualAppraisal.of(2017, QUALIFIED),
                                AnnualAppraisal.of(2018, QUALIFIED),
                                AnnualAppraisal.of(2019, QUALIFIED),
                                AnnualAppraisal.of(2020, annual2020),
                                AnnualAppraisal.of(2021, QUALIFIED))))
                .withDate(FILED.withYear(year))
                .withYear(Year.of(year));
    }
}
