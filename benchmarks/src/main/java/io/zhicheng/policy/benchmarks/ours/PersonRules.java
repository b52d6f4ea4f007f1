package io.zhicheng.policy.benchmarks.ours;

import static io.zhicheng.policy.benchmarks.ours.Derivations.SINCE_GRADUATION;
import static io.zhicheng.policy.benchmarks.ours.Derivations.TENURE_ASKED;
import static io.zhicheng.policy.benchmarks.ours.Derivations.WORKED;
import static io.zhicheng.policy.benchmarks.ours.Derivations.WORK_ASKED;
import static io.zhicheng.policy.benchmarks.ours.Derivations.YEAR_END;
import static io.zhicheng.policy.benchmarks.ours.Derivations.time;
import static io.zhicheng.policy.benchmarks.ours.Facts.APPLIED_LEVEL;
import static io.zhicheng.policy.benchmarks.ours.Facts.APPOINTED;
import static io.zhicheng.policy.benchmarks.ours.Facts.BIRTH;
import static io.zhicheng.policy.benchmarks.ours.Facts.CIVIL_SERVANT;
import static io.zhicheng.policy.benchmarks.ours.Facts.CURRENT_LEVEL;
import static io.zhicheng.policy.benchmarks.ours.Facts.DEGREE;
import static io.zhicheng.policy.benchmarks.ours.Facts.EDUCATION;
import static io.zhicheng.policy.benchmarks.ours.Facts.EMPLOYER;
import static io.zhicheng.policy.benchmarks.ours.Facts.FILED;
import static io.zhicheng.policy.benchmarks.ours.Facts.FULL_TIME;
import static io.zhicheng.policy.benchmarks.ours.Facts.GRADUATION;
import static io.zhicheng.policy.benchmarks.ours.Facts.HOURS;
import static io.zhicheng.policy.benchmarks.ours.Facts.IN_POST;
import static io.zhicheng.policy.benchmarks.ours.Facts.JURISDICTION;
import static io.zhicheng.policy.benchmarks.ours.Facts.LOCATION;
import static io.zhicheng.policy.benchmarks.ours.Facts.MAJOR_MATCHES;
import static io.zhicheng.policy.benchmarks.ours.Facts.QUALIFIED;
import static io.zhicheng.policy.benchmarks.ours.Facts.RETIREMENT_AGE;
import static io.zhicheng.policy.benchmarks.ours.Facts.SECONDMENT;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Measures.calendarMonths;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.monthsLater;

import io.zhicheng.policy.benchmarks.workload.Degree;
import io.zhicheng.policy.benchmarks.workload.Education;
import io.zhicheng.policy.benchmarks.workload.EmployerType;
import io.zhicheng.policy.benchmarks.workload.LocationLevel;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** BENCH1, clauses 1 to 12: who may apply at all, and after how long. */
final class PersonRules {
    static final Criterion GRASS_ROOTS = LOCATION.atMost(LocationLevel.COUNTY);
    private static final Measure<Integer> STEP = minus(APPLIED_LEVEL, CURRENT_LEVEL);
    private static final Measure<Months> A_YEAR = time(years(1));

    private PersonRules() {}

    static List<Norm> in(Clauses of) {
        return List.of(
                of.clause(
                        1,
                        "未到退休年龄",
                        "not retired",
                        monthsLater(BIRTH, RETIREMENT_AGE).above(FILED)),
                of.clause(
                        2,
                        "非公务员",
                        "not in the civil service",
                        all(not(EMPLOYER.is(EmployerType.CIVIL_SERVICE)), CIVIL_SERVANT.no())),
                of.clause(3, "在岗", "in post", IN_POST.yes()),
                of.clause(
                        4,
                        "本省或借调满一年",
                        "of the province, or on secondment for a year",
                        any(within(JURISDICTION, DivisionCode.of("530000")), SECONDMENT.atLeast(years(1)))),
                of.clause(
                        5,
                        "学历",
                        "education",
                        any(EDUCATION.atLeast(Education.BACHELOR), all(EDUCATION.is(Education.COLLEGE), GRASS_ROOTS))),
                of.clause(
                        6,
                        "毕业年限",
                        "time since graduation",
                        fullMonths(GRADUATION, YEAR_END).atLeast(SINCE_GRADUATION)),
                of.clause(
                        7,
                        "逐级申报",
                        "one level after another",
                        any(STEP.is(1), all(DEGREE.is(Degree.DOCTOR), STEP.atMost(2)))),
                of.clause(8, "任职年限", "tenure", fullMonths(QUALIFIED, YEAR_END).atLeast(TENURE_ASKED)),
                of.clause(
                        9,
                        "聘任年限",
                        "time in the post",
                        calendarMonths(APPOINTED, YEAR_END).atLeast(minus(TENURE_ASKED, A_YEAR))),
                of.clause(
                        10,
                        "两年内聘任",
                        "appointed within two years",
                        all(APPOINTED.atLeast(QUALIFIED), APPOINTED.atMost(monthsLater(QUALIFIED, time(years(2)))))),
                of.clause(11, "从业年限", "professional work", WORKED.atLeast(WORK_ASKED)),
                of.clause(
                        12,
                        "专业对口",
                        "of the trade",
                        any(MAJOR_MATCHES.yes(), all(WORKED.atLeast(years(15)), FULL_TIME.yes()), HOURS.atLeast(180))));
    }
}
