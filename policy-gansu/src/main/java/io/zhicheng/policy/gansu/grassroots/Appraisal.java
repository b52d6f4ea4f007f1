package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISALS;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_GRADE;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_YEAR;
import static io.zhicheng.policy.fact.ConductFacts.FINDING_YEAR;
import static io.zhicheng.policy.fact.ConductFacts.INTEGRITY_FINDINGS;
import static io.zhicheng.policy.fact.ConductFacts.MORALITY_APPRAISALS;
import static io.zhicheng.policy.fact.ConductFacts.MORALITY_GRADE;
import static io.zhicheng.policy.fact.ConductFacts.MORALITY_YEAR;
import static io.zhicheng.policy.fact.PersonFacts.CONTINUING_EDUCATION;
import static io.zhicheng.policy.gansu.grassroots.Career.PRESENT_TITLE_SINCE;
import static io.zhicheng.policy.gansu.grassroots.Morality.MORAL_PROBLEM;
import static io.zhicheng.policy.gansu.grassroots.Preferences.REQUIRED_TENURE;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.model.career.AppraisalGrade.BASICALLY_QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.NOT_GRADED;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.career.AppraisalGrade.UNQUALIFIED;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.startedParts;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;
import static io.zhicheng.policy.rule.Measures.yearsFrom;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/** GS28 chapter 5, section (1): annual appraisal (年度考核), and what an interrupted run of qualified years costs. */
public final class Appraisal {
    /** Continuing education comes up to what state and province require (继续教育): they keep the basic conditions. */
    public static final Requirement CONTINUING_EDUCATION_DONE = ELIGIBILITY.requirement(
            "continuing-education-done", "继续教育达到规定要求", "continuing education comes up to what is required");
    /** The first year looked at: as many years back as tenure is required, but not before the present title. */
    public static final Derived<Year> APPRAISED_SINCE =
            Derived.of("appraised-since", Unit.YEAR, "考核年度起点", "first year of appraisal looked at");
    /** The run of qualified years is unbroken, or has been made good. */
    public static final Requirement ANNUAL_APPRAISAL =
            ELIGIBILITY.requirement("annual-appraisal", "年度考核合格", "annual appraisals qualified");
    /** The three years before the application year are qualified, one after the other. */
    public static final Requirement THREE_YEARS_QUALIFIED =
            ELIGIBILITY.condition("three-years-qualified", "申报前3个考核年度连续合格", "three qualified years running");
    /** Morality failed in a year that is looked at, or a moral problem was confirmed: it breaks the run as well. */
    public static final Requirement MORALITY_BREAK =
            ELIGIBILITY.condition("morality-break", "品德考核不合格，视为间断", "a failed morality appraisal breaks the run");

    private static final Criterion QUALIFIED_YEAR = APPRAISAL_GRADE.is(QUALIFIED, EXCELLENT);

    private static final Criterion BEFORE_APPLICATION = APPRAISAL_YEAR.below(REVIEW_YEAR);

    static List<Norm> norms() {
        return ImmutableList.of(
                // the other four basic conditions have rules of their own, here and in Preferences and NormalPromotion
                CONTINUING_EDUCATION_DONE.by("GS28/5-a").demands(CONTINUING_EDUCATION.yes(), NORMAL, EXCEPTIONAL),
                APPRAISED_SINCE
                        .by("GS28/5.1-a")
                        .is(greatestOf(
                                yearsEarlier(
                                        REVIEW_YEAR, startedParts(REQUIRED_TENURE, constant(Unit.MONTHS, months(12)))),
                                yearOf(PRESENT_TITLE_SINCE))),
                ANNUAL_APPRAISAL
                        .by("GS28/5.1-a", "GS28/5.1-b", "GS28/6.1.3.1-a")
                        .demands(
                                any(
                                        all(
                                                distinct(
                                                                APPRAISAL_YEAR,
                                                                APPRAISALS,
                                                                APPRAISAL_YEAR.atLeast(APPRAISED_SINCE),
                                                                BEFORE_APPLICATION,
                                                                QUALIFIED_YEAR)
                                                        .atLeast(yearsFrom(APPRAISED_SINCE, REVIEW_YEAR)),
                                                cite("GS28/6.1.3.1-a", not(MORALITY_BREAK))),
                                        cite("GS28/5.1-b", THREE_YEARS_QUALIFIED)),
                                NORMAL,
                                EXCEPTIONAL,
                                RECOGNITION_BY_SERVICE),
                // an unassessed year is a break like a bad one: the three years must each have a qualified grade
                THREE_YEARS_QUALIFIED
                        .by("GS28/5.1-b", "GS28/6.1.3.1-b")
                        .demands(all(
                                distinct(
                                                APPRAISAL_YEAR,
                                                APPRAISALS,
                                                BEFORE_APPLICATION,
                                                APPRAISAL_YEAR.atLeast(
                                                        yearsEarlier(REVIEW_YEAR, constant(Unit.COUNT, 3))),
                                                QUALIFIED_YEAR)
                                        .atLeast(3),
                                cite(
                                        "GS28/6.1.3.1-b",
                                        not(some(
                                                MORALITY_APPRAISALS,
                                                MORALITY_YEAR.below(REVIEW_YEAR),
                                                MORALITY_YEAR.atLeast(
                                                        yearsEarlier(REVIEW_YEAR, constant(Unit.COUNT, 3))),
                                                failed())),
                                        // after a failed appraisal, both grades of each of the three years are
                                        // qualified
                                        distinct(
                                                        MORALITY_YEAR,
                                                        MORALITY_APPRAISALS,
                                                        MORALITY_YEAR.below(REVIEW_YEAR),
                                                        MORALITY_YEAR.atLeast(
                                                                yearsEarlier(REVIEW_YEAR, constant(Unit.COUNT, 3))),
                                                        not(failed()))
                                                .atLeast(3)
                                                .when(MORALITY_BREAK)))),
                MORALITY_BREAK
                        .by("GS28/6.1.3.1-a", "GS28/6.1.1-c")
                        .demands(any(
                                some(
                                        MORALITY_APPRAISALS,
                                        MORALITY_YEAR.below(REVIEW_YEAR),
                                        MORALITY_YEAR.atLeast(APPRAISED_SINCE),
                                        failed()),
                                cite(
                                        "GS28/6.1.1-c",
                                        some(
                                                INTEGRITY_FINDINGS,
                                                FINDING_YEAR.below(REVIEW_YEAR),
                                                FINDING_YEAR.atLeast(APPRAISED_SINCE),
                                                MORAL_PROBLEM)))));
    }

    private Appraisal() {}

    /** The morality appraisal was not qualified. */
    private static Criterion failed() {
        return MORALITY_GRADE.is(UNQUALIFIED, BASICALLY_QUALIFIED, NOT_GRADED);
    }
}
