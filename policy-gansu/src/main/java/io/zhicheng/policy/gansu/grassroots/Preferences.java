package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.OBTAINED_BY;
import static io.zhicheng.policy.fact.CareerFacts.OBTAINED_EARLY;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_KIND;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_TIER;
import static io.zhicheng.policy.fact.PersonFacts.LEAVE_APPROVED;
import static io.zhicheng.policy.fact.PersonFacts.PROFESSIONAL_STAFF;
import static io.zhicheng.policy.fact.PersonFacts.UNIT_LEADER;
import static io.zhicheng.policy.fact.PersonFacts.URBAN_TALENT;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_FIELD;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_TIER;
import static io.zhicheng.policy.gansu.grassroots.Career.GRASS_ROOTS_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.PRESENT_TITLE_SINCE;
import static io.zhicheng.policy.gansu.grassroots.Career.RURAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.TENURE;
import static io.zhicheng.policy.gansu.grassroots.Career.oneBelowSought;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.TENURE_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.EFFECTIVE_EDUCATION;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_SPELL;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.gansu.grassroots.Scope.ISSUED_ON;
import static io.zhicheng.policy.gansu.grassroots.Scope.UNIT_OF_TWO_PREFECTURES;
import static io.zhicheng.policy.model.career.EducationLevel.COLLEGE;
import static io.zhicheng.policy.model.career.EducationLevel.SECONDARY_SPECIALISED;
import static io.zhicheng.policy.model.career.ServiceKind.APPROVED_LEAVE;
import static io.zhicheng.policy.model.career.ServiceKind.APPROVED_PART_TIME;
import static io.zhicheng.policy.model.career.ServiceKind.SUPPORT_RELATION;
import static io.zhicheng.policy.model.career.UnitField.SCHOOL;
import static io.zhicheng.policy.model.career.UnitKind.ENTERPRISE;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.months;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.PRIORITY;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** GS28 chapter 5, sections (4) to (8) and (10): how the basic conditions lean to the grass roots. */
public final class Preferences {
    /** Tenure in the present title that is required (要求的任职年限). */
    public static final Derived<Months> REQUIRED_TENURE =
            Derived.of("required-tenure", Unit.MONTHS, "要求的任职年限", "tenure required");
    /** Tenure suffices. */
    public static final Requirement TENURE_SUFFICES =
            ELIGIBILITY.requirement("tenure-suffices", "任职年限达到要求", "tenure suffices");
    /** Education suffices. */
    public static final Requirement EDUCATION_SUFFICES =
            ELIGIBILITY.requirement("education-suffices", "学历达到要求", "education suffices");
    /** One year early after the last title recognised by the employer (末次认定后提前1年). */
    public static final Relaxation EARLY_AFTER_RECOGNITION = ELIGIBILITY.relaxation(
            "early-after-recognition", "最后一次考核认定后下次晋升提前1年", "one year early after the last recognition", NORMAL);
    /** One year early, once, for those who were at the grass roots before the guidance (文件下发前在岗). */
    public static final Relaxation EARLY_FROM_BEFORE = ELIGIBILITY.relaxation(
            "early-from-before", "文件下发前在基层工作者提前1年", "one year early, once, for those there before issue", NORMAL);
    /** College and 20 years, secondary school and 25 years, for associate senior (放宽申报学历). */
    public static final Relaxation LONG_SERVICE_FOR_EDUCATION = ELIGIBILITY.relaxation(
            "long-service-for-education", "基层工作年限长放宽学历", "long service stands for education", NORMAL);
    /** Heads of units count as holding professional posts (党政领导按专业技术岗位对待). */
    public static final Requirement HEAD_AS_PROFESSIONAL = ELIGIBILITY.condition(
            "head-as-professional", "党政领导按专业技术岗位对待", "a head of the unit counts as holding a professional post");
    /** A head of the unit holds a professional post by the general rules, or is treated so here. */
    public static final Requirement POST_IS_PROFESSIONAL =
            ELIGIBILITY.requirement("post-is-professional", "在专业技术岗位", "holds a professional post");
    /** Heads of schools are measured as workers of moral education. */
    public static final Obligation MORAL_EDUCATION_PROFILE = ELIGIBILITY.obligation(
            "moral-education-profile",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "按学校德育、思想政治工作者业绩条件对待",
            "measured as a worker of moral education");
    /** Town staff who served the countryside come first among equals. */
    public static final Obligation COUNTRYSIDE_SERVICE_FIRST = ELIGIBILITY.obligation(
            "countryside-service-first",
            PRIORITY,
            Party.EMPLOYING_UNIT,
            "下乡服务或支援，同等优先推荐申报",
            "countryside service first");
    /** What they achieved there is a basis of review. */
    public static final Obligation COUNTRYSIDE_ACHIEVEMENTS_COUNT = ELIGIBILITY.obligation(
            "countryside-achievements-count",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "服务或支援期间业绩作为评审依据",
            "achievements of countryside service are a basis of review");
    /** Staff on approved leave or part-time work apply in their original unit. */
    public static final Obligation APPLIES_IN_ORIGINAL_UNIT = ELIGIBILITY.obligation(
            "applies-in-original-unit", EFFECT, Party.EMPLOYING_UNIT, "可在原单位申报职称", "may apply in the original unit");
    /** What they achieved meanwhile is a basis of review. */
    public static final Obligation LEAVE_ACHIEVEMENTS_COUNT = ELIGIBILITY.obligation(
            "leave-achievements-count",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "创业或兼职期间业绩作为评审依据",
            "achievements of approved leave are a basis of review");
    /** Rural staff come first among equals, at every stage. */
    public static final Obligation RURAL_FIRST = ELIGIBILITY.obligation(
            "rural-first", PRIORITY, Party.REVIEW_COMMITTEE, "同等条件优先保证乡村人才", "rural staff first among equals");

