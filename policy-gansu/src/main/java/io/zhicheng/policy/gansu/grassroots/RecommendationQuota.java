package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.PersonFacts.ESTABLISHMENT;
import static io.zhicheng.policy.fact.Recommendations.COMPETITIVE_APPOINTMENT;
import static io.zhicheng.policy.fact.Recommendations.RECOMMENDATION_LAWFUL;
import static io.zhicheng.policy.fact.Recommendations.RECOMMENDED_CHANNEL;
import static io.zhicheng.policy.fact.Recommendations.RECOMMENDED_ESTABLISHED;
import static io.zhicheng.policy.fact.Recommendations.RECOMMENDED_VACANCIES;
import static io.zhicheng.policy.fact.Recommendations.RECOMMENDING_POST_MANAGED;
import static io.zhicheng.policy.fact.Recommendations.RECOMMENDING_QUOTA_TOTAL;
import static io.zhicheng.policy.fact.Recommendations.RECOMMENDING_QUOTA_USED;
import static io.zhicheng.policy.fact.Recommendations.RECOMMENDING_UNIT_KIND;
import static io.zhicheng.policy.fact.UnitFacts.POST_MANAGED;
import static io.zhicheng.policy.fact.UnitFacts.SEPARATE_QUOTA_TOTAL;
import static io.zhicheng.policy.fact.UnitFacts.SEPARATE_QUOTA_USED;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.fact.UnitFacts.VACANCIES;
import static io.zhicheng.policy.model.career.Establishment.ESTABLISHED;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS28 chapter 10, section (2): the separate quota of senior posts (结构比例单列), and how many a unit recommends.
 * Off-establishment staff take no post and are not counted.
 */
public final class RecommendationQuota {
    /** Posts of the separate quota that are still free (单列指标余数). */
    public static final Derived<Integer> SEPARATE_QUOTA_LEFT =
            Derived.of("separate-quota-left", Unit.COUNT, "单列指标余数", "free posts of the separate quota");
    /** The separate quota is not exceeded (总量控制). */
    public static final Requirement SEPARATE_QUOTA_KEPT = RECOMMENDATION_LAWFUL.requirement(
            "separate-quota-kept", "已用单列指标不超过总量", "the separate quota is not exceeded");
    /** In using the quota, rural units come first. */
    public static final Duty QUOTA_LEANS_RURAL = RECOMMENDATION_LAWFUL.duty(
            "quota-leans-rural", Party.MUNICIPAL_HRSS, "结构比例使用向乡村倾斜", "lean towards rural units in using the quota");
    /** Posts that the list draws on: of the separate quota for the grass-roots title, else the ordinary vacancies. */
    public static final Derived<Integer> POSTS_TO_FILL =
            Derived.of("posts-to-fill", Unit.COUNT, "可用岗位数", "posts that the list draws on");
    /** Review is held within the ratio of posts (在岗位结构比例内开展评审). */
    public static final Requirement WITHIN_POST_RATIO = RECOMMENDATION_LAWFUL.requirement(
            "within-post-ratio", "在岗位结构比例内推荐", "established staff are recommended within the ratio of posts");
    /** The same told to the applicant: without a vacancy the unit does not recommend, as a rule. */
    public static final Obligation NO_POST_FREE = ELIGIBILITY.obligation(
            "no-post-free", STEP, Party.EMPLOYING_UNIT, "无空缺岗位，一般不予推荐", "no vacant post: as a rule not recommended");
    /** Competitive appointment takes more candidates than posts (差额推荐); a list without surplus is to be reconsidered. */
    public static final Obligation NOT_MORE_THAN_POSTS = RECOMMENDATION_LAWFUL.obligation(
            "not-more-than-posts",
            STEP,
            Party.EMPLOYING_UNIT,
            "竞聘上岗单位应差额推荐，推荐人数未超过岗位数",
            "competitive appointment takes more candidates than posts");
    /** Without competitive appointment, as many candidates as posts (等额推荐). */
    public static final Requirement AS_MANY_AS_POSTS =
            RECOMMENDATION_LAWFUL.requirement("as-many-as-posts", "未实行竞聘上岗的，推荐人数与岗位数相等", "as many candidates as posts");

    /** Institutions under post management; enterprises part review and appointment (评聘分开). */
    private static final Criterion BOUND_TO_POSTS =
            all(cite("GS28/10.2-f", RECOMMENDING_UNIT_KIND.is(PUBLIC_INSTITUTION)), RECOMMENDING_POST_MANAGED.yes());

    static List<Norm> norms() {
        return ImmutableList.of(
                SEPARATE_QUOTA_LEFT.by("GS28/10.2-a").is(minus(RECOMMENDING_QUOTA_TOTAL, RECOMMENDING_QUOTA_USED)),
                SEPARATE_QUOTA_KEPT
                        .by("GS28/10.2-a")
                        .demands(RECOMMENDING_QUOTA_USED
                                .atMost(RECOMMENDING_QUOTA_TOTAL)
                                .when(all(
                                        RECOMMENDING_UNIT_KIND.is(PUBLIC_INSTITUTION),
                                        RECOMMENDED_CHANNEL.is(GRASS_ROOTS)))),
                QUOTA_LEANS_RURAL.by("GS28/10.2-b"),
                POSTS_TO_FILL
                        .by("GS28/10.2-c", "GS28/10.2-a")
                        .is(choose(RECOMMENDED_CHANNEL.is(GRASS_ROOTS), SEPARATE_QUOTA_LEFT, RECOMMENDED_VACANCIES)),
                WITHIN_POST_RATIO
                        .by("GS28/10.2-c", "GS28/10.2-f", "GS28/5.2.3-d")
                        .demands(any(RECOMMENDED_ESTABLISHED.atMost(0), POSTS_TO_FILL.atLeast(1))
                                .when(BOUND_TO_POSTS)),
                NO_POST_FREE
                        .by("GS28/10.2-c", "GS28/10.2-f", "GS28/5.2.3-d")
                        .comesWhen(all(
                                UNIT_KIND.is(PUBLIC_INSTITUTION),
                                POST_MANAGED.yes(),
                                ESTABLISHMENT.is(ESTABLISHED),
                                choose(
                                                CHANNEL.is(GRASS_ROOTS),
                                                minus(SEPARATE_QUOTA_TOTAL, SEPARATE_QUOTA_USED),
                                                VACANCIES)
                                        .atMost(0))),
                // how large the surplus has to be is open
                NOT_MORE_THAN_POSTS
                        .by("GS28/10.2-d")
                        .comesWhen(all(
                                BOUND_TO_POSTS,
                                COMPETITIVE_APPOINTMENT.yes(),
                                RECOMMENDED_ESTABLISHED.atMost(POSTS_TO_FILL))),
                AS_MANY_AS_POSTS
                        .by("GS28/10.2-e")
                        .demands(RECOMMENDED_ESTABLISHED
                                .same(POSTS_TO_FILL)
                                .when(all(BOUND_TO_POSTS, COMPETITIVE_APPOINTMENT.no()))));
    }

    private RecommendationQuota() {}
}
