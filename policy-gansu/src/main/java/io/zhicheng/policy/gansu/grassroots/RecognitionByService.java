package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.APPOINTMENTS;
import static io.zhicheng.policy.fact.CareerFacts.APPOINTMENT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.APPOINTMENT_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.APPOINTMENT_TIER;
import static io.zhicheng.policy.fact.CareerFacts.OBTAINED_ON;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_TIER;
import static io.zhicheng.policy.fact.PersonFacts.GP_RESIDENCY_PASSED;
import static io.zhicheng.policy.gansu.grassroots.Achievements.ACHIEVEMENT_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Career.GRASS_ROOTS_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.inEmploy;
import static io.zhicheng.policy.gansu.grassroots.Career.oneBelowSought;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.TENURE_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Readings.RURAL_AS_COUNTY;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.RuralYears.KIND_10;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_SPELL;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.longestRun;
import static io.zhicheng.policy.rule.Measures.months;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.title.TitleLevel;
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

/**
 * GS28 chapter 6, section (3), item 3: titles that the committee recognises by years of service (考核认定，按年限). Months
 * count as section 9.6.3 says, up to 31 December.
 */
public final class RecognitionByService {
    /** The committee looks by report, practice, display of results and the like. */
    public static final Obligation RECOGNITION_MODES = ELIGIBILITY.obligation(
            "recognition-modes",
            STEP,
            Party.REVIEW_COMMITTEE,
            "评委会以个人述职、实践操作、业绩展示等方式考核认定",
            "the committee looks by report, practice and display of results");
    /** Months appointed at the level below, in rural units (在乡村单位任职年限). */
    public static final Derived<Months> RURAL_TENURE =
            Derived.of("rural-tenure", Unit.MONTHS, "在乡村单位任下一级职称年限", "tenure at rural units in the level below");
    /** Months appointed at the level below, in prefecture or county units (在州县单位任职年限). */
    public static final Derived<Months> COUNTY_TENURE =
            Derived.of("county-tenure", Unit.MONTHS, "在州县单位任下一级职称年限", "tenure at county units in the level below");
    /** (1) Associate senior by years. */
    public static final Requirement ASSOCIATE_BY_YEARS = ELIGIBILITY.condition(
            "associate-by-years", "基层25年，任中级乡村10年或州县15年，业绩1条", "associate senior by years of service");
    /** (2) Full senior by years. */
    public static final Requirement FULL_BY_YEARS =
            ELIGIBILITY.condition("full-by-years", "基层30年，任副高乡村10年或州县15年，业绩1条", "full senior by years of service");
    /** The longest unbroken time in the countryside after the intermediate title. */
    public static final Derived<Months> RURAL_RUN_SINCE_INTERMEDIATE = Derived.of(
            "rural-run-since-intermediate",
            Unit.MONTHS,
            "取得中级职称后在乡村连续工作年限",
            "unbroken rural service since the intermediate title");
    /** (3) A general practitioner after ten years, for associate senior. */
    public static final Requirement ASSOCIATE_AS_GP =
            ELIGIBILITY.condition("associate-as-gp", "全科住培合格，中级后乡村连续10年", "a rural GP for ten years");
    /** (3) A general practitioner after twenty years, for full senior. */
    public static final Requirement FULL_AS_GP =
            ELIGIBILITY.condition("full-as-gp", "全科住培合格，中级后乡村连续20年", "a rural GP for twenty years");
    /** Told as such: the years that open the route also give the item; nothing excludes it, offices may differ. */
    public static final Obligation YEARS_GIVE_THE_ITEM = ELIGIBILITY.obligation(
            "years-give-the-item",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "工作年限同时作为第10类业绩，满足1条以上业绩要求",
            "the years of service also give the achievement");

