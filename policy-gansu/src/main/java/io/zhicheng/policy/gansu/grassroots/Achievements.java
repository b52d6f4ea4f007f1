package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.BENEFIT_EVIDENCED;
import static io.zhicheng.policy.fact.AchievementFacts.BY_PARTY_OR_GOVERNMENT;
import static io.zhicheng.policy.fact.AchievementFacts.DOCTORS_TOOK_PART;
import static io.zhicheng.policy.fact.AchievementFacts.EVALUATIONS;
import static io.zhicheng.policy.fact.AchievementFacts.EVALUATION_HELD_ON;
import static io.zhicheng.policy.fact.AchievementFacts.EVALUATION_LEAD;
import static io.zhicheng.policy.fact.AchievementFacts.EVALUATION_RANK;
import static io.zhicheng.policy.fact.AchievementFacts.EXCESS_YEAR;
import static io.zhicheng.policy.fact.AchievementFacts.EXCESS_YEARS;
import static io.zhicheng.policy.fact.AchievementFacts.HONOURS;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_AWARDED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_KIND;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_SCOPE;
import static io.zhicheng.policy.fact.AchievementFacts.HOSPITAL_TOOK_PART;
import static io.zhicheng.policy.fact.AchievementFacts.LANDMARK;
import static io.zhicheng.policy.fact.AchievementFacts.LISTED_BY_SERIES;
import static io.zhicheng.policy.fact.AchievementFacts.LOCAL_EMPLOYEES;
import static io.zhicheng.policy.fact.AchievementFacts.OWN_FIELD;
import static io.zhicheng.policy.fact.AchievementFacts.PARENTS_TOOK_PART;
import static io.zhicheng.policy.fact.AchievementFacts.PATIENTS_TOOK_PART;
import static io.zhicheng.policy.fact.AchievementFacts.POST;
import static io.zhicheng.policy.fact.AchievementFacts.POSTS;
import static io.zhicheng.policy.fact.AchievementFacts.POST_GRASS_ROOTS;
import static io.zhicheng.policy.fact.AchievementFacts.POST_PROFICIENT;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZES;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_AWARDED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.PUPILS_TOOK_PART;
import static io.zhicheng.policy.fact.AchievementFacts.SCHOOL_TOOK_PART;
import static io.zhicheng.policy.fact.AchievementFacts.SOLVED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.SOLVED_PROBLEMS;
import static io.zhicheng.policy.fact.AchievementFacts.TEACHERS_TOOK_PART;
import static io.zhicheng.policy.fact.AchievementFacts.TRAINED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.TRAINEES;
import static io.zhicheng.policy.fact.AchievementFacts.TRAINEE_ACKNOWLEDGED;
import static io.zhicheng.policy.fact.AchievementFacts.TRAINEE_ACKNOWLEDGED_BY;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORKSHOPS;
import static io.zhicheng.policy.fact.AchievementFacts.WORKSHOP_RURAL;
import static io.zhicheng.policy.fact.AchievementFacts.WORKSHOP_SPELL;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_ACHIEVED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_ACKNOWLEDGED_BY;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_UNITS;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISALS;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_GRADE;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_TIER;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_YEAR;
import static io.zhicheng.policy.fact.PersonFacts.DOCTOR;
import static io.zhicheng.policy.fact.PersonFacts.DUTIES_FULFILLED;
import static io.zhicheng.policy.fact.PersonFacts.KEY_WORKER;
import static io.zhicheng.policy.fact.PersonFacts.LEAVE_APPROVED;
import static io.zhicheng.policy.fact.PersonFacts.TEACHER;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_TIER;
import static io.zhicheng.policy.fact.UnitFacts.WORK_QUOTA;
import static io.zhicheng.policy.gansu.grassroots.Bars.NEW_UNTIL;
import static io.zhicheng.policy.gansu.grassroots.Career.PRESENT_TITLE_SINCE;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.ACHIEVEMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Readings.KIND_REPEATS;
import static io.zhicheng.policy.gansu.grassroots.Referral.REFERRED;
import static io.zhicheng.policy.gansu.grassroots.Research.INNOVATION_UNITS;
import static io.zhicheng.policy.gansu.grassroots.RuralYears.KIND_10;
import static io.zhicheng.policy.gansu.grassroots.RuralYears.KIND_11;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_TITLE_CREDIT;
import static io.zhicheng.policy.gansu.grassroots.Scope.UNIT_OF_TWO_PREFECTURES;
import static io.zhicheng.policy.model.achievement.AwardScope.COUNTY;
import static io.zhicheng.policy.model.achievement.AwardScope.TOWNSHIP;
import static io.zhicheng.policy.model.achievement.EvaluationLead.COUNTY_DEPARTMENT_WITH_HRSS;
import static io.zhicheng.policy.model.achievement.EvaluationLead.PREFECTURE_DEPARTMENT_WITH_HRSS;
import static io.zhicheng.policy.model.achievement.HonourKind.POVERTY_ALLEVIATION;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.credit;
import static io.zhicheng.policy.rule.Measures.dateIn;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.months;
import static io.zhicheng.policy.rule.Measures.sum;
import static io.zhicheng.policy.rule.Measures.total;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * GS28 chapter 6, section (3), item 2: the eleven kinds of quantified achievement (量化业绩), since the present title and
 * up to 30 September. Kind (2) has its papers in {@link Referral}, kinds (10) and (11) are in {@link RuralYears}.
 */
