package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISALS;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_GRADE;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_KIND;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_TIER;
import static io.zhicheng.policy.fact.PersonFacts.DOCTOR;
import static io.zhicheng.policy.fact.PersonFacts.DUTIES_FULFILLED;
import static io.zhicheng.policy.fact.PersonFacts.SCIENCE_OR_CULTURE_TALENT;
import static io.zhicheng.policy.fact.PersonFacts.TEACHER;
import static io.zhicheng.policy.fact.PersonFacts.URBAN_TALENT;
import static io.zhicheng.policy.fact.PersonFacts.WALK_TEACHING_SUBJECT;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_TIER;
import static io.zhicheng.policy.gansu.grassroots.Achievements.sincePresentTitle;
import static io.zhicheng.policy.gansu.grassroots.Achievements.someLandmark;
import static io.zhicheng.policy.gansu.grassroots.Career.PRESENT_TITLE_SINCE;
import static io.zhicheng.policy.gansu.grassroots.Career.RURAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.inEmploy;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.ACHIEVEMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.TENURE_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_SPELL;
import static io.zhicheng.policy.gansu.grassroots.Scope.UNIT_OF_TWO_PREFECTURES;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.ServiceKind.REGULAR_RURAL_SERVICE;
import static io.zhicheng.policy.model.career.ServiceKind.RURAL_ROTATION;
import static io.zhicheng.policy.model.career.ServiceKind.WALK_TEACHING;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.months;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS28 chapter 6, section (3), item 2, kinds (10) and (11): years at the grass roots, over the whole career, and years
 * of town staff in the countryside, since the present title.
 */
public final class RuralYears {
    /** (10) Long years at the grass roots, with excellent appraisals. */
    public static final Requirement KIND_10 =
            ELIGIBILITY.condition("kind-10", "乡村20年且1次优秀，或州县25年且2次优秀", "long years at the grass roots");
    /** Service in prefecture and county units, rural service with it (州县（区、市）属单位工作年限，含乡村). */
    public static final Derived<Months> COUNTY_SERVICE = Derived.of(
            "county-service", Unit.MONTHS, "州县（区、市）属单位工作年限（含乡村）", "service in county units, rural service with it");
    /** (11) Town staff who serve the countryside. */
    public static final Requirement KIND_11 =
            ELIGIBILITY.condition("kind-11", "城镇人才轮流下乡、走教或定期服务乡村", "town staff who serve the countryside");
    /** (11), third group: staff of science and culture, with a landmark result. */
    public static final Requirement SERVES_WITH_LANDMARK = ELIGIBILITY.condition(
            "serves-with-landmark",
            "科技文化人才定期服务乡村，有标志性业绩",
            "science or culture staff who serve, with a landmark result");

    static List<Norm> norms() {
        return ImmutableList.of(
                // (10) the excellent year may be any of the career, like the service
                KIND_10.by("GS28/6.3.2.10-a", "GS28/6.3.2.10-b")
                        .demands(any(
                                        all(
                                                RURAL_SERVICE.atLeast(years(20)),
                                                excellentYears().atLeast(1)),
                                        cite(
                                                "GS28/6.3.2.10-b",
                                                COUNTY_SERVICE.atLeast(years(25)),
                                                excellentYears().atLeast(2)))
                                .onlyFor(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR))),
                COUNTY_SERVICE
                        .by("GS28/6.3.2.10-c", "GS28/9.6.3-a")
                        .is(months(SERVICE, SERVICE_SPELL, TENURE_CUT_OFF, GRASS_ROOTS_SPELL, inEmploy())),
                // (11) the landmark result is asked of the third group only
                KIND_11.by("GS28/6.3.2.11-a", "GS28/6.3.2.11-b", "GS28/6.3.2.11-c")
                        .demands(any(
                                all(
                                        URBAN_TALENT.yes(),
                                        any(TEACHER.yes(), DOCTOR.yes()),
                                        DUTIES_FULFILLED.yes(),
                                        monthsInCountryside(RURAL_ROTATION).atLeast(years(3))),
                                cite(
                                        "GS28/6.3.2.11-b",
                                        TEACHER.yes(),
                                        WALK_TEACHING_SUBJECT.yes(),
                                        DUTIES_FULFILLED.yes(),
                                        monthsInCountryside(WALK_TEACHING).atLeast(years(3))),
                                SERVES_WITH_LANDMARK)),
                SERVES_WITH_LANDMARK
                        .by("GS28/6.3.2.11-c")
                        .demands(all(
                                SCIENCE_OR_CULTURE_TALENT.yes(),
                                any(UNIT_TIER.is(COUNTY), UNIT_OF_TWO_PREFECTURES),
                                some(
                                        SERVICE,
                                        SERVICE_KIND.is(REGULAR_RURAL_SERVICE),
                                        SERVICE_TIER.is(RURAL),
                                        SERVICE_SPELL.start().atMost(ACHIEVEMENT_CUT_OFF),
                                        SERVICE_SPELL.endExclusive().above(PRESENT_TITLE_SINCE)),
                                someLandmark())));
    }

    private RuralYears() {}

    private static Measure<Integer> excellentYears() {
        return distinct(APPRAISAL_YEAR, APPRAISALS, APPRAISAL_YEAR.below(REVIEW_YEAR), APPRAISAL_GRADE.is(EXCELLENT));
    }

    /** Months of such service in the countryside since the present title, gaps allowed. */
    private static Measure<Months> monthsInCountryside(ServiceKind kind) {
        return months(
                SERVICE,
                sincePresentTitle(SERVICE_SPELL),
                ACHIEVEMENT_CUT_OFF,
                SERVICE_KIND.is(kind),
                SERVICE_TIER.is(RURAL));
    }
}