    /** One application a year early, in a whole life: used up once a title came of it. */
    private static final Criterion NOT_YET_EARLY = not(some(QUALIFICATIONS, OBTAINED_EARLY.yes()));

    private static final Measure<Months> COUNTRYSIDE_IN_PRESENT_TITLE = months(
            SERVICE,
            new SpellFacts(greatestOf(SERVICE_SPELL.start(), PRESENT_TITLE_SINCE), SERVICE_SPELL.endExclusive()),
            TENURE_CUT_OFF,
            SERVICE_TIER.is(RURAL),
            not(SERVICE_KIND.is(SUPPORT_RELATION)));

    private static final Measure<Months> SUPPORT =
            months(SERVICE, SERVICE_SPELL, TENURE_CUT_OFF, SERVICE_TIER.is(RURAL), SERVICE_KIND.is(SUPPORT_RELATION));

    private static final Criterion APPROVED_AWAY = SERVICE_KIND.is(APPROVED_LEAVE, APPROVED_PART_TIME);

    static List<Norm> norms() {
        return ImmutableList.of(
                REQUIRED_TENURE.by("GS28/5.1-a").is(SeriesNumbers.TENURE_OF_SERIES),
                TENURE_SUFFICES
                        .by("GS28/9.6.3-a", "GS28/5.4-a")
                        .demands(TENURE.atLeast(REQUIRED_TENURE), NORMAL, EXCEPTIONAL),
                EDUCATION_SUFFICES
                        .by("GS28/5.5-a")
                        .demands(EFFECTIVE_EDUCATION.atLeast(SeriesNumbers.EDUCATION_OF_SERIES), NORMAL, EXCEPTIONAL),
                // (4) the first normal promotion after the last recognition; postgraduates included, whose titles are
                // recognised by 5.2.4 too
                EARLY_AFTER_RECOGNITION
                        .by("GS28/5.4-a")
                        .lowers(
                                REQUIRED_TENURE,
                                months(12),
                                all(
                                        GRASS_ROOTS_UNIT,
                                        some(
                                                QUALIFICATIONS,
                                                oneBelowSought(QUALIFICATION_LEVEL),
                                                OBTAINED_BY.is(RouteToTitle.RECOGNITION_BY_EDUCATION)),
                                        NOT_YET_EARLY)),
                EARLY_FROM_BEFORE
                        .by("GS28/5.4-b")
                        .lowers(
                                REQUIRED_TENURE,
                                months(12),
                                all(
                                        GRASS_ROOTS_UNIT,
                                        EFFECTIVE_EDUCATION.atLeast(SECONDARY_SPECIALISED),
                                        least(SERVICE_SPELL.start(), SERVICE, GRASS_ROOTS_SPELL)
                                                .below(ISSUED_ON),
                                        NOT_YET_EARLY)),
                // (5) only education is relaxed; the years may be of any post
                LONG_SERVICE_FOR_EDUCATION
                        .by("GS28/5.5-a", "GS28/5.5-b", "GS28/5.5-c")
                        .satisfies(
                                EDUCATION_SUFFICES,
                                all(
                                        GRASS_ROOTS_UNIT,
                                        any(
                                                cite(
                                                        "GS28/5.5-a",
                                                        SOUGHT_LEVEL.is(ASSOCIATE_SENIOR),
                                                        EFFECTIVE_EDUCATION.is(COLLEGE),
                                                        GRASS_ROOTS_SERVICE.atLeast(years(20))),
                                                cite(
                                                        "GS28/5.5-b",
                                                        SOUGHT_LEVEL.is(ASSOCIATE_SENIOR),
                                                        EFFECTIVE_EDUCATION.is(SECONDARY_SPECIALISED),
                                                        GRASS_ROOTS_SERVICE.atLeast(years(25))),
                                                cite(
                                                        "GS28/5.5-c",
                                                        SOUGHT_LEVEL.is(FULL_SENIOR),
                                                        EFFECTIVE_EDUCATION.is(COLLEGE),
                                                        RURAL_SERVICE.atLeast(years(25)))))),
                // (6) the exclusion of the two prefectures' own units governs both halves of the sentence
                HEAD_AS_PROFESSIONAL
                        .by("GS28/5.6-a", "GS28/5.6-c")
                        .demands(all(
                                GRASS_ROOTS_UNIT,
                                UNIT_KIND.is(PUBLIC_INSTITUTION, ENTERPRISE),
                                cite("GS28/5.6-c", not(UNIT_OF_TWO_PREFECTURES)))),
                // heads to whom 5.6 does not reach are under the general rules: professional staff or not
                POST_IS_PROFESSIONAL
                        .by("GS28/5.6-a", "GS28/5.6-c")
                        .demands(any(HEAD_AS_PROFESSIONAL, PROFESSIONAL_STAFF.yes())
                                .when(UNIT_LEADER.yes())),
                MORAL_EDUCATION_PROFILE
                        .by("GS28/5.6-b")
                        .comesWhen(all(UNIT_LEADER.yes(), UNIT_FIELD.is(SCHOOL), HEAD_AS_PROFESSIONAL)),
                // (7)
                COUNTRYSIDE_SERVICE_FIRST
                        .by("GS28/5.7-a", "GS28/5.7-b")
                        .comesWhen(all(
                                URBAN_TALENT.yes(),
                                any(
                                        COUNTRYSIDE_IN_PRESENT_TITLE.atLeast(months(12)),
                                        cite("GS28/5.7-b", SUPPORT.atLeast(years(3)))))),
                COUNTRYSIDE_ACHIEVEMENTS_COUNT
                        .by("GS28/5.7-c")
                        .comesWhen(all(URBAN_TALENT.yes(), some(SERVICE, SERVICE_TIER.is(RURAL)))),
                // (8)
                APPLIES_IN_ORIGINAL_UNIT
                        .by("GS28/5.8-a")
                        .comesWhen(all(
                                GRASS_ROOTS_UNIT, UNIT_KIND.is(PUBLIC_INSTITUTION, ENTERPRISE), LEAVE_APPROVED.yes())),
                LEAVE_ACHIEVEMENTS_COUNT
                        .by("GS28/5.8-b")
                        .comesWhen(all(
                                GRASS_ROOTS_UNIT,
                                UNIT_KIND.is(PUBLIC_INSTITUTION, ENTERPRISE),
                                LEAVE_APPROVED.yes(),
                                some(SERVICE, APPROVED_AWAY))),
                // (10) a tie-break in a ranking, never a threshold
                RURAL_FIRST.by("GS28/5.10-a").comesWhen(all(GRASS_ROOTS_UNIT, UNIT_TIER.is(RURAL))));
    }

    private Preferences() {}
}
