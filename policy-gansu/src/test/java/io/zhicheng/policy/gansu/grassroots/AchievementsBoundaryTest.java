package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Achievements.ACHIEVEMENT_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Achievements.APPRAISALS_SERVE_TWICE;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_1;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_2;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_3;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_4;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_5;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_6;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_7;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_8;
import static io.zhicheng.policy.gansu.grassroots.Achievements.KIND_9;
import static io.zhicheng.policy.gansu.grassroots.Achievements.LANDMARK_SERVES_TWICE;
import static io.zhicheng.policy.gansu.grassroots.Achievements.LISTED_RESULT_SERVES_TWICE;
import static io.zhicheng.policy.gansu.grassroots.Achievements.SOMETHING_AFTER_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Achievements.SOMETHING_NEW;
import static io.zhicheng.policy.gansu.grassroots.Achievers.associate;
import static io.zhicheng.policy.gansu.grassroots.Achievers.excellent;
import static io.zhicheng.policy.gansu.grassroots.Achievers.full;
import static io.zhicheng.policy.gansu.grassroots.Achievers.holder;
import static io.zhicheng.policy.gansu.grassroots.Achievers.landmark;
import static io.zhicheng.policy.gansu.grassroots.Achievers.listed;
import static io.zhicheng.policy.gansu.grassroots.Achievers.povertyAlleviation;
import static io.zhicheng.policy.gansu.grassroots.Achievers.problems;
import static io.zhicheng.policy.gansu.grassroots.Achievers.service;
import static io.zhicheng.policy.gansu.grassroots.Referral.REFERRAL_FORM;
import static io.zhicheng.policy.gansu.grassroots.Referral.REFERRED;
import static io.zhicheng.policy.model.career.ServiceKind.REGULAR_RURAL_SERVICE;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.EvaluationLead;
import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.PostWorked;
import io.zhicheng.policy.model.achievement.RuralWorkshop;
import io.zhicheng.policy.model.achievement.SocialEvaluation;
import io.zhicheng.policy.model.achievement.SolvedProblem;
import io.zhicheng.policy.model.achievement.Trainee;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.module.SeriesStandard;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Chapter 6, section (3), item 2, kinds (1) to (9), and their sum. */
final class AchievementsBoundaryTest extends BoundaryTable {
    private static final LocalDate ON = LocalDate.of(2016, 5, 1);

    /** A series under which a kind counts each time. */
    private static final Policy EACH_TIME = Policies.of(new GansuModule())
            .in("620000")
            .with(new SeriesStandard(
                    TitleSeries.of("school-teachers"),
                    Cases.STANDARD.label(),
                    Cases.STANDARD.catalogue(),
                    List.of(Readings.KIND_REPEATS.by("EXAMPLE/1").is(Readings.KindRepeats.COUNT_EACH_TIME))))
            .on(Cases.FILED);

    @Override
    protected void clauses() {
        sum();
        appraisals();
        referrals();
        quotaAndTraining();
        evaluations();
        postsToWorkshops();
        otherFields();
        dates();
    }

