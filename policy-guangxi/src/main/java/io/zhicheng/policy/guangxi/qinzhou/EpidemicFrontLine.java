package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.MeritFacts.EPIDEMIC_RESEARCH_FIELD;
import static io.zhicheng.policy.fact.MeritFacts.EPIDEMIC_ROLE;
import static io.zhicheng.policy.fact.MeritFacts.ON_FRONT_LINE_LIST;
import static io.zhicheng.policy.fact.PersonFacts.PROFESSIONAL_STAFF;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_OVER_POST_RATIO;
import static io.zhicheng.policy.model.career.EpidemicResearchField.AETIOLOGY_AND_EPIDEMIOLOGY;
import static io.zhicheng.policy.model.career.EpidemicResearchField.ANTIBODY_DRUGS;
import static io.zhicheng.policy.model.career.EpidemicResearchField.TEST_REAGENTS;
import static io.zhicheng.policy.model.career.EpidemicResearchField.TREATMENT_PLANS;
import static io.zhicheng.policy.model.career.EpidemicResearchField.VACCINES;
import static io.zhicheng.policy.model.career.EpidemicRole.FRONT_LINE_HEALTH;
import static io.zhicheng.policy.model.career.EpidemicRole.FRONT_LINE_RESEARCH;
import static io.zhicheng.policy.model.career.EpidemicRole.OTHER_WORK;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.PRIORITY;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.career.EpidemicResearchField;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 chapter 6, section (3): who is on the front line of epidemic control (疫情防控一线), what comes first for them, and
 * what comes first for those of other industries who took part.
 */
public final class EpidemicFrontLine {
    /** Is professional staff on the front line, as the department of the industry counts it. */
    public static final Requirement FRONT_LINE =
            ELIGIBILITY.condition("front-line", "疫情防控一线专业技术人员", "professional on the front line of epidemic control");
    /** Is professional staff of another industry who took part. */
    public static final Requirement TOOK_PART = ELIGIBILITY.condition(
            "took-part", "参加疫情防控的其他行业专业技术人员", "professional of another industry who took part in epidemic control");
    /** The department of the industry decides who is on the front line. */
    public static final Obligation RANGE_DECIDED = ELIGIBILITY.obligation(
            "range-decided",
            STEP,
            Party.INDUSTRY_DEPARTMENT,
            "结合本行业实际确定疫情防控一线专业技术人员具体范围",
            "decide who in the industry is on the front line");
    /** The ratio of posts does not bind review and appointment. */
    public static final Obligation NOT_BOUND_BY_RATIO = ELIGIBILITY.obligation(
            "not-bound-by-ratio",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "评聘不受岗位结构比例限制",
            "review and appointment are not bound by the ratio of posts");
    /** For others the ratio of posts is weighed: it is no bar. */
    public static final Obligation RATIO_WEIGHED = ELIGIBILITY.obligation(
            "ratio-weighed",
            STEP,
            Party.REVIEW_COMMITTEE,
            "充分考虑事业单位岗位设置结构比例及空缺岗位情况",
            "weigh the ratio of posts and the vacancies of the institution");
    /** Applies first. */
    public static final Obligation APPLIES_FIRST =
            ELIGIBILITY.obligation("applies-first", PRIORITY, Party.TITLE_OFFICE, "优先申报", "priority to apply");
    /** Is reviewed first. */
    public static final Obligation REVIEWED_FIRST = ELIGIBILITY.obligation(
            "reviewed-first", PRIORITY, Party.REVIEW_COMMITTEE, "优先参评", "priority to be reviewed");
    /** Is appointed first. */
    public static final Obligation APPOINTED_FIRST = ELIGIBILITY.obligation(
            "appointed-first", PRIORITY, Party.EMPLOYING_UNIT, "优先聘任", "priority to be appointed");
    /** Is favoured among equals. */
    public static final Obligation FAVOURED_AMONG_EQUALS = ELIGIBILITY.obligation(
            "favoured-among-equals", PRIORITY, Party.REVIEW_COMMITTEE, "同等条件下予以倾斜", "favoured among equals");

    static List<Change> changes() {
        return ImmutableList.of(
                // two groups, each with an open end (等); who belongs to them in an industry, its department says
                add(FRONT_LINE
                        .by("QZ4/6.3-m", "QZ4/6.3-n")
                        .demands(all(
                                any(
                                        EPIDEMIC_ROLE.is(FRONT_LINE_HEALTH),
                                        all(
                                                EPIDEMIC_ROLE.is(FRONT_LINE_RESEARCH),
                                                EPIDEMIC_RESEARCH_FIELD.is(
                                                        TEST_REAGENTS,
                                                        ANTIBODY_DRUGS,
                                                        VACCINES,
                                                        TREATMENT_PLANS,
                                                        AETIOLOGY_AND_EPIDEMIOLOGY,
                                                        EpidemicResearchField.OTHER))),
                                cite("QZ4/6.3-n", ON_FRONT_LINE_LIST.yes())))),
                add(TOOK_PART.by("QZ4/6.3-o").demands(all(EPIDEMIC_ROLE.is(OTHER_WORK), PROFESSIONAL_STAFF.yes()))),
                add(RANGE_DECIDED.by("QZ4/6.3-n").comesWhen(EPIDEMIC_ROLE.is(FRONT_LINE_HEALTH, FRONT_LINE_RESEARCH))),
                add(NOT_BOUND_BY_RATIO.by("QZ4/6.3-a").comesWhen(FRONT_LINE)),
                add(RATIO_WEIGHED
                        .by("QZ4/4.2-b", "QZ4/6.3-a")
                        .comesWhen(all(UNIT_KIND.is(PUBLIC_INSTITUTION), UNIT_OVER_POST_RATIO.yes(), not(FRONT_LINE)))),
                add(APPLIES_FIRST
                        .by("QZ4/6.3-b", "QZ4/6.3-o")
                        .comesWhen(any(FRONT_LINE, cite("QZ4/6.3-o", TOOK_PART)))),
                add(REVIEWED_FIRST
                        .by("QZ4/6.3-c", "QZ4/6.3-o")
                        .comesWhen(any(FRONT_LINE, cite("QZ4/6.3-o", TOOK_PART)))),
                add(APPOINTED_FIRST.by("QZ4/6.3-d").comesWhen(FRONT_LINE)),
                add(FAVOURED_AMONG_EQUALS.by("QZ4/6.3-o").comesWhen(TOOK_PART)));
    }

    private EpidemicFrontLine() {}
}
