package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.HONOURS;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_KIND;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.MORALITY_PUBLICISED;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.ConductFacts.FINDING_STATUS;
import static io.zhicheng.policy.fact.ConductFacts.FINDING_YEAR;
import static io.zhicheng.policy.fact.ConductFacts.INTEGRITY_FINDINGS;
import static io.zhicheng.policy.fact.ConductFacts.MATTER;
import static io.zhicheng.policy.fact.ConductFacts.MORALITY_APPRAISALS;
import static io.zhicheng.policy.fact.ConductFacts.MORALITY_GRADE;
import static io.zhicheng.policy.fact.ConductFacts.MORALITY_YEAR;
import static io.zhicheng.policy.fact.StandardDrafts.STANDARD_IN_ORDER;
import static io.zhicheng.policy.fact.UnitFacts.PARTY_ORGANISATION;
import static io.zhicheng.policy.model.achievement.HonourKind.MORAL_MODEL;
import static io.zhicheng.policy.model.achievement.HonourKind.OUTSTANDING_PARTY_MEMBER;
import static io.zhicheng.policy.model.achievement.HonourKind.OUTSTANDING_PARTY_WORKER;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.career.FindingStatus.CONFIRMED;
import static io.zhicheng.policy.model.career.IntegrityMatter.OTHER_MORALITY;
import static io.zhicheng.policy.model.career.IntegrityMatter.PROFESSIONAL_MORALITY;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.greatest;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.PRIORITY;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/**
 * GS28 chapter 6, section (1), items 1, 2 and 3 (1): morality (品德). What a failed appraisal or a moral problem costs in
 * the run of appraisals stands in {@link Appraisal}; falsification is in {@link Integrity}.
 */
public final class Morality {
    /** Outstanding Party members, Party workers and moral models come first among equals. */
    public static final Obligation HONOURED_FIRST = ELIGIBILITY.obligation(
            "honoured-first", PRIORITY, Party.EMPLOYING_UNIT, "品德荣誉获得者，同等优先推荐申报", "honoured for morality, first");
    /** A finding is a confirmed problem of professional morality (师德、医德等问题); a column of the list of findings. */
    static final Requirement MORAL_PROBLEM =
            ELIGIBILITY.condition("moral-problem", "师德、医德等道德品质有问题", "a problem of professional morality");
    /** Whether a moral problem of another kind counts: the series has to name its kinds, nothing sets it before. */
    public static final Parameter<Boolean> OTHER_MORAL_PROBLEMS_COUNT = Parameter.of(
            "other-moral-problems-count",
            Unit.YES_NO,
            "系列是否将其他情形列为品德有问题",
            "whether the series names other problems as moral ones");
    /** No moral problem in the application year and the three years before it (零容忍). */
    public static final Requirement NO_MORAL_PROBLEM = ELIGIBILITY.requirement(
            "no-moral-problem", "申报当年及之前3年道德品质没有问题", "no moral problem this year or in the three years before");
    /** The circumstances that count as moral problems in a series. */
    public static final Duty NAME_MORAL_PROBLEMS = STANDARD_IN_ORDER.duty(
            "name-moral-problems",
            Party.SERIES_DEPARTMENT,
            "评价条件标准明确本系列品德有问题的情形",
            "the standard names what counts as a moral problem");
    /** Quantified ways of appraising morality. */
    public static final Duty QUANTIFY_MORALITY = STANDARD_IN_ORDER.duty(
            "quantify-morality",
            Party.SERIES_DEPARTMENT,
            "评审标准尽可能提出品德量化考核办法",
            "the standard proposes quantified ways of appraising morality");
    /** The Party organisation of the unit appraises morality. */
    public static final Obligation MORALITY_BY_PARTY_ORGANISATION = ELIGIBILITY.obligation(
            "morality-by-party-organisation",
            STEP,
            Party.PARTY_ORGANISATION,
            "单位党组织负责品德考核",
            "the unit's Party organisation appraises morality");
    /** In a unit without one, its supervising department sees to it. */
    public static final Obligation MORALITY_BY_SUPERVISOR = ELIGIBILITY.obligation(
            "morality-by-supervisor",
            STEP,
            Party.SUPERVISING_DEPARTMENT,
            "单位无党组织的，由主管部门负责品德考核",
            "the supervising department appraises morality");
    /** Personal report, poll, survey of opinion. */
    public static final Obligation MORALITY_METHODS = ELIGIBILITY.obligation(
            "morality-methods",
            STEP,
            Party.EMPLOYING_UNIT,
            "通过个人述职、考核测评、民意调查等考察品德",
            "morality is looked at by report, poll and survey");
    /** The latest appraisal of morality is qualified (品德考核合格及以上). */
    public static final Requirement MORALITY_QUALIFIED =
            ELIGIBILITY.requirement("morality-qualified", "品德考核合格及以上", "morality appraised as qualified");
    /** Whether one may apply before any appraisal was made; the text is silent. */
    public static final Parameter<Boolean> BEFORE_MORALITY_APPRAISAL = Parameter.of(
            "before-morality-appraisal",
            Unit.YES_NO,
            "尚未品德考核的能否先行申报",
            "whether one may apply before morality was appraised");
    /** The result was publicised in the unit. */
    public static final Requirement MORALITY_RESULT_PUBLICISED = ELIGIBILITY.requirement(
            "morality-result-publicised", "品德考核结果已在单位公示", "the appraisal of morality was publicised");
    /** The integrity pledge (诚信承诺责任书). */
    public static final Obligation INTEGRITY_PLEDGE =
            ELIGIBILITY.obligation("integrity-pledge", DOCUMENT, Party.APPLICANT, "签订诚信承诺责任书", "integrity pledge");
    /** It is publicised first, then handed in with the rest. */
    public static final Obligation PLEDGE_PUBLICISED_FIRST = ELIGIBILITY.obligation(
            "pledge-publicised-first",
            STEP,
            Party.EMPLOYING_UNIT,
            "承诺书在单位公示后随申报材料上报",
            "the pledge is publicised, then handed in");