    private void sum() {
        Application oneFourSeven = associate(trained(3, AwardScope.COUNTY)
                .withAppraisals(Listing.whole(excellent(COUNTY, 2013, 2014, 2015)))
                .withHonours(Listing.whole(povertyAlleviation(AwardScope.TOWNSHIP, ON))));
        Application six = appraised(excellent(COUNTY, 2012, 2013, 2014, 2015, 2016, 2017));
        clause("GS28/6.3.2-a")
                .line("kinds 1, 4 and 7 met -> 3", ACHIEVEMENT_UNITS, units("3"), oneFourSeven)
                .line("kind 1 met twice (6 excellent years) -> 1 by default", ACHIEVEMENT_UNITS, units("1"), six)
                .line("+ nothing -> 0", ACHIEVEMENT_UNITS, units("0"), associate(holder()))
                .line(
                        "+ what the series lists adds its weight",
                        ACHIEVEMENT_UNITS,
                        units("1.5"),
                        works(listed("1", ON), listed("0.5", ON)))
                .unknown(
                        "+ a listed result without a weight leaves the sum open",
                        ACHIEVEMENT_UNITS,
                        works(Work.builder()
                                .achievedOn(ON)
                                .ownField(true)
                                .landmark(false)
                                .listedBySeries(true)
                                .build()))
                .unknown(
                        "+ an untold list is not nothing",
                        ACHIEVEMENT_UNITS,
                        associate(holder().withWorks(Listing.untold())))
                .line(
                        "+ a result from before the title does not count",
                        ACHIEVEMENT_UNITS,
                        units("0"),
                        works(listed("1", Achievers.SINCE.minusDays(1))))
                .line(
                        "+ a result from the day of the title counts",
                        ACHIEVEMENT_UNITS,
                        units("1"),
                        works(listed("1", Achievers.SINCE)))
                .line(
                        "+ one fact in two kinds is told as such",
                        APPRAISALS_SERVE_TWICE,
                        MET,
                        associate(holder().withAppraisals(Listing.whole(excellent(COUNTY, 2013, 2014, 2015)))
                                .withService(Listing.whole(Achievers.worked(COUNTY, 300)))))
                .line(
                        "+ and so is a listed landmark",
                        LISTED_RESULT_SERVES_TWICE,
                        MET,
                        associate(posts(3).withWorks(Listing.whole(Work.builder()
                                .achievedOn(ON)
                                .ownField(true)
                                .landmark(true)
                                .acknowledgedBy(AwardScope.COUNTY)
                                .listedBySeries(true)
                                .build()))))
                .line(
                        "+ and one landmark in posts and in service of the countryside",
                        LANDMARK_SERVES_TWICE,
                        MET,
                        associate(posts(3).withScienceOrCultureTalent(true)
                                .withWorks(Listing.whole(landmark(AwardScope.COUNTY, ON)))
                                .withService(Listing.whole(
                                        service(RURAL, REGULAR_RURAL_SERVICE, LocalDate.of(2015, 1, 1), 6)))))
                .under(EACH_TIME)
                .line("+ 6 excellent years -> 2 where a kind counts each time", ACHIEVEMENT_UNITS, units("2"), six)
                .line(
                        "+ 2 rural and 3 county excellent years -> 2 there",
                        ACHIEVEMENT_UNITS,
                        units("2"),
                        appraised(join(excellent(RURAL, 2013, 2014), excellent(COUNTY, 2015, 2016, 2017))))
                .line(
                        "+ 2 rural and 2 county excellent years -> 1 there",
                        ACHIEVEMENT_UNITS,
                        units("1"),
                        appraised(join(excellent(RURAL, 2013, 2014), excellent(COUNTY, 2015, 2016))))
                .line(
                        "+ two problems solved -> 2 there",
                        ACHIEVEMENT_UNITS,
                        units("2"),
                        solved(2, ASSOCIATE_SENIOR, senior("甲"), senior("乙")))
                .line(
                        "+ four commendations -> 3 there, no more",
                        ACHIEVEMENT_UNITS,
                        units("3"),
                        associate(holder().withHonours(Listing.whole(IntStream.range(1, 5)
                                .mapToObj(day -> povertyAlleviation(AwardScope.TOWNSHIP, LocalDate.of(2016, 1, day)))
                                .toList()))));
    }

    private void appraisals() {
        clause("GS28/6.3.2.1-a")
                .line("3 excellent -> met", KIND_1, MET, appraised(excellent(COUNTY, 2013, 2015, 2017)))
                .line("2 excellent, county unit -> not met", KIND_1, NOT_MET, appraised(excellent(COUNTY, 2013, 2015)))
                .line(
                        "+ a year before the title does not count",
                        KIND_1,
                        NOT_MET,
                        appraised(excellent(COUNTY, 2011, 2015, 2017)));
        clause("GS28/6.3.2.1-b")
                .line("2 excellent in rural years -> met", KIND_1, MET, appraised(excellent(RURAL, 2013, 2015)))
                .line(
                        "1 rural + 1 county excellent -> not met",
                        KIND_1,
                        NOT_MET,
                        appraised(join(excellent(RURAL, 2013), excellent(COUNTY, 2014))))
                .line("1 rural -> not met", KIND_1, NOT_MET, appraised(excellent(RURAL, 2013)));
    }

