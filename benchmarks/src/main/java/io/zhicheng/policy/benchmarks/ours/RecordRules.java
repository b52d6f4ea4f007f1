package io.zhicheng.policy.benchmarks.ours;

import static io.zhicheng.policy.benchmarks.ours.Derivations.FIVE_YEARS_BACK;
import static io.zhicheng.policy.benchmarks.ours.Derivations.TEN_YEARS_AGO;
import static io.zhicheng.policy.benchmarks.ours.Derivations.THREE_YEARS_BACK;
import static io.zhicheng.policy.benchmarks.ours.Derivations.YEAR;
import static io.zhicheng.policy.benchmarks.ours.Derivations.YEAR_AGO;
import static io.zhicheng.policy.benchmarks.ours.Facts.ACHIEVED;
import static io.zhicheng.policy.benchmarks.ours.Facts.ACHIEVEMENTS;
import static io.zhicheng.policy.benchmarks.ours.Facts.APPRAISALS;
import static io.zhicheng.policy.benchmarks.ours.Facts.APPRAISED;
import static io.zhicheng.policy.benchmarks.ours.Facts.AWARD_LEVEL;
import static io.zhicheng.policy.benchmarks.ours.Facts.FILED;
import static io.zhicheng.policy.benchmarks.ours.Facts.GRADE;
import static io.zhicheng.policy.benchmarks.ours.Facts.KIND;
import static io.zhicheng.policy.benchmarks.ours.Facts.QUALIFIED;
import static io.zhicheng.policy.benchmarks.ours.Facts.RANK;
import static io.zhicheng.policy.benchmarks.ours.Facts.SANCTIONED;
import static io.zhicheng.policy.benchmarks.ours.Facts.SANCTIONS;
import static io.zhicheng.policy.benchmarks.ours.Facts.SANCTION_END;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.startedParts;
import static io.zhicheng.policy.rule.Measures.sum;
import static io.zhicheng.policy.rule.Measures.times;

import io.zhicheng.policy.benchmarks.workload.AchievementKind;
import io.zhicheng.policy.benchmarks.workload.AwardLevel;
import io.zhicheng.policy.benchmarks.workload.Grade;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** BENCH1, clauses 13 to 24: appraisals, sanctions, achievements. */
final class RecordRules {
    private static final Criterion LAST_FIVE_YEARS = all(APPRAISED.atLeast(FIVE_YEARS_BACK), APPRAISED.below(YEAR));
    private static final Criterion IN_TENURE = ACHIEVED.atLeast(QUALIFIED);
    private static final Criterion PROVINCIAL = AWARD_LEVEL.atLeast(AwardLevel.PROVINCIAL);
    static final Criterion NATIONAL = AWARD_LEVEL.is(AwardLevel.NATIONAL);
    private static final Measure<Integer> ONE = constant(Unit.COUNT, 1);

    /** A table of a parameter cannot be looked up by a column of a row, so the weights are spelt out. */
    private static final Measure<Integer> WEIGHT = weight(
            AwardLevel.NATIONAL,
            16,
            weight(AwardLevel.PROVINCIAL, 8, weight(AwardLevel.PREFECTURE, 4, weight(AwardLevel.COUNTY, 2, ONE))));

    /** Fractions are dropped; there is only a quotient that rounds up, so one is added before and taken off after. */
    private static final Measure<Integer> POINTS =
            minus(startedParts(plus(times(WEIGHT, constant(Unit.COUNT, 12)), ONE), RANK), ONE);

    private RecordRules() {}

    private static Measure<Integer> weight(AwardLevel level, int weight, Measure<Integer> otherwise) {
        return choose(AWARD_LEVEL.is(level), constant(Unit.COUNT, weight), otherwise);
    }

    static List<Norm> in(Clauses of) {
        return List.of(
                of.clause(
                        13,
                        "五年考核合格",
                        "five years competent",
                        count(APPRAISALS, LAST_FIVE_YEARS, GRADE.atLeast(Grade.COMPETENT))
                                .atLeast(5)),
                of.clause(
                        14,
                        "三年内无不合格",
                        "not weak in three years",
                        no(APPRAISALS, APPRAISED.atLeast(THREE_YEARS_BACK), GRADE.atMost(Grade.BASIC))),
                of.clause(
                        15,
                        "优秀或省级奖励",
                        "excellent, or an award of the province",
                        any(
                                some(APPRAISALS, LAST_FIVE_YEARS, GRADE.is(Grade.EXCELLENT)),
                                some(ACHIEVEMENTS, KIND.is(AchievementKind.AWARD), PROVINCIAL))),
                of.clause(
                        16,
                        "五年均有考核",
                        "appraised in all five years",
                        distinct(APPRAISED, APPRAISALS, LAST_FIVE_YEARS).is(5)),
                of.clause(
                        17,
                        "不在处分期",
                        "under no sanction",
                        no(SANCTIONS, SANCTIONED.atMost(FILED), SANCTION_END.atLeast(FILED))),
                of.clause(
                        18,
                        "处分期满一年",
                        "a year since the last sanction",
                        no(SANCTIONS, SANCTION_END.above(YEAR_AGO), SANCTION_END.below(FILED))),
                of.clause(
                        19,
                        "十年内处分少于两次",
                        "less than two sanctions in ten years",
                        count(SANCTIONS, SANCTIONED.above(TEN_YEARS_AGO)).below(2)),
                of.clause(20, "任职期省级业绩", "of the province, in tenure", some(ACHIEVEMENTS, PROVINCIAL, IN_TENURE)),
                of.clause(
                        21,
                        "任职期三项业绩",
                        "three in tenure",
                        count(ACHIEVEMENTS, IN_TENURE).atLeast(3)),
                of.clause(
                        22,
                        "主持项目",
                        "led a project",
                        some(ACHIEVEMENTS, KIND.is(AchievementKind.PROJECT), RANK.atMost(3))),
                of.clause(23, "业绩分", "score", sum(POINTS, ACHIEVEMENTS).atLeast(60)),
                of.clause(24, "两类业绩", "two kinds", distinct(KIND, ACHIEVEMENTS).atLeast(2)));
    }
}