public final class Achievements {
    /** Quantified achievements since the present title (量化业绩条数). */
    public static final Derived<AchievementUnits> ACHIEVEMENT_UNITS = Derived.of(
            "achievement-units",
            Unit.ACHIEVEMENT_UNITS,
            "任现职以来量化业绩",
            "quantified achievements since the present title");
    /** (1) Excellent in three annual appraisals, or in two at a rural unit. */
    public static final Requirement KIND_1 =
            ELIGIBILITY.condition("kind-1", "年度考核3次优秀，或在乡村2次优秀", "excellent in three years, or in two rural ones");
    /** (2) A technical problem solved to good effect, on referral by experts. */
    public static final Requirement KIND_2 =
            ELIGIBILITY.condition("kind-2", "解决技术难题成效好，经专家举荐", "a technical problem solved, referred by experts");
    /** (3) Three years of work beyond the quota. */
    public static final Requirement KIND_3 =
            ELIGIBILITY.condition("kind-3", "超额工作量3年以上", "three years beyond the quota");
    /** (4) A key worker who trained three people. */
    public static final Requirement KIND_4 =
            ELIGIBILITY.condition("kind-4", "业务骨干培养3名以上人才", "a key worker who trained three people");
    /** (5) Among the first three of the unit in a social evaluation. */
    public static final Requirement KIND_5 =
            ELIGIBILITY.condition("kind-5", "社会评价本单位前3名", "among the first three in a social evaluation");
    /** (6) Proficient in three posts, with a landmark result. */
    public static final Requirement KIND_6 =
            ELIGIBILITY.condition("kind-6", "一专多能，有标志性业绩", "proficient in three posts, with a landmark result");
    /** (7) Commended for poverty alleviation. */
    public static final Requirement KIND_7 =
            ELIGIBILITY.condition("kind-7", "参加精准扶贫获表彰", "commended for poverty alleviation");
    /** (8) A workshop in the countryside that employs local people. */
    public static final Requirement KIND_8 =
            ELIGIBILITY.condition("kind-8", "乡村创办工场吸收就业", "a workshop in the countryside that employs locals");
    /** (9) Results in other fields count as of the own post; this gives no item by itself. */
    public static final Requirement KIND_9 =
            ELIGIBILITY.condition("kind-9", "其它方面业绩按本岗位业绩对待", "results in other fields count as of the own post");
    /** The result is one of the own post or counts as such; a column of the list of results. */
    public static final Requirement RESULT_COUNTS =
            ELIGIBILITY.condition("result-counts", "属本岗位业绩或按本岗位业绩对待", "of the own post, or counts as such");
    /** Some dated achievement falls after the rejection and up to the day until which it is new. */
    public static final Requirement SOMETHING_NEW =
            ELIGIBILITY.condition("something-new", "取得新业绩", "a new achievement");
    /** Some dated achievement falls after the achievement cut-off. */
    public static final Requirement SOMETHING_AFTER_CUT_OFF =
            ELIGIBILITY.condition("something-after-cut-off", "有9月30日后取得的业绩", "an achievement after the cut-off");
    /** Told as such: the same excellent appraisals serve kinds 1 and 10, which nothing forbids and offices may refuse. */
    public static final Obligation APPRAISALS_SERVE_TWICE = ELIGIBILITY.obligation(
            "appraisals-serve-twice",
            EFFECT,
            Party.MATERIAL_CHECKERS,
            "同一优秀等次同时用于第1、10类业绩",
            "the same excellent appraisals serve kinds 1 and 10");
    /** Told as such: the same landmark result serves kinds 6 and 11, which nothing forbids and offices may refuse. */
    public static final Obligation LANDMARK_SERVES_TWICE = ELIGIBILITY.obligation(
            "landmark-serves-twice",
            EFFECT,
            Party.MATERIAL_CHECKERS,
            "同一标志性业绩同时用于第6、11类业绩",
            "the same landmark result serves kinds 6 and 11");
    /** Told as such: a landmark result counts by the list of the series and again in kind 6 or 11. */
    public static final Obligation LISTED_RESULT_SERVES_TWICE = ELIGIBILITY.obligation(
            "listed-result-serves-twice",
            EFFECT,
            Party.MATERIAL_CHECKERS,
            "系列标准所列业绩同时用于第6或11类业绩",
            "a result listed by the series serves kind 6 or 11 too");

