package io.zhicheng.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AdviceAdoption;
import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.JournalListing;
import io.zhicheng.policy.model.achievement.PostWorked;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.RuralWorkshop;
import io.zhicheng.policy.model.achievement.SocialEvaluation;
import io.zhicheng.policy.model.achievement.SolvedProblem;
import io.zhicheng.policy.model.achievement.Trainee;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Examination;
import io.zhicheng.policy.model.application.FiledItem;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.application.Supplement;
import io.zhicheng.policy.model.application.UploadDefect;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.CompletedCourse;
import io.zhicheng.policy.model.career.ContributionSpell;
import io.zhicheng.policy.model.career.DisciplineInterview;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.FindingStatus;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.IntegrityMatter;
import io.zhicheng.policy.model.career.Investigation;
import io.zhicheng.policy.model.career.LabourRelation;
import io.zhicheng.policy.model.career.MoralityAppraisal;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.Sanction;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.certificate.CertificateClass;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.model.certificate.CertificatePurpose;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.model.committee.AchievementAward;
import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.AttendanceMode;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.CaseForm;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.CommitteeSetup;
import io.zhicheng.policy.model.committee.CompletedStep;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DefenceExpert;
import io.zhicheng.policy.model.committee.DefenceItem;
import io.zhicheng.policy.model.committee.DefenceMode;
import io.zhicheng.policy.model.committee.DisclosedMatter;
import io.zhicheng.policy.model.committee.Disclosure;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.InternalRule;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.Presider;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.QualificationEntry;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.committee.RuleContent;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.AbilityKind;
import io.zhicheng.policy.model.procedure.AssessedAspect;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.DemandedItem;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.MaterialsDemand;
import io.zhicheng.policy.model.procedure.NoticeSupplement;
import io.zhicheng.policy.model.procedure.Objection;
import io.zhicheng.policy.model.procedure.PublicNotice;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.RequestedSupplement;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardCondition;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import io.zhicheng.policy.model.procedure.UnitRecommendation;
import io.zhicheng.policy.model.procedure.UnmetCondition;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.OwnFacts;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Subject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The fact constants")
class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static final List<Class<?>> CLASSES = List.of(
            Applications.class,
            Compositions.class,
            ExpertPools.class,
            PoolEntries.class,
            PersonFacts.class,
            UnitFacts.class,
            CareerFacts.class,
            ConductFacts.class,
            AchievementFacts.class,
            JudgementFacts.class,
            SubmissionFacts.class,
            YearsOfApplications.class,
            HeldTitles.class,
            Recommendations.class,
            ReviewRounds.class,
            ReviewCommittees.class,
            QualificationDocuments.class,
            CertificateRequests.class,
            Defences.class,
            CaseBallots.class,
            StandardDrafts.class,
            PaperFacts.class,
            MeritFacts.class,
            PublicNotices.class,
            UnitRecommendations.class,
            MaterialsDemands.class,
            SupplementNotices.class,
            Objections.class);

    private static final Map<Subject<?>, Object> BLANK = Map.ofEntries(
            Map.entry(Applications.APPLICATION, Application.builder().date(DAY).build()),
            Map.entry(ReviewCommittees.REVIEW_COMMITTEE, ReviewCommittee.untold()),
            Map.entry(QualificationDocuments.QUALIFICATION_DOCUMENT, QualificationDocument.untold()),
            Map.entry(CertificateRequests.CERTIFICATE_REQUEST, CertificateRequest.untold()),
            Map.entry(Compositions.COMPOSITION, Composition.untold()),
            Map.entry(ExpertPools.EXPERT_POOL, ExpertPool.untold()),
            Map.entry(PoolEntries.POOL_ENTRY, PoolEntry.untold()),
            Map.entry(HeldTitles.HELD_TITLE, HeldTitle.untold()),
            Map.entry(YearsOfApplications.YEAR_OF_APPLICATIONS, YearOfApplications.untold()),
            Map.entry(Recommendations.RECOMMENDATION, RecommendationList.untold()),
            Map.entry(ReviewRounds.REVIEW_ROUND, ReviewRound.untold()),
            Map.entry(Defences.DEFENCE, Defence.untold()),
            Map.entry(CaseBallots.CASE_BALLOT, CaseBallot.untold()),
            Map.entry(PublicNotices.PUBLIC_NOTICE, PublicNotice.untold()),
            Map.entry(UnitRecommendations.UNIT_RECOMMENDATION, UnitRecommendation.untold()),
            Map.entry(MaterialsDemands.MATERIALS_DEMAND, MaterialsDemand.untold()),
            Map.entry(SupplementNotices.SUPPLEMENT_NOTICE, SupplementNotice.untold()),
            Map.entry(Objections.OBJECTION, Objection.untold()),
            Map.entry(StandardDrafts.STANDARD_DRAFT, StandardDraft.untold()));

    private static final Map<Rows<?>, Object> BLANK_ROWS = Map.ofEntries(
            Map.entry(Applications.SUPPLEMENTS, Supplement.builder().build()),
            Map.entry(Compositions.SCOPE, new Speciality(Optional.empty())),
            Map.entry(Compositions.APPLIED, new Speciality(Optional.empty())),
            Map.entry(Compositions.MEMBERS, CommitteeMember.builder().build()),
            Map.entry(ExpertPools.POOL_EXPERTS, Expert.untold()),
            Map.entry(PoolEntries.ENTRANT_APPRAISALS, AnnualAppraisal.builder().build()),
            Map.entry(PoolEntries.AWARDS, AchievementAward.builder().build()),
            Map.entry(PoolEntries.STEPS_DONE, new CompletedStep(Optional.empty())),
            Map.entry(CareerFacts.EDUCATIONS, Education.builder().build()),
            Map.entry(CareerFacts.SERVICE, ServiceSpell.builder().build()),
            Map.entry(CareerFacts.APPOINTMENTS, Appointment.builder().build()),
            Map.entry(CareerFacts.APPRAISALS, AnnualAppraisal.builder().build()),
            Map.entry(CareerFacts.PRIOR_APPLICATIONS, PriorApplication.builder().build()),
            Map.entry(CareerFacts.LABOUR_RELATIONS, LabourRelation.builder().build()),
            Map.entry(
                    YearsOfApplications.APPLIED_FOR, PriorApplication.builder().build()),
            Map.entry(CareerFacts.QUALIFICATIONS, Qualification.builder().build()),
            Map.entry(
                    ConductFacts.MORALITY_APPRAISALS,
                    MoralityAppraisal.builder().build()),
            Map.entry(
                    ConductFacts.INTEGRITY_FINDINGS, IntegrityFinding.builder().build()),
            Map.entry(ConductFacts.INVESTIGATIONS, Investigation.builder().build()),
            Map.entry(ConductFacts.SANCTIONS, Sanction.builder().build()),
            Map.entry(AchievementFacts.PRIZES, Prize.builder().build()),
            Map.entry(AchievementFacts.HONOURS, Honour.builder().build()),
            Map.entry(AchievementFacts.REFERRALS, ExpertReferral.builder().build()),
            Map.entry(AchievementFacts.SOLVED_PROBLEMS, SolvedProblem.builder().build()),
            Map.entry(AchievementFacts.EXCESS_YEARS, ExcessYear.builder().build()),
            Map.entry(AchievementFacts.TRAINEES, Trainee.builder().build()),
            Map.entry(AchievementFacts.EVALUATIONS, SocialEvaluation.builder().build()),
            Map.entry(AchievementFacts.POSTS, PostWorked.builder().build()),
            Map.entry(
                    AchievementFacts.JOURNAL_LISTINGS, JournalListing.builder().build()),
            Map.entry(ConductFacts.INTERVIEWS, DisciplineInterview.builder().build()),
            Map.entry(Applications.ITEMS, FiledItem.builder().build()),
            Map.entry(AchievementFacts.WORKS, Work.builder().build()),
            Map.entry(MeritFacts.ADVICE_ADOPTIONS, AdviceAdoption.builder().build()),
            Map.entry(MeritFacts.UNMET_CONDITIONS, UnmetCondition.builder().build()),
            Map.entry(AchievementFacts.WORKSHOPS, RuralWorkshop.builder().build()),
            Map.entry(ReviewCommittees.INTERNAL_RULES, new InternalRule(Optional.empty())),
            Map.entry(QualificationDocuments.ENTRIES, QualificationEntry.untold()),
            Map.entry(Defences.DEFENCE_ITEMS, DefenceItem.builder().build()),
            Map.entry(Defences.PANEL, DefenceExpert.builder().build()),
            Map.entry(CaseBallots.ATTENDANCE, Attendance.builder().build()),
            Map.entry(CaseBallots.PAPERS, BallotPaper.builder().build()),
            Map.entry(CaseBallots.DISCLOSURES, Disclosure.builder().build()),
            Map.entry(PaperFacts.UPLOAD_DEFECTS, UploadDefect.builder().build()),
            Map.entry(PaperFacts.COURSES, CompletedCourse.builder().build()),
            Map.entry(PaperFacts.CONTRIBUTIONS, ContributionSpell.builder().build()),
            Map.entry(
                    PublicNotices.NOTICE_SUPPLEMENTS, NoticeSupplement.builder().build()),
            Map.entry(
                    UnitRecommendations.ASSESSED_ASPECTS,
                    AssessedAspect.builder().build()),
            Map.entry(MaterialsDemands.DEMANDED_ITEMS, DemandedItem.builder().build()),
            Map.entry(
                    SupplementNotices.REQUESTED_SUPPLEMENTS,
                    RequestedSupplement.builder().build()),
            Map.entry(StandardDrafts.CONDITIONS, new StandardCondition(Optional.empty(), Optional.empty())));

    /** What an application tells even when nothing was said: filed on a day, and so in a year. */
    private static final Set<Fact<?>> NEVER_BLANK = Set.of(Applications.FILED_ON, Applications.REVIEW_YEAR);

    static Stream<Fact<?>> facts() {
        return constants().flatMap(FactsTest::factsOf);
    }

    static Stream<Rows<?>> rows() {
        return constants().flatMap(constant -> constant instanceof Rows<?> rows ? Stream.of(rows) : Stream.of());
    }

    private static Stream<Object> constants() {
        return CLASSES.stream().flatMap(type -> Stream.of(type.getFields())).map(FactsTest::valueOf);
    }

    private static Object valueOf(Field field) {
        assertThat(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                .as(field.toString())
                .isTrue();
        try {
            return Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Fact<?>> factsOf(Object constant) {
        if (constant instanceof Fact<?> fact) {
            return Stream.of(fact);
        }
        if (constant instanceof SpellFacts spell) {
            return Stream.of((Fact<?>) spell.start(), (Fact<?>) spell.endExclusive());
        }
        assertThat(constant).isInstanceOfAny(Rows.class, OwnFacts.class, Subject.class, Question.class);
        return Stream.of();
    }

    @Test
    @DisplayName("have a path of their own within their subject")
    void pathsAreUnique() {
        Map<Subject<?>, Set<String>> paths = new LinkedHashMap<>();
        Stream.concat(
                        facts().map(fact -> Map.<Subject<?>, String>entry(fact.subject(), fact.path())),
                        rows().map(rows -> Map.<Subject<?>, String>entry(rows.subject(), rows.path())))
                .forEach(entry -> assertThat(paths.computeIfAbsent(entry.getKey(), subject -> new HashSet<>())
                                .add(entry.getValue()))
                        .as(entry.toString())
                        .isTrue());
        assertThat(paths).hasSize(BLANK.size());
    }

    @Test
    @DisplayName("have a label of their own within their subject, in both languages")
    void labelsAreUnique() {
        Set<String> told = new HashSet<>();
        facts().forEach(fact -> {
            assertThat(told.add(fact.subject() + fact.label().zh()))
                    .as(fact.path())
                    .isTrue();
            assertThat(told.add(fact.subject() + fact.label().en()))
                    .as(fact.path())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("facts")
    @DisplayName("are named in Chinese and in English")
    void factsAreNamed(Fact<?> fact) {
        assertNamed(fact.label());
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("name the rows of a list in Chinese and in English")
    void rowsAreNamed(Rows<?> rows) {
        assertNamed(rows.label());
    }

    private static void assertNamed(Label label) {
        assertThat(label.zh()).matches(".*\\p{IsHan}.*");
        assertThat(label.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @MethodSource("facts")
    @DisplayName("read blank where nothing is told")
    void blankReadsBlank(Fact<?> fact) {
        Object owner = fact.rows().<Object>map(BLANK_ROWS::get).orElseGet(() -> BLANK.get(fact.subject()));
        assertThat(owner).isNotNull();
        assertThat(fact.read(owner).isPresent()).isEqualTo(NEVER_BLANK.contains(fact));
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("read an untold list as untold")
    void untoldReadsUntold(Rows<?> rows) {
        assertThat(rows.read(BLANK.get(rows.subject())).extent()).isEqualTo(Listing.Extent.UNTOLD);
    }

    @ParameterizedTest
    @MethodSource("facts")
    @DisplayName("stand at the path that the model gives them")
    void pathsNameTheModel(Fact<?> fact) {
        Object owner = fact.rows().<Object>map(BLANK_ROWS::get).orElseGet(() -> BLANK.get(fact.subject()));
        String path = fact.rows()
                .map(rows -> fact.path().substring(rows.path().length() + "[].".length()))
                .orElseGet(fact::path);
        assertThat(names(owner.getClass(), path)).as(fact.path()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("stand at the path of their list in the model")
    void pathsOfRowsNameTheModel(Rows<?> rows) {
        assertThat(names(BLANK.get(rows.subject()).getClass(), rows.path()))
                .as(rows.path())
                .isTrue();
    }

    private static boolean names(Class<?> owner, String path) {
        Class<?> type = owner;
        for (String name : path.split("\\.", -1)) {
            try {
                // the end of a spell is exclusive inside, and plainly its end in a path
                boolean end = type == Spell.class && name.equals("end");
                type = type.getMethod(end ? "endExclusive" : name).getReturnType();
            } catch (NoSuchMethodException e) {
                return false;
            }
        }
        return true;
    }

    @Test
    @DisplayName("of an application, its applicant and its unit read back what was told")
    void readsApplication() {
        Application told = Application.builder()
                .date(DAY)
                .sought(Sought.of(new TitleSeries("health"), TitleLevel.ASSOCIATE_SENIOR))
                .dossier(Dossier.builder()
                        .birthDate(LocalDate.of(1980, 2, 29))
                        .unit(EmployingUnit.builder()
                                .tier(LocationTier.COUNTY)
                                .division(DivisionCode.of("622901"))
                                .mainSeries(new TitleSeries("health"))
                                .build())
                        .build())
                .examination(Examination.of(2023, Score.score("55.5")))
                .filing(Filing.builder().pledgeSigned(false).build())
                .judgements(Judgements.builder().majorContribution(true).build())
                .build();

        assertThat(Applications.FILED_ON.read(told)).contains(DAY);
        assertThat(Applications.REVIEW_YEAR.read(told)).contains(Year.of(2024));
        assertThat(Applications.SOUGHT_SERIES.read(told)).contains("health");
        assertThat(Applications.SOUGHT_LEVEL.read(told)).contains(TitleLevel.ASSOCIATE_SENIOR);
        assertThat(Applications.EXAM_SCORE.read(told)).contains(Score.score("55.5"));
        assertThat(Applications.PLEDGE_SIGNED.read(told)).contains(false);
        assertThat(PersonFacts.BIRTH_DATE.read(told)).contains(LocalDate.of(1980, 2, 29));
        assertThat(UnitFacts.UNIT_TIER.read(told)).contains(LocationTier.COUNTY);
        assertThat(UnitFacts.UNIT_DIVISION.read(told)).contains(DivisionCode.of("622901"));
        assertThat(UnitFacts.MAIN_SERIES.read(told)).contains("health");
        assertThat(JudgementFacts.MAJOR_CONTRIBUTION.read(told)).contains(true);
    }

    @Test
    @DisplayName("of the lists read back what was told")
    void readsRows() {
        ServiceSpell service = ServiceSpell.of(Spell.since(DAY), LocationTier.RURAL, ServiceKind.WORK);
        Qualification title = Qualification.of(new TitleSeries("health"), TitleLevel.INTERMEDIATE, DAY);
        IntegrityFinding finding =
                IntegrityFinding.of(IntegrityMatter.ACADEMIC_MISCONDUCT, FindingStatus.CONFIRMED, 2022);
        Work work = Work.builder()
                .kind(WorkKind.PATENT)
                .units(AchievementUnits.units("2.5"))
                .build();
        Application told = Application.builder()
                .date(DAY)
                .dossier(Dossier.builder()
                        .service(Listing.partly(service))
                        .qualifications(Listing.whole(title))
                        .findings(Listing.whole(finding))
                        .works(Listing.whole(work))
                        .build())
                .filing(Filing.builder()
                        .supplements(Listing.whole(Supplement.of(DAY)))
                        .build())
                .build();

        assertThat(CareerFacts.SERVICE.read(told)).isEqualTo(Listing.partly(service));
        assertThat(CareerFacts.SERVICE_TIER.read(service)).contains(LocationTier.RURAL);
        assertThat(((Fact<LocalDate>) CareerFacts.SERVICE_SPELL.start()).read(service))
                .contains(DAY);
        assertThat(((Fact<LocalDate>) CareerFacts.SERVICE_SPELL.endExclusive()).read(service))
                .contains(LocalDate.MAX);
        assertThat(CareerFacts.QUALIFICATIONS.read(told)).isEqualTo(Listing.whole(title));
        assertThat(CareerFacts.QUALIFICATION_SERIES.read(title)).contains("health");
        assertThat(((Fact<LocalDate>) CareerFacts.USABLE_SPELL.start()).read(title))
                .contains(DAY);
        assertThat(ConductFacts.INTEGRITY_FINDINGS.read(told)).isEqualTo(Listing.whole(finding));
        assertThat(ConductFacts.FINDING_YEAR.read(finding)).contains(Year.of(2022));
        assertThat(AchievementFacts.WORKS.read(told)).isEqualTo(Listing.whole(work));
        assertThat(AchievementFacts.WORK_UNITS.read(work)).contains(AchievementUnits.units("2.5"));
        assertThat(Applications.SUPPLEMENTS.read(told).rows()).hasSize(1);
        assertThat(Applications.SUPPLEMENT_RECEIVED_ON.read(Supplement.of(DAY))).contains(DAY);
    }

    @Test
    @DisplayName("of the smaller subjects read back what was told")
    void readsSmallSubjects() {
        EmployingUnit unit = EmployingUnit.of(UnitKind.ENTERPRISE, LocationTier.PROVINCE);
        HeldTitle title = HeldTitle.builder()
                .qualification(Qualification.of(TitleLevel.INTERMEDIATE, DAY))
                .unit(unit)
                .establishment(Establishment.OFF_ESTABLISHMENT)
                .employerAssessmentPassed(true)
                .build();
        RecommendationList list =
                RecommendationList.builder().unit(unit).offEstablishment(2).build();
        ReviewRound round = ReviewRound.of(2024, DAY);
        StandardCondition condition = StandardCondition.of(ConditionKind.PAPERS, AbilityKind.ACADEMIC_LEVEL);
        StandardDraft draft = StandardDraft.builder()
                .level(TitleLevel.FULL_SENIOR)
                .conditions(Listing.whole(condition))
                .build();

        assertThat(HeldTitles.TITLE_LEVEL.read(title)).contains(TitleLevel.INTERMEDIATE);
        assertThat(HeldTitles.TITLE_OBTAINED_ON.read(title)).contains(DAY);
        assertThat(HeldTitles.HOLDER_UNIT_KIND.read(title)).contains(UnitKind.ENTERPRISE);
        assertThat(HeldTitles.HOLDER_ASSESSMENT_PASSED.read(title)).contains(true);
        assertThat(Recommendations.RECOMMENDING_UNIT_KIND.read(list)).contains(UnitKind.ENTERPRISE);
        assertThat(Recommendations.RECOMMENDED_OFF_ESTABLISHMENT.read(list)).contains(2);
        assertThat(ReviewRounds.ROUND_YEAR.read(round)).contains(Year.of(2024));
        assertThat(ReviewRounds.COMPLETED_ON.read(round)).contains(DAY);
        assertThat(StandardDrafts.DRAFT_LEVEL.read(draft)).contains(TitleLevel.FULL_SENIOR);
        assertThat(StandardDrafts.CONDITIONS.read(draft)).isEqualTo(Listing.whole(condition));
        assertThat(StandardDrafts.CONDITION_KIND.read(condition)).contains(ConditionKind.PAPERS);
        assertThat(StandardDrafts.CONDITION_WORDING.read(condition)).contains(AbilityKind.ACADEMIC_LEVEL);
    }

    @Test
    @DisplayName("of a committee, its announcements and a certificate request read back what was told")
    void readsAuthorities() {
        InternalRule rule = InternalRule.of(RuleContent.RECUSAL);
        ReviewCommittee committee = ReviewCommittee.of(TitleBand.SENIOR, HostKind.LARGE_UNIT)
                .withSeries(TitleSeries.of("health"))
                .withTermEndsOn(DAY)
                .withSetup(CommitteeSetup.builder()
                        .appliedTo(TitleAuthority.PROVINCIAL_HRSS)
                        .rules(Listing.partly(rule))
                        .seniors(95)
                        .intermediates(40)
                        .relaxedHeadcount(30)
                        .build());
        QualificationEntry entry = QualificationEntry.builder()
                .obtainedBy(RouteToTitle.DIRECT)
                .statedType(RouteToTitle.EXCEPTIONAL)
                .votedOn(DAY)
                .decidedOn(DAY.plusDays(1))
                .countsFrom(DAY.plusDays(2))
                .noticedBefore(true)
                .noticedAfter(false)
                .build();
        QualificationDocument document = QualificationDocument.of(TitleLevel.FULL_SENIOR)
                .withCommitteeManager(TitleAuthority.PREFECTURE_HRSS)
                .withIssuer(TitleAuthority.COUNTY_HRSS)
                .withOnline(true)
                .withOnDepartmentWebsite(false)
                .withEntries(Listing.whole(entry));
        CertificateRequest request = CertificateRequest.builder()
                .purpose(CertificatePurpose.REPLACEMENT)
                .certificateClass(CertificateClass.REVIEWED)
                .requestedOn(DAY)
                .letters(1)
                .newspaperPages(2)
                .form(CertificateForm.REVIEW_ROSTER)
                .copies(3)
                .build();

        assertThat(ReviewCommittees.HOST_KIND.read(committee)).contains(HostKind.LARGE_UNIT);
        assertThat(ReviewCommittees.COMMITTEE_BAND.read(committee)).contains(TitleBand.SENIOR);
        assertThat(ReviewCommittees.COMMITTEE_SERIES.read(committee)).contains("health");
        assertThat(ReviewCommittees.TERM_ENDS_ON.read(committee)).contains(DAY);
        assertThat(ReviewCommittees.COMMITTEE_AS_OF.read(committee)).isEmpty();
        assertThat(ReviewCommittees.APPLIED_TO.read(committee)).contains(TitleAuthority.PROVINCIAL_HRSS);
        assertThat(ReviewCommittees.INTERNAL_RULES.read(committee)).isEqualTo(Listing.partly(rule));
        assertThat(ReviewCommittees.RULE_CONTENT.read(rule)).contains(RuleContent.RECUSAL);
        assertThat(ReviewCommittees.SENIORS.read(committee)).contains(95);
        assertThat(ReviewCommittees.INTERMEDIATES.read(committee)).contains(40);
        assertThat(ReviewCommittees.RELAXED_HEADCOUNT.read(committee)).contains(30);
        assertThat(QualificationDocuments.COMMITTEE_MANAGER.read(document)).contains(TitleAuthority.PREFECTURE_HRSS);
        assertThat(QualificationDocuments.ISSUER.read(document)).contains(TitleAuthority.COUNTY_HRSS);
        assertThat(QualificationDocuments.ONLINE.read(document)).contains(true);
        assertThat(QualificationDocuments.ON_DEPARTMENT_WEBSITE.read(document)).contains(false);
        assertThat(QualificationDocuments.ENTRIES.read(document)).isEqualTo(Listing.whole(entry));
        assertThat(QualificationDocuments.ENTRY_OBTAINED_BY.read(entry)).contains(RouteToTitle.DIRECT);
        assertThat(QualificationDocuments.STATED_TYPE.read(entry)).contains(RouteToTitle.EXCEPTIONAL);
        assertThat(QualificationDocuments.VOTED_ON.read(entry)).contains(DAY);
        assertThat(QualificationDocuments.DECIDED_ON.read(entry)).contains(DAY.plusDays(1));
        assertThat(QualificationDocuments.COUNTS_FROM.read(entry)).contains(DAY.plusDays(2));
        assertThat(QualificationDocuments.NOTICED_BEFORE.read(entry)).contains(true);
        assertThat(QualificationDocuments.NOTICED_AFTER.read(entry)).contains(false);
        assertThat(CertificateRequests.CERTIFICATE_PURPOSE.read(request)).contains(CertificatePurpose.REPLACEMENT);
        assertThat(CertificateRequests.CERTIFICATE_CLASS.read(request)).contains(CertificateClass.REVIEWED);
        assertThat(CertificateRequests.REQUESTED_ON.read(request)).contains(DAY);
        assertThat(CertificateRequests.LETTERS_HANDED_IN.read(request)).contains(1);
        assertThat(CertificateRequests.PAGES_HANDED_IN.read(request)).contains(2);
        assertThat(CertificateRequests.FORM_FILLED_IN.read(request)).contains(CertificateForm.REVIEW_ROSTER);
        assertThat(CertificateRequests.COPIES_HANDED_IN.read(request)).contains(3);
    }

    @Test
    @DisplayName("of a defence and a ballot read back what was told")
    void readsBallots() {
        DefenceExpert expert = DefenceExpert.of("U1", Score.score("59.5"));
        DefenceItem item = DefenceItem.of(DAY);
        Defence defence = Defence.builder()
                .mode(DefenceMode.PHONE_VIDEO)
                .panel(Listing.whole(expert))
                .items(Listing.partly(item))
                .expertsAgainst(1)
                .build();
        Attendance member = Attendance.of(AttendanceMode.REMOTE).withAssessed(true);
        BallotPaper paper = BallotPaper.of(BallotChoice.ABSTAIN);
        Disclosure disclosure = Disclosure.of(DisclosedMatter.PASSED_LIST);
        CaseBallot ballot = CaseBallot.builder()
                .form(CaseForm.REVIEW)
                .attendance(Listing.partly(member))
                .papers(Listing.whole(paper))
                .disclosures(Listing.whole(disclosure))
                .presider(Presider.VICE_CHAIR)
                .build();

        assertThat(Defences.DEFENCE_MODE.read(defence)).contains(DefenceMode.PHONE_VIDEO);
        assertThat(Defences.PANEL.read(defence)).isEqualTo(Listing.whole(expert));
        assertThat(Defences.PANEL_EMPLOYER.read(expert)).contains("U1");
        assertThat(Defences.PANEL_SCORE.read(expert)).contains(Score.score("59.5"));
        assertThat(Defences.DEFENCE_ITEMS.read(defence)).isEqualTo(Listing.partly(item));
        assertThat(Defences.ITEM_ACHIEVED_ON.read(item)).contains(DAY);
        assertThat(Defences.EXPERTS_AGAINST.read(defence)).contains(1);
        assertThat(CaseBallots.CASE_FORM.read(ballot)).contains(CaseForm.REVIEW);
        assertThat(CaseBallots.ATTENDANCE.read(ballot)).isEqualTo(Listing.partly(member));
        assertThat(CaseBallots.ATTENDANCE_MODE.read(member)).contains(AttendanceMode.REMOTE);
        assertThat(CaseBallots.RECUSED.read(member)).contains(false);
        assertThat(CaseBallots.PAPERS.read(ballot)).isEqualTo(Listing.whole(paper));
        assertThat(CaseBallots.PAPER_CHOICE.read(paper)).contains(BallotChoice.ABSTAIN);
        assertThat(CaseBallots.CAST_DURING_SESSION.read(paper)).contains(true);
        assertThat(CaseBallots.FROM_ABSENT_MEMBER.read(paper)).contains(false);
        assertThat(CaseBallots.DISCLOSED_MATTER.read(disclosure)).contains(DisclosedMatter.PASSED_LIST);
        assertThat(CaseBallots.PRESIDER.read(ballot)).contains(Presider.VICE_CHAIR);
    }

    @Test
    @DisplayName("name the party whose judgement they wait for")
    void judges() {
        assertThat(JudgementFacts.EMPLOYER_ASSESSMENT_PASSED.judge()).contains(Party.EMPLOYING_UNIT);
        assertThat(JudgementFacts.OUTSTANDING_CONTRIBUTION.judge()).contains(Party.REVIEW_COMMITTEE);
        assertThat(JudgementFacts.UNUSUAL_TALENT.judge()).contains(Party.PROVINCIAL_HRSS);
        assertThat(CaseBallots.CONTRIBUTION_SHOWN.judge()).contains(Party.REVIEW_COMMITTEE);
        assertThat(HeldTitles.HOLDER_ASSESSMENT_PASSED.judge()).contains(Party.EMPLOYING_UNIT);
        assertThat(ReviewCommittees.HEADCOUNT_ACCEPTED.judge()).contains(Party.APPROVING_AUTHORITY);
        assertThat(ReviewCommittees.ADMINISTERED_BY_PREFECTURE.judge()).contains(Party.PREFECTURE_TITLE_OFFICE);
        assertThat(Compositions.ROTATION_ACCEPTED.judge()).contains(Party.APPROVING_AUTHORITY);
        assertThat(PoolEntries.ENTRANT_RELAXED.judge()).contains(Party.COMMITTEE_HOST);
        assertThat(facts().filter(fact -> fact.judge().isPresent())).hasSize(28);
    }
}