    private void referrals() {
        clause("GS28/6.3.2.2-a")
                .line(
                        "problem solved + 2 qualified referrals -> met",
                        KIND_2,
                        MET,
                        solved(1, ASSOCIATE_SENIOR, senior("甲"), senior("乙")))
                .line("1 referral -> not met", KIND_2, NOT_MET, solved(1, ASSOCIATE_SENIOR, senior("甲")))
                .line(
                        "referrals but no benefit evidence -> undetermined",
                        KIND_2,
                        UNKNOWN,
                        associate(holder().withSolvedProblems(Listing.whole(
                                        SolvedProblem.builder().solvedOn(ON).build()))
                                .withReferrals(Listing.whole(senior("甲"), senior("乙")))))
                .line(
                        "+ the form comes along",
                        REFERRAL_FORM,
                        MET,
                        solved(1, ASSOCIATE_SENIOR, senior("甲"), senior("乙")));
        clause("GS28/6.3.2.2-b")
                .line("2 -> valid", REFERRED, MET, solved(1, ASSOCIATE_SENIOR, senior("甲"), senior("乙")))
                .line("1 -> invalid", REFERRED, NOT_MET, solved(1, ASSOCIATE_SENIOR, senior("甲")))
                .line(
                        "2 forms by the same person -> invalid",
                        REFERRED,
                        NOT_MET,
                        solved(1, ASSOCIATE_SENIOR, senior("甲"), senior("甲")))
                .line(
                        "+ another trade, or no name -> invalid",
                        REFERRED,
                        NOT_MET,
                        solved(
                                1,
                                ASSOCIATE_SENIOR,
                                referral("甲", ASSOCIATE_SENIOR, false, true),
                                referral("乙", ASSOCIATE_SENIOR, true, false)));
        clause("GS28/6.3.2.2-c")
                .line(
                        "副高 expert for an associate-senior applicant -> valid",
                        REFERRED,
                        MET,
                        solved(1, ASSOCIATE_SENIOR, senior("甲"), senior("乙")))
                .line(
                        "中级 expert -> invalid",
                        REFERRED,
                        NOT_MET,
                        solved(1, ASSOCIATE_SENIOR, senior("甲"), referral("乙", INTERMEDIATE, true, true)));
        clause("GS28/6.3.2.2-d")
                .line(
                        "applying 正高, 2 正高 experts -> valid",
                        REFERRED,
                        MET,
                        solved(
                                1,
                                FULL_SENIOR,
                                referral("甲", FULL_SENIOR, true, true),
                                referral("乙", FULL_SENIOR, true, true)))
                .line(
                        "applying 正高, 1 正高 + 1 副高 -> invalid",
                        REFERRED,
                        NOT_MET,
                        solved(1, FULL_SENIOR, referral("甲", FULL_SENIOR, true, true), senior("乙")))
                .line(
                        "+ a third of lower rank does no harm",
                        REFERRED,
                        MET,
                        solved(
                                1,
                                FULL_SENIOR,
                                referral("甲", FULL_SENIOR, true, true),
                                referral("乙", FULL_SENIOR, true, true),
                                senior("丙")));
    }