    static List<Norm> norms() {
        return ImmutableList.of(
                // (1) any years, each since the present title and over before the application
                KIND_1.by("GS28/6.3.2.1-a", "GS28/6.3.2.1-b")
                        .demands(any(
                                excellentYears().atLeast(3),
                                cite(
                                        "GS28/6.3.2.1-b",
                                        excellentYears(APPRAISAL_TIER.is(RURAL)).atLeast(2)))),
                // (2) one kind of benefit suffices; who has prizes is not excluded, they are only not needed
                KIND_2.by("GS28/6.3.2.2-a").demands(all(problemsSolved().atLeast(1), REFERRED)),
                // (3) three or more, not necessarily running
                KIND_3.by("GS28/6.3.2.3-a")
                        .demands(distinct(
                                        EXCESS_YEAR,
                                        EXCESS_YEARS,
                                        EXCESS_YEAR.atLeast(yearOf(PRESENT_TITLE_SINCE)),
                                        EXCESS_YEAR.below(REVIEW_YEAR))
                                .atLeast(3)
                                .onlyFor(WORK_QUOTA.yes())),
                // (4)
                KIND_4.by("GS28/6.3.2.4-a", "GS28/6.3.2.4-b")
                        .demands(all(
                                KEY_WORKER.yes(),
                                count(TRAINEES, current(TRAINED_ON)).atLeast(3),
                                cite(
                                        "GS28/6.3.2.4-b",
                                        some(
                                                TRAINEES,
                                                current(TRAINED_ON),
                                                TRAINEE_ACKNOWLEDGED.yes(),
                                                TRAINEE_ACKNOWLEDGED_BY.atLeast(COUNTY))))),
                // (5)
                KIND_5.by("GS28/6.3.2.5-a", "GS28/6.3.2.5-b", "GS28/6.3.2.5-c", "GS28/6.3.2.5-d")
                        .demands(goodEvaluations().atLeast(1)),
                // (6)
                KIND_6.by("GS28/6.3.2.6-a", "GS28/6.3.2.6-b")
                        .demands(all(
                                distinct(POST, POSTS, POST_GRASS_ROOTS.yes(), POST_PROFICIENT.yes())
                                        .atLeast(3),
                                cite("GS28/6.3.2.6-b", someLandmark()))),
                // (7)
                KIND_7.by("GS28/6.3.2.7-a").demands(commendations().atLeast(1)),
                // (8) five at all times: the list tells the least number
                KIND_8.by("GS28/6.3.2.8-a")
                        .demands(all(
                                LEAVE_APPROVED.yes(),
                                months(
                                                WORKSHOPS,
                                                sincePresentTitle(WORKSHOP_SPELL),
                                                ACHIEVEMENT_CUT_OFF,
                                                WORKSHOP_RURAL.yes(),
                                                LOCAL_EMPLOYEES.atLeast(5))
                                        .atLeast(years(3)))),
                // (9) an equivalence: the result counts where it matches another kind or the list of the series
                KIND_9.by("GS28/6.3.2.9-a").demands(all(DUTIES_FULFILLED.yes(), not(UNIT_OF_TWO_PREFECTURES))),
                RESULT_COUNTS
                        .by("GS28/6.3.2-a", "GS28/6.3.2.9-a")
                        .demands(any(OWN_FIELD.yes(), cite("GS28/6.3.2.9-a", KIND_9))),
                ACHIEVEMENT_UNITS
                        .by("GS28/6.3.2-a", "GS28/6.3.1-e", "GS28/3.2-d", "GS28/9.6.2-a", "GS28/6.3.5-b")
                        .is(total(
                                items(KIND_1, excellentYears(2), excellentYears(3)),
                                items(
                                        KIND_2,
                                        all(problemsSolved().atLeast(2), REFERRED),
                                        all(problemsSolved().atLeast(3), REFERRED)),
                                item(KIND_3),
                                item(KIND_4),
                                items(
                                        KIND_5,
                                        goodEvaluations().atLeast(2),
                                        goodEvaluations().atLeast(3)),
                                item(KIND_6),
                                items(
                                        KIND_7,
                                        commendations().atLeast(2),
                                        commendations().atLeast(3)),
                                item(KIND_8),
                                item(KIND_10),
                                item(KIND_11),
                                sum(
                                        WORK_UNITS,
                                        WORKS,
                                        LISTED_BY_SERIES.yes(),
                                        current(WORK_ACHIEVED_ON),
                                        RESULT_COUNTS),
                                INNOVATION_UNITS,
                                item(GRASS_ROOTS_TITLE_CREDIT))),
                SOMETHING_NEW
                        .by("GS28/5.1.2-a")
                        .demands(someAchievement(day -> all(
                                day.above(dateIn(yearsEarlier(REVIEW_YEAR, constant(Unit.COUNT, 1)), 9, 30)),
                                day.atMost(NEW_UNTIL)))),
                SOMETHING_AFTER_CUT_OFF
                        .by("GS28/9.6.2-c")
                        .demands(someAchievement(day -> day.above(ACHIEVEMENT_CUT_OFF))),
                APPRAISALS_SERVE_TWICE.by("GS28/6.3.2-a").comesWhen(all(KIND_1, KIND_10)),
                LANDMARK_SERVES_TWICE.by("GS28/6.3.2-a").comesWhen(all(KIND_6, RuralYears.SERVES_WITH_LANDMARK)),
                LISTED_RESULT_SERVES_TWICE
                        .by("GS28/6.3.2-a")
                        .comesWhen(all(
                                any(KIND_6, RuralYears.SERVES_WITH_LANDMARK),
                                some(
                                        WORKS,
                                        LANDMARK.yes(),
                                        LISTED_BY_SERIES.yes(),
                                        current(WORK_ACHIEVED_ON),
                                        RESULT_COUNTS))));
    }

