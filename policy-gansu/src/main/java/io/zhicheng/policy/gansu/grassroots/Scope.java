package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ASSESSMENT_MODE;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_SCOPE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_DIVISION;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_TIER;
import static io.zhicheng.policy.fact.PersonFacts.PROFESSIONAL_STAFF;
import static io.zhicheng.policy.fact.PersonFacts.UNIT_LEADER;
import static io.zhicheng.policy.fact.UnitFacts.COUNTY_TIER_EXISTS;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_DIVISION;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_TIER;
import static io.zhicheng.policy.gansu.grassroots.Career.oneBelowSought;
import static io.zhicheng.policy.gansu.grassroots.Preferences.HEAD_AS_PROFESSIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.model.career.UnitKind.GOVERNMENT_BODY;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_IN_LIEU_OF_REVIEW;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.DualChannel.PROVINCE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.national.RetirementAge.STATUTORY_RETIREMENT;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.fact.StandardDrafts;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/** GS28 chapter 3: where and for whom the guidance holds, and for which levels. */
public final class Scope {
    /** Linxia prefecture (临夏州). */
    static final DivisionCode LINXIA = DivisionCode.of("622900");
    /** Gannan prefecture (甘南州). */
    static final DivisionCode GANNAN = DivisionCode.of("623000");
    /** Lanzhou (兰州), within which the New Area has no counties. */
    private static final DivisionCode LANZHOU = DivisionCode.of("620100");
    /** Jiayuguan (嘉峪关), a municipality without counties. */
    private static final DivisionCode JIAYUGUAN = DivisionCode.of("620200");

    /** The unit is of the grass roots (基层单位): decided by affiliation, not by place. */
    public static final Requirement GRASS_ROOTS_UNIT =
            ELIGIBILITY.condition("grass-roots-unit", "单位属基层", "the unit is of the grass roots");
    /** The unit is affiliated to Gannan or Linxia prefecture itself (甘南、临夏州属单位). */
    public static final Requirement UNIT_OF_TWO_PREFECTURES = ELIGIBILITY.condition(
            "unit-of-two-prefectures", "甘南、临夏州属单位", "the unit belongs to Gannan or Linxia prefecture itself");
    /** What the region table says of a place without counties; nothing sets it yet. */
    public static final Parameter<Boolean> GRASS_ROOTS_WITHOUT_COUNTY = Parameter.of(
            "grass-roots-without-county",
            Unit.YES_NO,
            "不设县的市和兰州新区的市属单位是否属基层",
            "whether municipal units of a place without counties are grass-roots");
    /** The spell of service was in a unit of the grass roots. */
    static final Requirement GRASS_ROOTS_SPELL =
            ELIGIBILITY.condition("grass-roots-spell", "服务单位属基层", "the unit served is of the grass roots");
    /** The person is covered (适用人员). */
    public static final Requirement PERSON_IN_SCOPE =
            ELIGIBILITY.requirement("person-in-scope", "属适用范围的专业技术人才", "professional covered by the guidance");
    /** The day of issue: the text prints none. */
    public static final Parameter<LocalDate> ISSUED_ON =
            Parameter.of("issued-on", Unit.DATE, "本指导意见印发日", "day of issue of the guidance");
    /** Those who were there before the guidance are covered too. */
    public static final Obligation COVERED_FROM_BEFORE = ELIGIBILITY.obligation(
            "covered-from-before",
            EFFECT,
            Party.EMPLOYING_UNIT,
            "出台前已在基层工作，按本指导意见执行",
            "covered though there before issue");
    /** The level is one for which grass-roots standards are made. */
    public static final Requirement LEVEL_HAS_STANDARD =
            ELIGIBILITY.requirement("level-has-standard", "申报层级有基层评价标准", "the level has a grass-roots standard");
    /** The level is reviewed, not only examined. */
    public static final Requirement LEVEL_IS_REVIEWED =
            ELIGIBILITY.requirement("level-is-reviewed", "申报层级实行评审", "the level is decided by review");
    /** After a move, the grass-roots title stands for one achievement. */
    public static final Requirement GRASS_ROOTS_TITLE_CREDIT = ELIGIBILITY.condition(
            "grass-roots-title-credit", "原基层职称抵1条量化业绩", "the former grass-roots title counts as one achievement");

    /** Whether that credit reaches the next level too; nothing sets it. */
    public static final Parameter<Boolean> CREDIT_FOR_NEXT_LEVEL = Parameter.of(
            "credit-for-next-level",
            Unit.YES_NO,
            "原基层职称申报高一级时能否抵业绩",
            "whether the former grass-roots title counts towards the next level");