    private static final Criterion UP_TO_NOW = MORALITY_YEAR.atMost(REVIEW_YEAR);

    private static final Measure<Year> LAST_QUALIFIED =
            greatest(MORALITY_YEAR, MORALITY_APPRAISALS, UP_TO_NOW, MORALITY_GRADE.is(QUALIFIED, EXCELLENT));

    private static final Measure<Year> LAST_FAILED =
            greatest(MORALITY_YEAR, MORALITY_APPRAISALS, UP_TO_NOW, not(MORALITY_GRADE.is(QUALIFIED, EXCELLENT)));

    private static final Criterion SINCE_2018 = REVIEW_YEAR.atLeast(Year.of(2018));

    static List<Norm> norms() {
        return ImmutableList.of(
                // 1: the honours may be of any level
                HONOURED_FIRST
                        .by("GS28/6.1.1-b")
                        .comesWhen(some(
                                HONOURS,
                                HONOUR_KIND.is(OUTSTANDING_PARTY_MEMBER, OUTSTANDING_PARTY_WORKER, MORAL_MODEL))),
                // a complaint that is not confirmed is no finding
                MORAL_PROBLEM
                        .by("GS28/6.1.1-c")
                        .demands(all(
                                FINDING_STATUS.is(CONFIRMED),
                                any(
                                        MATTER.is(PROFESSIONAL_MORALITY),
                                        all(MATTER.is(OTHER_MORALITY), OTHER_MORAL_PROBLEMS_COUNT.is(true))))),
                // zero tolerance is no bar for ever: 6.1.3.1-b sets three years
                NO_MORAL_PROBLEM
                        .by("GS28/6.1.1-c", "GS28/6.1.3.1-b")
                        .demands(no(
                                INTEGRITY_FINDINGS,
                                MORAL_PROBLEM,
                                FINDING_YEAR.atMost(REVIEW_YEAR),
                                FINDING_YEAR.atLeast(yearsEarlier(REVIEW_YEAR, constant(Unit.COUNT, 3))))),
                NAME_MORAL_PROBLEMS.by("GS28/6.1.1-f"),
                // 2
                QUANTIFY_MORALITY.by("GS28/6.1.2-a"),
                MORALITY_BY_PARTY_ORGANISATION.by("GS28/6.1.2-b").comesWhen(PARTY_ORGANISATION.yes()),
                MORALITY_BY_SUPERVISOR.by("GS28/6.1.2-b").comesWhen(PARTY_ORGANISATION.no()),
                MORALITY_METHODS.by("GS28/6.1.2-c").comesAlways(),
                MORALITY_QUALIFIED
                        .by("GS28/6.1.2-d")
                        .demands(any(
                                LAST_QUALIFIED.above(LAST_FAILED),
                                all(no(MORALITY_APPRAISALS, UP_TO_NOW), BEFORE_MORALITY_APPRAISAL.is(true)))),
                MORALITY_RESULT_PUBLICISED.by("GS28/6.1.2-e").demands(MORALITY_PUBLICISED.yes()),
                INTEGRITY_PLEDGE.by("GS28/6.1.2-f").comesWhen(SINCE_2018),
                PLEDGE_PUBLICISED_FIRST.by("GS28/6.1.2-g").comesWhen(SINCE_2018));
    }

    private Morality() {}
}