    private Achievements() {}

    /** The day falls in the present title and not after the cut-off. */
    static Criterion current(Measure<LocalDate> day) {
        return all(day.atLeast(PRESENT_TITLE_SINCE), day.atMost(ACHIEVEMENT_CUT_OFF));
    }

    /** The part of a spell that falls in the present title. */
    static SpellFacts sincePresentTitle(SpellFacts spell) {
        return new SpellFacts(greatestOf(spell.start(), PRESENT_TITLE_SINCE), spell.endExclusive());
    }

    /** A landmark result in the present title, acknowledged by a department of county level or above. */
    static Criterion someLandmark() {
        return some(
                WORKS, LANDMARK.yes(), WORK_ACKNOWLEDGED_BY.atLeast(COUNTY), current(WORK_ACHIEVED_ON), RESULT_COUNTS);
    }

    private static Measure<Integer> excellentYears(Criterion... where) {
        return distinct(
                APPRAISAL_YEAR,
                APPRAISALS,
                APPRAISAL_YEAR.atLeast(yearOf(PRESENT_TITLE_SINCE)),
                APPRAISAL_YEAR.below(REVIEW_YEAR),
                APPRAISAL_GRADE.is(EXCELLENT),
                all(where));
    }

    /** Excellent years enough for so many items: an item takes two rural ones, or three of any kind. */
    private static Criterion excellentYears(int items) {
        ImmutableList.Builder<Criterion> ways = ImmutableList.builder();
        for (int rural = 0; rural <= items; rural++) {
            ways.add(all(
                    excellentYears(APPRAISAL_TIER.is(RURAL)).atLeast(2 * rural),
                    excellentYears().atLeast(3 * items - rural)));
        }
        return any(ways.build());
    }