    /** Departments of series with examination and review set standards for the review part. */
    public static final Duty STANDARD_FOR_REVIEW_PART = StandardDrafts.STANDARD_IN_ORDER.duty(
            "standard-for-review-part",
            Party.SERIES_DEPARTMENT,
            "“考评结合”系列制定“评”的部分和评审层级的条件标准",
            "set standards for the review part of an examined series");

    static List<Norm> norms() {
        return ImmutableList.of(
                GRASS_ROOTS_UNIT
                        .by("GS28/3.1-a")
                        .demands(any(
                                UNIT_TIER.is(RURAL, COUNTY),
                                cite("GS28/3.1-b", UNIT_OF_TWO_PREFECTURES),
                                municipalWithoutCounties(UNIT_TIER, UNIT_DIVISION, COUNTY_TIER_EXISTS))),
                UNIT_OF_TWO_PREFECTURES
                        .by("GS28/3.1-b")
                        .demands(all(UNIT_TIER.is(PREFECTURE), within(UNIT_DIVISION, LINXIA, GANNAN))),
                GRASS_ROOTS_SPELL
                        .by("GS28/3.1-a", "GS28/3.1-b")
                        .demands(any(
                                SERVICE_TIER.is(RURAL, COUNTY),
                                all(SERVICE_TIER.is(PREFECTURE), within(SERVICE_DIVISION, LINXIA, GANNAN)))),
                // enterprises count with institutions: later sections speak of 基层企事业单位
                PERSON_IN_SCOPE
                        .by("GS28/3.1-c")
                        .demands(all(
                                        GRASS_ROOTS_UNIT,
                                        not(UNIT_KIND.is(GOVERNMENT_BODY)),
                                        any(
                                                PROFESSIONAL_STAFF.yes(),
                                                cite("GS28/5.6-a", UNIT_LEADER.yes(), HEAD_AS_PROFESSIONAL)))
                                .when(CHANNEL.is(GRASS_ROOTS))),
                // some day of 2018 before the end of July, when the task of 8.6 falls due
                ISSUED_ON.by("GS28/0-a").is(Setting.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 7, 31))),
                COVERED_FROM_BEFORE
                        .by("GS28/3.1-d")
                        .comesWhen(all(
                                least(SERVICE_SPELL.start(), SERVICE, GRASS_ROOTS_SPELL)
                                        .below(ISSUED_ON),
                                STATUTORY_RETIREMENT.above(ISSUED_ON))),
                LEVEL_HAS_STANDARD
                        .by("GS28/3.3-a", "GS28/3.3-b")
                        .demands(
                                any(
                                                SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR),
                                                cite(
                                                        "GS28/3.3-b",
                                                        SOUGHT_LEVEL.is(INTERMEDIATE),
                                                        SeriesNumbers.INTERMEDIATE_STANDARD.is(true)))
                                        .when(CHANNEL.is(GRASS_ROOTS)),
                                NORMAL,
                                EXCEPTIONAL),
                STANDARD_FOR_REVIEW_PART.by("GS28/3.4-b"),
                LEVEL_IS_REVIEWED
                        .by("GS28/3.4-a")
                        .demands(
                                not(ASSESSMENT_MODE.is(EXAM_IN_LIEU_OF_REVIEW)),
                                NORMAL,
                                EXCEPTIONAL,
                                DIRECT,
                                RECOGNITION_BY_SERVICE),
                // exactly one item, for the province-wide title of the same level; for the next level the text is open
                GRASS_ROOTS_TITLE_CREDIT
                        .by("GS28/3.2-d")
                        .demands(all(
                                not(GRASS_ROOTS_UNIT),
                                CHANNEL.is(PROVINCE),
                                any(
                                        some(
                                                QUALIFICATIONS,
                                                QUALIFICATION_SCOPE.is(ValidityScope.GRASS_ROOTS),
                                                QUALIFICATION_LEVEL.same(SOUGHT_LEVEL)),
                                        all(
                                                some(
                                                        QUALIFICATIONS,
                                                        QUALIFICATION_SCOPE.is(ValidityScope.GRASS_ROOTS),
                                                        oneBelowSought(QUALIFICATION_LEVEL)),
                                                CREDIT_FOR_NEXT_LEVEL.is(true))))));
    }

    private Scope() {}

    /** A municipal unit of a place that has no counties: of the grass roots where the region table says so. */
    static Criterion municipalWithoutCounties(
            Measure<LocationTier> tier, Measure<DivisionCode> division, Flag countyTierExists) {
        return all(
                tier.is(PREFECTURE),
                any(within(division, JIAYUGUAN), all(within(division, LANZHOU), countyTierExists.no())),
                GRASS_ROOTS_WITHOUT_COUNTY.is(true));
    }
}