    static List<Norm> norms() {
        return ImmutableList.of(
                RECOGNITION_BY_SERVICE
                        .by("GS28/6.3.3-a")
                        .opensTo(any(
                                        ASSOCIATE_BY_YEARS.onlyFor(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR)),
                                        FULL_BY_YEARS.onlyFor(SOUGHT_LEVEL.is(FULL_SENIOR)),
                                        ASSOCIATE_AS_GP.onlyFor(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR)),
                                        FULL_AS_GP.onlyFor(SOUGHT_LEVEL.is(FULL_SENIOR)))
                                .onlyFor(all(CHANNEL.is(GRASS_ROOTS), SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR)))),
                RECOGNITION_MODES
                        .by("GS28/6.3.3-a")
                        .comesWhen(all(
                                CHANNEL.is(GRASS_ROOTS),
                                any(
                                        all(
                                                SOUGHT_LEVEL.is(ASSOCIATE_SENIOR),
                                                any(ASSOCIATE_BY_YEARS, ASSOCIATE_AS_GP)),
                                        all(SOUGHT_LEVEL.is(FULL_SENIOR), any(FULL_BY_YEARS, FULL_AS_GP))))),
                RURAL_TENURE
                        .by("GS28/6.3.3.1-a", "GS28/6.3.3.2-a", "GS28/6.3.2.10-d")
                        .is(months(
                                APPOINTMENTS,
                                APPOINTMENT_SPELL,
                                TENURE_CUT_OFF,
                                oneBelowSought(APPOINTMENT_LEVEL),
                                APPOINTMENT_TIER.is(RURAL))),
                // of prefectures, Gannan and Linxia only: an appointment does not say where, the service does
                COUNTY_TENURE
                        .by("GS28/6.3.3.1-b", "GS28/6.3.3.2-b", "GS28/6.3.2.10-c")
                        .is(months(
                                APPOINTMENTS,
                                APPOINTMENT_SPELL,
                                TENURE_CUT_OFF,
                                oneBelowSought(APPOINTMENT_LEVEL),
                                any(
                                        APPOINTMENT_TIER.is(COUNTY),
                                        all(APPOINTMENT_TIER.is(PREFECTURE), servedPrefecture()),
                                        cite(
                                                "GS28/6.3.2.10-c",
                                                APPOINTMENT_TIER.is(RURAL),
                                                RURAL_AS_COUNTY.is(Readings.RuralAsCounty.EVERYWHERE))))),
                // (1) either tier: nobody need serve in both
                ASSOCIATE_BY_YEARS
                        .by("GS28/6.3.3.1-a", "GS28/6.3.3.1-b", "GS28/6.3.3.1-c")
                        .demands(all(
                                GRASS_ROOTS_SERVICE.atLeast(years(25)),
                                any(
                                        RURAL_TENURE.atLeast(years(10)),
                                        cite("GS28/6.3.3.1-b", COUNTY_TENURE.atLeast(years(15)))),
                                cite("GS28/6.3.3.1-c", ACHIEVEMENT_UNITS.atLeast(units("1"))))),
                // (2)
                FULL_BY_YEARS
                        .by("GS28/6.3.3.2-a", "GS28/6.3.3.2-b", "GS28/6.3.3.2-c")
                        .demands(all(
                                GRASS_ROOTS_SERVICE.atLeast(years(30)),
                                any(
                                        RURAL_TENURE.atLeast(years(10)),
                                        cite("GS28/6.3.3.2-b", COUNTY_TENURE.atLeast(years(15)))),
                                cite("GS28/6.3.3.2-c", ACHIEVEMENT_UNITS.atLeast(units("1"))))),
                // (3) the training may have come later; no achievement is asked for, and for full senior no associate
                // title
                RURAL_RUN_SINCE_INTERMEDIATE
                        .by("GS28/6.3.3.3-a", "GS28/6.3.3.3-b")
                        .is(longestRun(
                                SERVICE,
                                new SpellFacts(
                                        greatestOf(SERVICE_SPELL.start(), obtained(INTERMEDIATE)),
                                        SERVICE_SPELL.endExclusive()),
                                TENURE_CUT_OFF,
                                SERVICE_TIER.is(RURAL),
                                inEmploy())),
                ASSOCIATE_AS_GP
                        .by("GS28/6.3.3.3-a")
                        .demands(all(GP_RESIDENCY_PASSED.yes(), RURAL_RUN_SINCE_INTERMEDIATE.atLeast(years(10)))),
                FULL_AS_GP
                        .by("GS28/6.3.3.3-b")
                        .demands(all(GP_RESIDENCY_PASSED.yes(), RURAL_RUN_SINCE_INTERMEDIATE.atLeast(years(20)))),
                YEARS_GIVE_THE_ITEM
                        .by("GS28/6.3.3.1-c", "GS28/6.3.3.2-c")
                        .comesWhen(all(
                                CHANNEL.is(GRASS_ROOTS),
                                KIND_10,
                                any(
                                        all(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR), ASSOCIATE_BY_YEARS),
                                        all(SOUGHT_LEVEL.is(FULL_SENIOR), FULL_BY_YEARS)))));
    }

    private RecognitionByService() {}

    /** Some service was in a unit of Gannan or Linxia prefecture itself. */
    private static Criterion servedPrefecture() {
        return some(SERVICE, SERVICE_TIER.is(PREFECTURE), GRASS_ROOTS_SPELL);
    }

    private static Measure<LocalDate> obtained(TitleLevel level) {
        return least(OBTAINED_ON, QUALIFICATIONS, QUALIFICATION_LEVEL.is(level));
    }
}
