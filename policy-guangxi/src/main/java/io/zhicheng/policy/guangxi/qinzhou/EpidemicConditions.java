package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.Applications.SOUGHT_SERIES;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_SERIES;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_KIND;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_TIER;
import static io.zhicheng.policy.fact.MeritFacts.UNMET_CONDITION;
import static io.zhicheng.policy.fact.MeritFacts.UNMET_CONDITIONS;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.COMMON_SUBJECT_DONE;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.COMMON_SUBJECT_YEAR;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.INDUSTRY_COURSES_DONE;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.FRONT_LINE;
import static io.zhicheng.policy.guangxi.qinzhou.ExceptionalApplications.NEXT_BELOW;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.SERIES_CONDITIONS;
import static io.zhicheng.policy.model.career.ServiceKind.WORK;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.procedure.ConditionKind.ABILITY_EXAM;
import static io.zhicheng.policy.model.procedure.ConditionKind.CONTINUING_EDUCATION;
import static io.zhicheng.policy.model.procedure.ConditionKind.PAPERS;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.credit;
import static io.zhicheng.policy.rule.Measures.months;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/**
 * QZ4 chapter 6, section (3): what the series asks and the front line lacks. Papers are no hard requirement, the
 * examination of ability of the health series may be excused, the service counts as a year at the grass roots and for the
 * continuing education of 2020.
 */
public final class EpidemicConditions {
    /** How much experience at the grass roots the series asks for; set by its standard. */
    public static final Parameter<Months> GRASS_ROOTS_ASKED = Parameter.of(
            "grass-roots-asked", Unit.MONTHS, "系列条件要求的基层工作经历", "grass-roots experience that the series asks for");
    /** As how much experience at the grass roots the service counts, however long it was. */
    public static final Parameter<Months> GRASS_ROOTS_CREDIT = Parameter.of(
            "epidemic-grass-roots-credit",
            Unit.MONTHS,
            "疫情防控经历视同的基层工作经历",
            "grass-roots experience that the service counts as");
    /** The year whose continuing education counts as done. */
    public static final Parameter<Year> COURSES_OF =
            Parameter.of("courses-deemed-of", Unit.YEAR, "视为满足继续教育学时的年度", "year whose courses count as done");
    /** Experience at the grass roots, to the day of filing, with what counts as such. */
    public static final Derived<Months> GRASS_ROOTS_EXPERIENCE =
            Derived.of("grass-roots-experience", Unit.MONTHS, "基层工作经历", "experience at the grass roots");
    /** Experience at the grass roots suffices. */
    public static final Requirement GRASS_ROOTS_SUFFICES =
            ELIGIBILITY.condition("grass-roots-suffices", "基层工作经历符合要求", "experience at the grass roots suffices");
    /** The next higher title is sought in the same series. */
    public static final Requirement SAME_SERIES =
            ELIGIBILITY.condition("same-series", "申报同系列高一级职称", "the next higher title of the same series");
    /** Papers are no hard requirement. */
    public static final Requirement PAPERS_NOT_HARD =
            ELIGIBILITY.condition("papers-not-hard", "论文不作硬性要求", "papers are no hard requirement");
    /** The examination of ability may be excused (可免予卫生系列高级职称专业能力考试). */
    public static final Requirement ABILITY_EXAM_EXCUSED = ELIGIBILITY.condition(
            "ability-exam-excused", "可免予卫生系列高级职称专业能力考试", "the examination of ability may be excused");
    /** The committee's office records that it is. */
    public static final Obligation EXAM_WAIVER_RECORDED = ELIGIBILITY.obligation(
            "exam-waiver-recorded",
            STEP,
            Party.COMMITTEE_OFFICE,
            "记录免予专业能力考试",
            "record that the examination of ability is excused");
    /** The conditions left unmet are none that count for the front line. */
    public static final Relaxation NOTHING_ELSE_UNMET = ELIGIBILITY.relaxation(
            "nothing-else-unmet", "一线人员未达到的条件均不作要求或视为达到", "the conditions left unmet do not count for the front line");
    /** The courses of the industry count as done. */
    public static final Relaxation INDUSTRY_COURSES_DEEMED = ELIGIBILITY.relaxation(
            "industry-courses-deemed", "一线人员视为满足当年继续教育学时", "the front line counts as having done the courses");
    /** So does the common subject. */
    public static final Relaxation COMMON_SUBJECT_DEEMED = ELIGIBILITY.relaxation(
            "common-subject-deemed", "一线人员视为满足当年公需科目学时", "the front line counts as having done the common subject");

