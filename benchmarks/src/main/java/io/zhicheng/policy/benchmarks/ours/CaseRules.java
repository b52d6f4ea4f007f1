package io.zhicheng.policy.benchmarks.ours;

import static io.zhicheng.policy.benchmarks.ours.Derivations.MONTH_AGO;
import static io.zhicheng.policy.benchmarks.ours.Derivations.THIRTEEN_MONTHS_AGO;
import static io.zhicheng.policy.benchmarks.ours.Derivations.TWENTY_FIVE_MONTHS_AGO;
import static io.zhicheng.policy.benchmarks.ours.Derivations.WORKED;
import static io.zhicheng.policy.benchmarks.ours.Derivations.YEAR_END;
import static io.zhicheng.policy.benchmarks.ours.Derivations.time;
import static io.zhicheng.policy.benchmarks.ours.Facts.ACHIEVEMENTS;
import static io.zhicheng.policy.benchmarks.ours.Facts.AFTER_STARTS;
import static io.zhicheng.policy.benchmarks.ours.Facts.BEFORE_ENDS;
import static io.zhicheng.policy.benchmarks.ours.Facts.BIRTH;
import static io.zhicheng.policy.benchmarks.ours.Facts.CONTRIBUTIONS;
import static io.zhicheng.policy.benchmarks.ours.Facts.CORE_PAPERS;
import static io.zhicheng.policy.benchmarks.ours.Facts.COURSE_HOURS;
import static io.zhicheng.policy.benchmarks.ours.Facts.DEGREE;
import static io.zhicheng.policy.benchmarks.ours.Facts.EMPLOYER;
import static io.zhicheng.policy.benchmarks.ours.Facts.FILED;
import static io.zhicheng.policy.benchmarks.ours.Facts.HOURS;
import static io.zhicheng.policy.benchmarks.ours.Facts.LANGUAGE;
import static io.zhicheng.policy.benchmarks.ours.Facts.LOCATION;
import static io.zhicheng.policy.benchmarks.ours.Facts.PAID;
import static io.zhicheng.policy.benchmarks.ours.Facts.PAPERS;
import static io.zhicheng.policy.benchmarks.ours.Facts.PLEDGE;
import static io.zhicheng.policy.benchmarks.ours.Facts.PUBLICITY;
import static io.zhicheng.policy.benchmarks.ours.Facts.RECOMMENDERS;
import static io.zhicheng.policy.benchmarks.ours.Facts.REJECTED;
import static io.zhicheng.policy.benchmarks.ours.Facts.REJECTION;
import static io.zhicheng.policy.benchmarks.ours.Facts.SPELLS;
import static io.zhicheng.policy.benchmarks.ours.Facts.SPELL_END;
import static io.zhicheng.policy.benchmarks.ours.Facts.SPELL_FULL_TIME;
import static io.zhicheng.policy.benchmarks.ours.Facts.SPELL_LEVEL;
import static io.zhicheng.policy.benchmarks.ours.Facts.SPELL_START;
import static io.zhicheng.policy.benchmarks.ours.Facts.SUCCESSIONS;
import static io.zhicheng.policy.benchmarks.ours.Facts.VACANCIES;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.longestRun;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Measures.sum;

import io.zhicheng.policy.benchmarks.workload.Degree;
import io.zhicheng.policy.benchmarks.workload.EmployerType;
import io.zhicheng.policy.benchmarks.workload.LocationLevel;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Measures;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/** BENCH1, clauses 25 to 40: papers, learning, insurance, service, the application itself. */
final class CaseRules {
    private static final Criterion RURAL = LOCATION.is(LocationLevel.RURAL);
    private static final Criterion PAID_BEFORE = PAID.atMost(MONTH_AGO);
    private static final Measure<LocalDate> FOUR_MONTHS_ON = monthsLater(PAID, time(months(4)));

    /** Each month bridges three that follow it: the months so covered are one run where no gap is longer than that. */
    private static final SpellFacts BRIDGED = new SpellFacts(PAID, FOUR_MONTHS_ON);

    /** The days between two dates; a difference of dates has no word of its own yet. */
    private static final Measure<Integer> DAYS =
            new Measure.Arithmetic<>(Measure.Operation.MINUS, Unit.DAYS, SPELL_END, SPELL_START);

    private CaseRules() {}

    static List<Norm> in(Clauses of) {
        return List.of(
                of.clause(
                        25,
                        "论文",
                        "papers",
                        any(PAPERS.atLeast(3), CORE_PAPERS.atLeast(2), all(RURAL, PAPERS.atLeast(1)))),
                of.clause(
                        26,
                        "核心论文或国家级业绩",
                        "a core paper, or an achievement of the nation",
                        any(CORE_PAPERS.atLeast(1), some(ACHIEVEMENTS, RecordRules.NATIONAL))),
                of.clause(27, "继续教育", "continuing education", HOURS.atLeast(90)),
                of.clause(28, "公需课", "public courses", COURSE_HOURS.atLeast(30)),
                of.clause(
                        29,
                        "近十二个月缴费",
                        "paid for twelve months",
                        count(CONTRIBUTIONS, PAID.above(THIRTEEN_MONTHS_AGO), PAID_BEFORE)
                                .is(12)),
                of.clause(
                        30,
                        "近二十四个月缴费",
                        "paid for most of twenty-four months",
                        count(CONTRIBUTIONS, PAID.above(TWENTY_FIVE_MONTHS_AGO), PAID_BEFORE)
                                .atLeast(20)),
                of.clause(31, "累计缴费", "paid in all", count(CONTRIBUTIONS).atLeast(36)),
                of.clause(
                        32,
                        "缴费不中断三个月以上",
                        "paid without a long gap",
                        longestRun(CONTRIBUTIONS, BRIDGED, FILED).same(Measures.months(CONTRIBUTIONS, BRIDGED, FILED))),
                of.clause(
                        33,
                        "基层工作",
                        "work at the grass roots",
                        any(
                                PersonRules.GRASS_ROOTS,
                                sum(
                                                fullMonths(SPELL_START, SPELL_END),
                                                SPELLS,
                                                SPELL_LEVEL.atMost(LocationLevel.COUNTY))
                                        .atLeast(years(1)))),
                of.clause(34, "经历不重叠", "no spells overlap", every(SUCCESSIONS, AFTER_STARTS.above(BEFORE_ENDS))),
                of.clause(
                        35,
                        "全职天数",
                        "days of full-time work",
                        sum(DAYS, SPELLS, SPELL_FULL_TIME.yes()).atLeast(1825)),
                of.clause(
                        36,
                        "外语",
                        "foreign language",
                        any(LANGUAGE.atLeast(60), fullMonths(BIRTH, YEAR_END).atLeast(years(50)), RURAL)),
                of.clause(
                        37,
                        "推荐人",
                        "recommenders",
                        RECOMMENDERS.atLeast(
                                choose(DEGREE.is(Degree.NONE), constant(Unit.COUNT, 3), constant(Unit.COUNT, 2)))),
                of.clause(38, "承诺与公示", "pledge and notice", all(PLEDGE.yes(), PUBLICITY.atLeast(5))),
                of.clause(
                        39,
                        "岗位",
                        "a post",
                        any(
                                VACANCIES.atLeast(1),
                                EMPLOYER.is(EmployerType.ENTERPRISE),
                                all(RURAL, WORKED.atLeast(years(10))))),
                of.clause(
                        40,
                        "未通过满一年",
                        "a year since the last failure",
                        any(
                                REJECTED.no(),
                                monthsLater(REJECTION, time(years(1))).atMost(FILED))));
    }
}