    private void quotaAndTraining() {
        clause("GS28/6.3.2.3-a")
                .line("3 years above quota -> met", KIND_3, MET, excess(true, 2013, 2015, 2017))
                .line("2 years -> not met", KIND_3, NOT_MET, excess(true, 2013, 2015))
                .line("no quota in the unit -> not available", KIND_3, NOT_APPLICABLE, excess(false, 2013, 2015, 2017));
        clause("GS28/6.3.2.4-a")
                .line("3 trainees -> met", KIND_4, MET, associate(trained(3, AwardScope.COUNTY)))
                .line("2 trainees -> not met", KIND_4, NOT_MET, associate(trained(2, AwardScope.COUNTY)))
                .line(
                        "+ no key worker -> not met",
                        KIND_4,
                        NOT_MET,
                        associate(trained(3, AwardScope.COUNTY).withKeyWorker(false)));
        clause("GS28/6.3.2.4-b")
                .line(
                        "1 of 3 acknowledged by county department -> met",
                        KIND_4,
                        MET,
                        associate(trained(3, AwardScope.COUNTY)))
                .line(
                        "none -> not met",
                        KIND_4,
                        NOT_MET,
                        associate(trained(3, AwardScope.COUNTY)
                                .withTrainees(Listing.whole(unacknowledged(), unacknowledged(), unacknowledged()))))
                .line(
                        "acknowledged by the unit only -> not met",
                        KIND_4,
                        NOT_MET,
                        associate(trained(3, AwardScope.UNIT)));
    }

    private void evaluations() {
        Dossier teacher = holder().withTeacher(true);
        Dossier doctor = holder().withDoctor(true);
        clause("GS28/6.3.2.5-a")
                .line("rank 3 -> met", KIND_5, MET, evaluated(teacher, school(3)))
                .line("rank 4 -> not met", KIND_5, NOT_MET, evaluated(teacher, school(4)))
                .line("two persons tied for 3rd -> both met by default", () -> {
                    // each of the two tells rank 3
                    for (int person = 1; person <= 2; person++) {
                        assertThat(Cases.WITH_STANDARD
                                        .examine(KIND_5, evaluated(teacher, school(3)))
                                        .outcome())
                                .isEqualTo(MET);
                    }
                });
        clause("GS28/6.3.2.5-b")
                .line("all four -> valid", KIND_5, MET, evaluated(teacher, school(1)))
                .line(
                        "parents missing -> invalid",
                        KIND_5,
                        NOT_MET,
                        evaluated(
                                teacher,
                                byCounty(1)
                                        .pupils(true)
                                        .parents(false)
                                        .teachers(true)
                                        .school(true)));
        clause("GS28/6.3.2.5-c")
                .line("all three -> valid", KIND_5, MET, evaluated(doctor, hospital(true)))
                .line("patients missing -> invalid", KIND_5, NOT_MET, evaluated(doctor, hospital(false)));
        clause("GS28/6.3.2.5-d")
                .line("county education bureau + HR bureau -> valid", KIND_5, MET, evaluated(teacher, school(1)))
                .line("school alone -> invalid", KIND_5, NOT_MET, evaluated(teacher, ledBy(EvaluationLead.OTHER)))
                .line(
                        "+ the prefecture's department acts for the prefecture's schools",
                        KIND_5,
                        MET,
                        evaluated(
                                holder(INTERMEDIATE, PREFECTURE).withTeacher(true),
                                ledBy(EvaluationLead.PREFECTURE_DEPARTMENT_WITH_HRSS)))
                .line(
                        "+ not for those of a county",
                        KIND_5,
                        NOT_MET,
                        evaluated(teacher, ledBy(EvaluationLead.PREFECTURE_DEPARTMENT_WITH_HRSS)));
    }

    private void postsToWorkshops() {
        Work acknowledged = landmark(AwardScope.COUNTY, ON);
        clause("GS28/6.3.2.6-a")
                .line("3 posts -> met", KIND_6, MET, associate(posts(3).withWorks(Listing.whole(acknowledged))))
                .line(
                        "2 posts -> not met",
                        KIND_6,
                        NOT_MET,
                        associate(posts(2).withWorks(Listing.whole(acknowledged))));
        clause("GS28/6.3.2.6-b")
                .line(
                        "1 result acknowledged at county -> met",
                        KIND_6,
                        MET,
                        associate(posts(3).withWorks(Listing.whole(acknowledged))))
                .line(
                        "acknowledged by the unit only -> not met",
                        KIND_6,
                        NOT_MET,
                        associate(posts(3).withWorks(Listing.whole(landmark(AwardScope.UNIT, ON)))));
        clause("GS28/6.3.2.7-a")
                .line("township commendation -> met", KIND_7, MET, commended(AwardScope.TOWNSHIP))
                .line("commendation by a village committee -> not met", KIND_7, NOT_MET, commended(AwardScope.VILLAGE))
                .line("participation without commendation -> not met", KIND_7, NOT_MET, associate(holder()));
        clause("GS28/6.3.2.8-a")
                .line("5 locals for 3y0m, approved -> met", KIND_8, MET, workshop(true, 5, 36))
                .line("4 locals for 3y, or 5 locals for 2y11m -> not met", KIND_8, NOT_MET, workshop(true, 4, 36))
                .line("+ 5 locals for 2y11m -> not met", KIND_8, NOT_MET, workshop(true, 5, 35))
                .line("not approved -> not met", KIND_8, NOT_MET, workshop(false, 5, 36));
    }