    static List<Change> changes() {
        return ImmutableList.of(
                add(GRASS_ROOTS_CREDIT.by("QZ4/6.3-h").is(years(1))),
                add(GRASS_ROOTS_EXPERIENCE
                        .by("QZ4/6.3-h")
                        .is(plus(
                                months(
                                        SERVICE,
                                        SERVICE_SPELL,
                                        FILED_ON,
                                        SERVICE_TIER.is(RURAL, COUNTY),
                                        SERVICE_KIND.is(WORK)),
                                credit(GRASS_ROOTS_CREDIT, FRONT_LINE)))),
                add(GRASS_ROOTS_SUFFICES.by("QZ4/6.3-h").demands(GRASS_ROOTS_EXPERIENCE.atLeast(GRASS_ROOTS_ASKED))),
                add(COURSES_OF.by("QZ4/6.3-i").is(Year.of(2020))),
                add(INDUSTRY_COURSES_DEEMED
                        .by("QZ4/6.3-i")
                        .satisfies(INDUSTRY_COURSES_DONE, all(FRONT_LINE, REVIEW_YEAR.same(COURSES_OF)))),
                add(COMMON_SUBJECT_DEEMED
                        .by("QZ4/6.3-i")
                        .satisfies(COMMON_SUBJECT_DONE, all(FRONT_LINE, COMMON_SUBJECT_YEAR.same(COURSES_OF)))),
                add(SAME_SERIES
                        .by("QZ4/6.3-j")
                        .demands(some(QUALIFICATIONS, NEXT_BELOW, QUALIFICATION_SERIES.same(SOUGHT_SERIES)))),
                add(PAPERS_NOT_HARD.by("QZ4/6.3-j").demands(all(FRONT_LINE, SAME_SERIES))),
                add(ABILITY_EXAM_EXCUSED
                        .by("QZ4/6.3-k")
                        .demands(all(FRONT_LINE, SAME_SERIES, SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR))
                                .onlyFor(SOUGHT_SERIES.is("health")))),
                add(EXAM_WAIVER_RECORDED.by("QZ4/6.3-k").comesWhen(ABILITY_EXAM_EXCUSED)),
                add(NOTHING_ELSE_UNMET
                        .by("QZ4/6.3-j", "QZ4/6.3-h", "QZ4/6.3-k", "QZ4/6.3-i")
                        .satisfies(
                                SERIES_CONDITIONS,
                                all(
                                        FRONT_LINE,
                                        some(UNMET_CONDITIONS),
                                        every(
                                                UNMET_CONDITIONS,
                                                any(
                                                        all(UNMET_CONDITION.is(PAPERS), PAPERS_NOT_HARD),
                                                        all(
                                                                UNMET_CONDITION.is(
                                                                        ConditionKind.GRASS_ROOTS_EXPERIENCE),
                                                                GRASS_ROOTS_SUFFICES),
                                                        all(UNMET_CONDITION.is(ABILITY_EXAM), ABILITY_EXAM_EXCUSED),
                                                        all(
                                                                UNMET_CONDITION.is(CONTINUING_EDUCATION),
                                                                cite("QZ4/6.3-i", REVIEW_YEAR.same(COURSES_OF)))))))));
    }

    private EpidemicConditions() {}
}
