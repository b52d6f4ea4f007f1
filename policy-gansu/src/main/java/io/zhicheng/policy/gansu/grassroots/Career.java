package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.APPOINTMENTS;
import static io.zhicheng.policy.fact.CareerFacts.APPOINTMENT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.APPOINTMENT_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISALS;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_GRADE;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.OBTAINED_ON;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_SCOPE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_KIND;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_PROFESSIONAL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_TIER;
import static io.zhicheng.policy.fact.CareerFacts.USABLE_SPELL;
import static io.zhicheng.policy.fact.UnitFacts.POST_MANAGED;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.TENURE_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Readings.BROKEN_YEARS;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_SPELL;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.career.AppraisalGrade.BASICALLY_QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.NOT_GRADED;
import static io.zhicheng.policy.model.career.AppraisalGrade.UNQUALIFIED;
import static io.zhicheng.policy.model.career.ServiceKind.APPROVED_LEAVE;
import static io.zhicheng.policy.model.career.ServiceKind.APPROVED_PART_TIME;
import static io.zhicheng.policy.model.career.ServiceKind.WORK;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.model.title.ValidityScope.NATIONAL;
import static io.zhicheng.policy.model.title.ValidityScope.PROVINCE;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.credit;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.months;
import static io.zhicheng.policy.rule.Measures.times;
import static io.zhicheng.policy.rule.Measures.yearOf;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * What a career comes to, counted as section 9.6.3 says: in calendar months, the first one whole, up to 31 December of
 * the application year; overlaps once.
 *
 * <p>Spells of support, rotation or walk-teaching are not counted here: the person stays in the service of the home
 * unit meanwhile, which is told as work. Approved leave and part-time work count (GS28/5.8-a is silent; the employment
 * goes on).
 */
public final class Career {
    /** The spell is service in the unit's employ. */
    private static final Criterion IN_EMPLOY = SERVICE_KIND.is(WORK, APPROVED_LEAVE, APPROVED_PART_TIME);

    /** Service at the grass roots (基层工作年限). */
    public static final Derived<Months> GRASS_ROOTS_SERVICE =
            Derived.of("grass-roots-service", Unit.MONTHS, "基层工作年限", "grass-roots service");
    /** Rural service (乡村工作年限): rural months only, county months never count as rural. */
    public static final Derived<Months> RURAL_SERVICE =
            Derived.of("rural-service", Unit.MONTHS, "乡村工作年限", "rural service");
    /** Total professional service, in any unit and without discount (专业技术工作总年限). */
    public static final Derived<Months> PROFESSIONAL_SERVICE =
            Derived.of("professional-service", Unit.MONTHS, "专业技术工作总年限", "total professional service");
    /** The title next below the one sought is held (具有下一级职称). */
    public static final Requirement TITLE_BELOW =
            ELIGIBILITY.condition("title-below", "具有下一级职称", "holds the title next below");
    /** It is held with effect beyond the grass roots. */
    public static final Requirement PROVINCE_WIDE_TITLE_BELOW = ELIGIBILITY.condition(
            "province-wide-title-below", "具有全省有效的下一级职称", "holds the title next below, valid province-wide");
    /** The day from which the present title counts (现任职务起算日). */
    public static final Derived<LocalDate> PRESENT_TITLE_SINCE =
            Derived.of("present-title-since", Unit.DATE, "现任职务起算日", "day from which the present title counts");
    /** Tenure in the present title (任职年限). */
    public static final Derived<Months> TENURE =
            Derived.of("tenure", Unit.MONTHS, "任职年限", "tenure in the present title");

    /**
     * The title can be used where the person works: a grass-roots title elsewhere counts for nothing until the
     * province-wide one is held, and is added from then on (GS28/3.2-e).
     */
    private static final Criterion USABLE_HERE = any(GRASS_ROOTS_UNIT, PROVINCE_WIDE_TITLE_BELOW);

