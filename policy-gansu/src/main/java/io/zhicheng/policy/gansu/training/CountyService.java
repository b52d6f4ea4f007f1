package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_TIER;
import static io.zhicheng.policy.fact.UnitFacts.COUNTY_COUNTERPART;
import static io.zhicheng.policy.fact.UnitFacts.HARDSHIP_UNIT;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_TIER;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.RuralServiceDuty.SERVICE_DUTY_APPLIES;
import static io.zhicheng.policy.gansu.grassroots.RuralServiceDuty.SERVICE_DUTY_FULFILLED;
import static io.zhicheng.policy.gansu.grassroots.RuralServiceDuty.SERVICE_IN_TWO_PREFECTURES;
import static io.zhicheng.policy.gansu.grassroots.Scope.UNIT_OF_TWO_PREFECTURES;
import static io.zhicheng.policy.model.career.UnitKind.ENTERPRISE;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.months;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * GSPX1 chapter 2, section (3), item 2: a year of service at county level or below before a senior title (帮扶基层经历).
 * The province asks for a matching post, and not in every field yet; the notice asks for neither. Where there is no
 * counterpart below, service in the two prefectures serves as the province has it.
 */
public final class CountyService {
    /** Service or work in units at county level and below, of any kind, added up over the whole career. */
    public static final Derived<Months> SERVICE_BELOW =
            Derived.of("service-below", Unit.MONTHS, "县及县以下单位服务或工作月数", "service at county level and below");
    /** How much of it takes. */
    public static final Parameter<Months> SERVICE_NEEDED =
            Parameter.of("service-needed", Unit.MONTHS, "要求的基层服务月数", "service that it takes");
    /** Up to which day it counts: it is proven when the application is made, by the last day of the window. */
    public static final Parameter<LocalDate> SERVED_BY =
            Parameter.of("served-by", Unit.DATE, "基层服务计算截止日", "day up to which service counts");

    static List<Change> changes() {
        return ImmutableList.of(
                // central units are not named, so that they owe nothing
                replace(SERVICE_DUTY_APPLIES
                        .by("GSPX1/2.3.2-a")
                        .demands(all(
                                SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR),
                                UNIT_TIER.is(PREFECTURE, PROVINCE),
                                cite("GSPX1/2.3.2-b", not(HARDSHIP_UNIT.yes())),
                                cite("GSPX1/2.3.2-c", not(UNIT_KIND.is(ENTERPRISE))),
                                cite("GSPX1/2.3.2-d", not(UNIT_OF_TWO_PREFECTURES))))),
                add(SERVED_BY.by("GSPX1/2.3.2-a", "GSPX1/2.2-a").is(LocalDate.of(2020, 9, 30))),
                add(SERVICE_NEEDED.by("GSPX1/2.3.2-a").is(Months.years(1))),
                add(SERVICE_BELOW
                        .by("GSPX1/2.3.2-a")
                        .is(months(SERVICE, SERVICE_SPELL, SERVED_BY, SERVICE_TIER.is(RURAL, COUNTY)))),
                replace(SERVICE_DUTY_FULFILLED
                        .by("GSPX1/2.3.2-a")
                        .demands(
                                any(
                                                SERVICE_BELOW.atLeast(SERVICE_NEEDED),
                                                cite(
                                                        "GS28/10.3-g",
                                                        COUNTY_COUNTERPART.no(),
                                                        SERVICE_IN_TWO_PREFECTURES.atLeast(SERVICE_NEEDED)))
                                        .when(SERVICE_DUTY_APPLIES),
                                NORMAL,
                                EXCEPTIONAL,
                                DIRECT,
                                RECOGNITION_BY_SERVICE)));
    }

    private CountyService() {}
}