    private void otherFields() {
        Work elsewhere = Work.builder()
                .achievedOn(ON)
                .landmark(false)
                .ownField(false)
                .listedBySeries(true)
                .units(units("1"))
                .build();
        Dossier county = holder().withWorks(Listing.whole(elsewhere));
        Dossier linxia = county.withUnit(county.unit().withTier(PREFECTURE).withDivision(DivisionCode.of("622900")));
        clause("GS28/6.3.2.9-a")
                .line(
                        "county teacher's agricultural prize, duties fulfilled -> usable",
                        ACHIEVEMENT_UNITS,
                        units("1"),
                        associate(county))
                .line(
                        "Linxia prefecture-affiliated teacher -> not by this clause",
                        ACHIEVEMENT_UNITS,
                        units("0"),
                        associate(linxia))
                .line("+ that clause is closed to them", KIND_9, NOT_MET, associate(linxia))
                .line(
                        "duties not fulfilled -> not usable",
                        ACHIEVEMENT_UNITS,
                        units("0"),
                        associate(county.withDutiesFulfilled(false)))
                .line(
                        "+ for the other kinds too",
                        KIND_6,
                        MET,
                        associate(posts(3).withWorks(Listing.whole(Work.builder()
                                .achievedOn(ON)
                                .landmark(true)
                                .acknowledgedBy(AwardScope.COUNTY)
                                .ownField(false)
                                .build()))));
    }

    private void dates() {
        clause("GS28/9.6.2-a")
                .line(
                        "2018-09-30 -> counted",
                        ACHIEVEMENT_UNITS,
                        units("1"),
                        works(listed("1", LocalDate.of(2018, 9, 30))))
                .line(
                        "2018-10-01 -> not counted",
                        ACHIEVEMENT_UNITS,
                        units("0"),
                        works(listed("1", LocalDate.of(2018, 10, 1))));
        clause("GS28/9.6.2-c")
                .line(
                        "2018-11 -> usable in 2019",
                        SOMETHING_AFTER_CUT_OFF,
                        MET,
                        works(listed("1", LocalDate.of(2018, 11, 1))))
                .line(
                        "2018-10 used in 2018 -> not allowed",
                        ACHIEVEMENT_UNITS,
                        units("0"),
                        works(listed("1", LocalDate.of(2018, 10, 1))))
                .line(
                        "+ nothing later",
                        SOMETHING_AFTER_CUT_OFF,
                        NOT_MET,
                        works(listed("1", LocalDate.of(2018, 9, 30))))
                .line(
                        "+ after 30 September of last year it is new",
                        SOMETHING_NEW,
                        MET,
                        works(listed("1", LocalDate.of(2017, 10, 1))))
                .line(
                        "+ on 30 September of last year it was not",
                        SOMETHING_NEW,
                        NOT_MET,
                        works(listed("1", LocalDate.of(2017, 9, 30))))
                .line("+ nor after this year's", SOMETHING_NEW, NOT_MET, works(listed("1", LocalDate.of(2018, 10, 1))));
    }

    private static Application appraised(AnnualAppraisal... appraisals) {
        return associate(holder().withAppraisals(Listing.whole(appraisals)));
    }

