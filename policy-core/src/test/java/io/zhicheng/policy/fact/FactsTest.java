package io.zhicheng.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.Honour;
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
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.application.Supplement;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.Appointment;
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
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.AbilityKind;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardCondition;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Label;
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
            StandardDrafts.class);

    private static final Map<Subject<?>, Object> BLANK = Map.of(
            Applications.APPLICATION, Application.builder().date(DAY).build(),
            HeldTitles.HELD_TITLE, HeldTitle.untold(),
            YearsOfApplications.YEAR_OF_APPLICATIONS, YearOfApplications.untold(),
            Recommendations.RECOMMENDATION, RecommendationList.untold(),
            ReviewRounds.REVIEW_ROUND, ReviewRound.untold(),
            StandardDrafts.STANDARD_DRAFT, StandardDraft.untold());

    private static final Map<Rows<?>, Object> BLANK_ROWS = Map.ofEntries(
            Map.entry(Applications.SUPPLEMENTS, Supplement.builder().build()),
            Map.entry(CareerFacts.EDUCATIONS, Education.builder().build()),
            Map.entry(CareerFacts.SERVICE, ServiceSpell.builder().build()),
            Map.entry(CareerFacts.APPOINTMENTS, Appointment.builder().build()),
            Map.entry(CareerFacts.APPRAISALS, AnnualAppraisal.builder().build()),
            Map.entry(CareerFacts.PRIOR_APPLICATIONS, PriorApplication.builder().build()),
            Map.entry(CareerFacts.LABOUR_RELATIONS, LabourRelation.builder().build()),
            Map.entry(YearsOfApplications.APPLIED_FOR, PriorApplication.builder().build()),
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
            Map.entry(AchievementFacts.WORKS, Work.builder().build()),
            Map.entry(AchievementFacts.WORKSHOPS, RuralWorkshop.builder().build()),
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
        assertThat(constant).isInstanceOfAny(Rows.class, Subject.class, Question.class);
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
    @DisplayName("name the party whose judgement they wait for")
    void judges() {
        assertThat(JudgementFacts.EMPLOYER_ASSESSMENT_PASSED.judge()).contains(Party.EMPLOYING_UNIT);
        assertThat(JudgementFacts.OUTSTANDING_CONTRIBUTION.judge()).contains(Party.REVIEW_COMMITTEE);
        assertThat(JudgementFacts.UNUSUAL_TALENT.judge()).contains(Party.PROVINCIAL_HRSS);
        assertThat(HeldTitles.HOLDER_ASSESSMENT_PASSED.judge()).contains(Party.EMPLOYING_UNIT);
        assertThat(facts().filter(fact -> fact.judge().isPresent())).hasSize(14);
    }
}