    /** Counted in months of appointment where posts are managed, of the qualification elsewhere. */
    private static final Measure<Months> MONTHS_IN_TITLE = choose(
            POST_MANAGED.yes(),
            months(APPOINTMENTS, APPOINTMENT_SPELL, TENURE_CUT_OFF, oneBelowSought(APPOINTMENT_LEVEL), USABLE_HERE),
            months(QUALIFICATIONS, USABLE_SPELL, TENURE_CUT_OFF, oneBelowSought(QUALIFICATION_LEVEL), USABLE_HERE));

    /** Years since the present title without a qualified appraisal, under the reading that takes them off. */
    private static final Measure<Months> DEDUCTED = times(
            constant(Unit.MONTHS, months(12)),
            credit(
                    count(
                            APPRAISALS,
                            APPRAISAL_YEAR.atLeast(yearOf(PRESENT_TITLE_SINCE)),
                            APPRAISAL_GRADE.is(BASICALLY_QUALIFIED, UNQUALIFIED, NOT_GRADED)),
                    BROKEN_YEARS.is(Readings.BrokenYears.ARE_DEDUCTED)));

    static List<Norm> norms() {
        return ImmutableList.of(
                GRASS_ROOTS_SERVICE
                        .by("GS28/9.6.3-a")
                        .is(months(SERVICE, SERVICE_SPELL, TENURE_CUT_OFF, GRASS_ROOTS_SPELL, IN_EMPLOY)),
                RURAL_SERVICE
                        .by("GS28/6.3.2.10-d", "GS28/9.6.3-a")
                        .is(months(SERVICE, SERVICE_SPELL, TENURE_CUT_OFF, SERVICE_TIER.is(RURAL), IN_EMPLOY)),
                PROFESSIONAL_SERVICE
                        .by("GS28/6.2.4-h", "GS28/9.6.3-a")
                        .is(months(SERVICE, SERVICE_SPELL, TENURE_CUT_OFF, SERVICE_PROFESSIONAL.yes(), IN_EMPLOY)),
                TITLE_BELOW.by("GS28/9.6.3-b").demands(some(QUALIFICATIONS, oneBelowSought(QUALIFICATION_LEVEL))),
                PROVINCE_WIDE_TITLE_BELOW
                        .by("GS28/3.2-e")
                        .demands(some(
                                QUALIFICATIONS,
                                oneBelowSought(QUALIFICATION_LEVEL),
                                QUALIFICATION_SCOPE.is(NATIONAL, PROVINCE))),
                PRESENT_TITLE_SINCE
                        .by("GS28/9.6.3-b", "GS28/9.6.3-c")
                        .is(choose(
                                POST_MANAGED.yes(),
                                least(APPOINTMENT_SPELL.start(), APPOINTMENTS, oneBelowSought(APPOINTMENT_LEVEL)),
                                least(OBTAINED_ON, QUALIFICATIONS, oneBelowSought(QUALIFICATION_LEVEL)))),
                // off-establishment and established tenure, and tenure before and after a move, are one list: they add
                // up
                TENURE.by("GS28/9.6.3-b", "GS28/9.6.3-c", "GS28/9.6.3-a", "GS28/3.2-e", "GS28/5.2.3-e", "GS28/5.2.6-d")
                        .is(minus(MONTHS_IN_TITLE, DEDUCTED)));
    }

    private Career() {}

    /** The spell of service was in the unit's employ: work, and approved leave or part-time work. */
    static Criterion inEmploy() {
        return IN_EMPLOY;
    }

    /** The level of a row is the one next below the level sought. */
    static Criterion oneBelowSought(Measure<TitleLevel> level) {
        return any(
                all(SOUGHT_LEVEL.is(FULL_SENIOR), level.is(ASSOCIATE_SENIOR)),
                all(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR), level.is(INTERMEDIATE)),
                all(SOUGHT_LEVEL.is(INTERMEDIATE), level.is(ASSISTANT)),
                all(SOUGHT_LEVEL.is(ASSISTANT), level.is(TECHNICIAN)));
    }
}