    private static AnnualAppraisal[] join(AnnualAppraisal[] some, AnnualAppraisal[] others) {
        AnnualAppraisal[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    private static Application works(Work... works) {
        return associate(holder().withWorks(Listing.whole(works)));
    }

    private static ExpertReferral senior(String expert) {
        return referral(expert, ASSOCIATE_SENIOR, true, true);
    }

    private static ExpertReferral referral(String expert, TitleLevel level, boolean sameTrade, boolean named) {
        return ExpertReferral.builder()
                .expert(expert)
                .level(level)
                .sameTrade(sameTrade)
                .named(named)
                .build();
    }

    private static Application solved(int number, TitleLevel sought, ExpertReferral... referrals) {
        TitleLevel held = sought == FULL_SENIOR ? ASSOCIATE_SENIOR : INTERMEDIATE;
        Dossier dossier =
                holder(held, COUNTY).withSolvedProblems(problems(number)).withReferrals(Listing.whole(referrals));
        return sought == FULL_SENIOR ? full(dossier) : associate(dossier);
    }

    private static Application excess(boolean quota, int... years) {
        Dossier dossier = holder();
        return associate(dossier.withUnit(dossier.unit().withWorkQuota(quota))
                .withExcessYears(Listing.whole(
                        Arrays.stream(years).mapToObj(ExcessYear::of).toList())));
    }

    /** A key worker with so many trainees, the first of them acknowledged at a level, the others by nobody. */
    private static Dossier trained(int number, AwardScope first) {
        List<Trainee> trainees = IntStream.range(0, number)
                .mapToObj(i -> i == 0 ? Trainee.of(ON, first) : unacknowledged())
                .toList();
        return holder().withKeyWorker(true).withTrainees(Listing.whole(trainees));
    }

    private static Trainee unacknowledged() {
        return Trainee.builder().trainedOn(ON).acknowledged(false).build();
    }

    private static Application evaluated(Dossier dossier, SocialEvaluation.Builder evaluation) {
        return associate(dossier.withEvaluations(Listing.whole(evaluation.build())));
    }

    private static SocialEvaluation.Builder byCounty(int rank) {
        SocialEvaluation.Builder builder = SocialEvaluation.builder();
        builder.heldOn(ON).rankInUnit(rank).lead(EvaluationLead.COUNTY_DEPARTMENT_WITH_HRSS);
        return builder;
    }

    private static SocialEvaluation.Builder school(int rank) {
        SocialEvaluation.Builder builder = byCounty(rank);
        builder.pupils(true).parents(true).teachers(true).school(true);
        return builder;
    }

    private static SocialEvaluation.Builder ledBy(EvaluationLead lead) {
        SocialEvaluation.Builder builder = SocialEvaluation.builder();
        builder.heldOn(ON).rankInUnit(1).lead(lead);
        builder.pupils(true).parents(true).teachers(true).school(true);
        return builder;
    }

    private static SocialEvaluation.Builder hospital(boolean patients) {
        SocialEvaluation.Builder builder = byCounty(1);
        builder.patients(patients).doctors(true).hospital(true);
        return builder;
    }

    /** Proficient in so many posts of the grass roots. */
    private static Dossier posts(int number) {
        return holder().withPosts(Listing.whole(IntStream.range(0, number)
                .mapToObj(i -> PostWorked.of("岗位" + i, true, true))
                .toList()));
    }

    private static Application commended(AwardScope scope) {
        return associate(holder().withHonours(Listing.whole(povertyAlleviation(scope, ON))));
    }

    /** A rural workshop of so many locals, so many months up to the end of September 2018. */
    private static Application workshop(boolean approved, int locals, int months) {
        LocalDate end = LocalDate.of(2018, 10, 1);
        RuralWorkshop workshop = RuralWorkshop.builder()
                .spell(Spell.of(end.minusMonths(months), end))
                .localEmployees(locals)
                .rural(true)
                .build();
        return associate(holder().withLeaveApproved(approved).withWorkshops(Listing.whole(workshop)));
    }
}
