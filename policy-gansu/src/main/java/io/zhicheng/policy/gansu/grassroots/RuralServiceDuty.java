package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.Applications.SOUGHT_SERIES;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_DIVISION;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_MATCHING_POST;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_TIER;
import static io.zhicheng.policy.fact.UnitFacts.COUNTY_COUNTERPART;
import static io.zhicheng.policy.fact.UnitFacts.HARDSHIP_UNIT;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_FIELD;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_TIER;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.TENURE_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.career.UnitField.OTHER_TEACHING;
import static io.zhicheng.policy.model.career.UnitKind.ENTERPRISE;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Measures.months;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/**
 * GS28 chapter 10, section (3): whoever is promoted to a senior title must have gone down first (凡晋必下). Who works at
 * the grass roots fulfils the duty by that work.
 */
public final class RuralServiceDuty {
    /** Service in a matching post of a unit at county level or below, added up over the whole career. */
    public static final Derived<Months> MATCHING_SERVICE_BELOW = Derived.of(
            "matching-service-below", Unit.MONTHS, "县及县以下对口单位服务月数", "matching service at county level and below");
    /** Service in any unit in Gannan or Linxia. */
    public static final Derived<Months> SERVICE_IN_TWO_PREFECTURES =
            Derived.of("service-in-two-prefectures", Unit.MONTHS, "甘南、临夏服务月数", "service in Gannan and Linxia");
    /** The duty is in force for the applicant. */
    public static final Requirement SERVICE_DUTY_APPLIES =
            ELIGIBILITY.condition("service-duty-applies", "须履行基层服务", "service at the grass roots is owed");
    /** The duty is fulfilled where it is in force. */
    public static final Requirement SERVICE_DUTY_FULFILLED = ELIGIBILITY.requirement(
            "service-duty-fulfilled", "晋升高级职称前已履行基层服务", "served at the grass roots before a senior title");
    /** The year from which other provincial and municipal units owe it. */
    public static final Parameter<Year> OTHER_UNITS_DUTY_FROM = Parameter.of(
            "other-units-duty-from", Unit.YEAR, "其他省、市属单位执行基层服务的起始年度", "year from which other units owe service");
    /** Whether hardship units and enterprises are exempt in health and teaching too; nothing says so. */
    public static final Parameter<Boolean> EXEMPT_IN_HEALTH_AND_TEACHING = Parameter.of(
            "exempt-in-health-and-teaching",
            Unit.YES_NO,
            "卫生、教学单位中的艰苦条件单位和企业是否除外",
            "whether hardship units and enterprises are exempt in health and teaching");
    /** Departments and units plan service so that applications are not hindered. */
    public static final Duty PLAN_SERVICE = ELIGIBILITY.duty(
            "plan-service",
            Party.EMPLOYING_UNIT,
            "统筹安排凡晋必下，以免影响申报",
            "plan service so that applications are not hindered");

    /** The series in which the duty was in force already. */
    private static final Criterion HEALTH_OR_SCHOOL = SOUGHT_SERIES.is("health", "school-teachers");

    private static final Criterion OTHER_TEACHING_UNIT = all(not(HEALTH_OR_SCHOOL), UNIT_FIELD.is(OTHER_TEACHING));

    /** Hardship units (艰苦条件单位), which somebody has to list, and enterprises of every kind. */
    private static final Criterion EXEMPT_UNIT =
            any(cite("GS28/10.3-e", HARDSHIP_UNIT.yes()), cite("GS28/10.3-f", UNIT_KIND.is(ENTERPRISE)));

    /** The exemptions stand in the sentence on other units; whether they reach further is open. */
    private static final Criterion EXEMPT_ELSEWHERE = all(EXEMPT_UNIT, EXEMPT_IN_HEALTH_AND_TEACHING.is(true));

    static List<Norm> norms() {
        return ImmutableList.of(
                MATCHING_SERVICE_BELOW
                        .by("GS28/10.3-a")
                        .is(months(
                                SERVICE,
                                SERVICE_SPELL,
                                TENURE_CUT_OFF,
                                SERVICE_TIER.is(RURAL, COUNTY),
                                SERVICE_MATCHING_POST.yes())),
                SERVICE_IN_TWO_PREFECTURES
                        .by("GS28/10.3-g")
                        .is(months(
                                SERVICE,
                                SERVICE_SPELL,
                                TENURE_CUT_OFF,
                                within(SERVICE_DIVISION, Scope.GANNAN, Scope.LINXIA))),
                SERVICE_DUTY_APPLIES
                        .by("GS28/10.3-a")
                        .demands(all(
                                SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR),
                                any(
                                        cite("GS28/10.3-b", HEALTH_OR_SCHOOL, not(EXEMPT_ELSEWHERE)),
                                        cite(
                                                "GS28/10.3-c",
                                                OTHER_TEACHING_UNIT,
                                                REVIEW_YEAR.atLeast(SeriesNumbers.TEACHING_DUTY_FROM),
                                                not(EXEMPT_ELSEWHERE)),
                                        cite(
                                                "GS28/10.3-d",
                                                not(HEALTH_OR_SCHOOL),
                                                not(UNIT_FIELD.is(OTHER_TEACHING)),
                                                UNIT_TIER.is(PREFECTURE, PROVINCE),
                                                not(GRASS_ROOTS_UNIT),
                                                REVIEW_YEAR.atLeast(OTHER_UNITS_DUTY_FROM),
                                                not(EXEMPT_UNIT))))),
                SERVICE_DUTY_FULFILLED
                        .by("GS28/10.3-a", "GS28/10.3-g")
                        .demands(
                                any(
                                                GRASS_ROOTS_UNIT,
                                                MATCHING_SERVICE_BELOW.atLeast(months(12)),
                                                cite(
                                                        "GS28/10.3-g",
                                                        COUNTY_COUNTERPART.no(),
                                                        SERVICE_IN_TWO_PREFECTURES.atLeast(months(12))))
                                        .when(SERVICE_DUTY_APPLIES),
                                NORMAL,
                                EXCEPTIONAL,
                                DIRECT,
                                RECOGNITION_BY_SERVICE),
                // in 2020, and from then on
                OTHER_UNITS_DUTY_FROM.by("GS28/10.3-d").is(Year.of(2020)),
                PLAN_SERVICE.by("GS28/10.3-h"));
    }

    private RuralServiceDuty() {}
}