    private static Measure<Integer> problemsSolved() {
        return count(SOLVED_PROBLEMS, current(SOLVED_ON), BENEFIT_EVIDENCED.yes());
    }

    private static Measure<Integer> goodEvaluations() {
        return count(
                EVALUATIONS,
                current(EVALUATION_HELD_ON),
                EVALUATION_RANK.atMost(3),
                any(
                        cite(
                                "GS28/6.3.2.5-b",
                                TEACHER.yes(),
                                PUPILS_TOOK_PART.yes(),
                                PARENTS_TOOK_PART.yes(),
                                TEACHERS_TOOK_PART.yes(),
                                SCHOOL_TOOK_PART.yes()),
                        cite(
                                "GS28/6.3.2.5-c",
                                DOCTOR.yes(),
                                PATIENTS_TOOK_PART.yes(),
                                DOCTORS_TOOK_PART.yes(),
                                HOSPITAL_TOOK_PART.yes())),
                // units of a prefecture have no county lead: the department of the prefecture acts
                cite(
                        "GS28/6.3.2.5-d",
                        any(
                                EVALUATION_LEAD.is(COUNTY_DEPARTMENT_WITH_HRSS),
                                all(EVALUATION_LEAD.is(PREFECTURE_DEPARTMENT_WITH_HRSS), UNIT_TIER.is(PREFECTURE)))));
    }

    private static Measure<Integer> commendations() {
        return count(
                HONOURS,
                HONOUR_KIND.is(POVERTY_ALLEVIATION),
                HONOUR_SCOPE.atLeast(TOWNSHIP),
                BY_PARTY_OR_GOVERNMENT.yes(),
                current(HONOUR_AWARDED_ON));
    }

    private static Measure<AchievementUnits> item(Criterion criterion) {
        return credit(Unit.ACHIEVEMENT_UNITS, units("1"), criterion);
    }

    /** One item for a kind; two or three under the reading by which a kind counts each time. */
    private static Measure<AchievementUnits> items(Requirement kind, Criterion twice, Criterion thrice) {
        return total(item(kind), item(eachTime(twice)), item(eachTime(thrice)));
    }

    private static Criterion eachTime(Criterion again) {
        return all(KIND_REPEATS.is(Readings.KindRepeats.COUNT_EACH_TIME), again);
    }

    /** Some row of the lists that tell the day of each achievement passes the test of its day. */
    private static Criterion someAchievement(Function<Measure<LocalDate>, Criterion> test) {
        return any(
                some(PRIZES, test.apply(PRIZE_AWARDED_ON)),
                some(HONOURS, test.apply(HONOUR_AWARDED_ON)),
                some(SOLVED_PROBLEMS, test.apply(SOLVED_ON)),
                some(TRAINEES, test.apply(TRAINED_ON)),
                some(EVALUATIONS, test.apply(EVALUATION_HELD_ON)),
                some(WORKS, test.apply(WORK_ACHIEVED_ON)));
    }
}
