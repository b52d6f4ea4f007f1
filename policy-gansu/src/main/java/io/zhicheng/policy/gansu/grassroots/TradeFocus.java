package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.LISTED_BY_SERIES;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_KIND;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.StandardDrafts.NORMAL_UNITS;
import static io.zhicheng.policy.fact.StandardDrafts.PREFECTURE_UNITS;
import static io.zhicheng.policy.fact.StandardDrafts.STANDARD_IN_ORDER;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_FIELD;
import static io.zhicheng.policy.model.career.UnitField.HEALTH;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/** GS28 chapter 6, section (3), item 6: what is looked at in each trade (区别不同行业侧重). */
public final class TradeFocus {
    /** Teachers: teaching, and what becomes of the pupils. */
    public static final Duty FOCUS_OF_TEACHERS =
            focus("focus-of-teachers", "教育教学人才重点评价教育教学水平和培养学生实绩", "teachers: teaching and the growth of pupils");
    /** Engineers: quality, innovation, problems solved. */
    public static final Duty FOCUS_OF_ENGINEERS =
            focus("focus-of-engineers", "工程技术人才重点评价工程质量、技术创新、解决难题", "engineers: quality, innovation, problems solved");
    /** Agriculture: service, new techniques, popular science, poverty relief. */
    public static final Duty FOCUS_OF_AGRICULTURE = focus(
            "focus-of-agriculture",
            "农业技术人才重点评价服务“三农”、技术推广、科普宣传、脱贫攻坚",
            "agriculture: service to farmers, new techniques, popular science, poverty relief");
    /** Health at county level: clinical work. */
    public static final Duty FOCUS_OF_COUNTY_HEALTH = focus(
            "focus-of-county-health",
            "县级卫生人才侧重临床工作能力、急救、培训指导下级、公共卫生",
            "county health staff: clinical work, emergencies, guidance of lower units, public health");
    /** Health in townships and communities: basic public health. */
    public static final Duty FOCUS_OF_TOWNSHIP_HEALTH = focus(
            "focus-of-township-health",
            "乡镇、社区卫生人才重点考核基本公共卫生和综合服务、管理指导村卫生室",
            "township health staff: basic public health, common diseases, guidance of village clinics");
    /** Other trades: the series says. */
    public static final Duty FOCUS_OF_OTHERS =
            focus("focus-of-others", "其它行业由省级系列（专业）主管部门明确", "other trades: the series department says");
    /** Reports, case analyses and the like serve as content of a review in health. */
    public static final Obligation HEALTH_REPORTS_ADMISSIBLE = ELIGIBILITY.obligation(
            "health-reports-admissible",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "诊治专题报告、病案分析等可作为评审重要内容",
            "reports and case analyses may be content of the review");
    /** Residents, visits, quality, satisfaction are grounds of a review in health; the numbers are the series'. */
    public static final Obligation HEALTH_FIGURES_ADMISSIBLE = ELIGIBILITY.obligation(
            "health-figures-admissible",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "签约居民数量、接诊量、服务质量、群众满意度作为重要依据",
            "residents, visits, quality and satisfaction are grounds of the review");
    /** A standard asks of the two prefectures' own units no less than of others (适当提高). */
    public static final Requirement PREFECTURES_NOT_BELOW = STANDARD_IN_ORDER.requirement(
            "prefectures-not-below",
            "甘南、临夏州属单位业绩条数不低于其他单位",
            "units of the two prefectures are asked no less than others");

    static List<Norm> norms() {
        return ImmutableList.of(
                FOCUS_OF_TEACHERS.by("GS28/6.3.6.1-a"),
                FOCUS_OF_ENGINEERS.by("GS28/6.3.6.2-a"),
                FOCUS_OF_AGRICULTURE.by("GS28/6.3.6.3-a"),
                FOCUS_OF_COUNTY_HEALTH.by("GS28/6.3.6.4-a"),
                FOCUS_OF_TOWNSHIP_HEALTH.by("GS28/6.3.6.4-b"),
                HEALTH_REPORTS_ADMISSIBLE
                        .by("GS28/6.3.6.4-c")
                        .comesWhen(all(
                                UNIT_FIELD.is(HEALTH),
                                some(
                                        WORKS,
                                        any(
                                                WORK_KIND.is(
                                                        WorkKind.DISEASE_REPORT,
                                                        WorkKind.CASE_ANALYSIS,
                                                        WorkKind.WORK_SUMMARY,
                                                        WorkKind.TECHNIQUE_REPORT,
                                                        WorkKind.HEALTH_EDUCATION,
                                                        WorkKind.HEALTH_RECORDS),
                                                LISTED_BY_SERIES.yes())))),
                HEALTH_FIGURES_ADMISSIBLE
                        .by("GS28/6.3.6.4-d")
                        .comesWhen(all(
                                UNIT_FIELD.is(HEALTH),
                                some(
                                        WORKS,
                                        WORK_KIND.is(
                                                WorkKind.CONTRACTED_RESIDENTS,
                                                WorkKind.VISITS,
                                                WorkKind.SERVICE_QUALITY,
                                                WorkKind.SATISFACTION)))),
                FOCUS_OF_OTHERS.by("GS28/6.3.6.5-a"),
                PREFECTURES_NOT_BELOW.by("GS28/6.3.6.6-a").demands(PREFECTURE_UNITS.atLeast(NORMAL_UNITS)));
    }

    private TradeFocus() {}

    private static Duty focus(String id, String zh, String en) {
        return STANDARD_IN_ORDER.duty(id, Party.SERIES_DEPARTMENT, zh, en);
    }
}
