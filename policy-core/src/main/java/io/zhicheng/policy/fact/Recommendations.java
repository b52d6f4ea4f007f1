package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;

/** What is told of a unit's list of recommendations. */
public final class Recommendations {
    /** A unit's list of recommendations (单位推荐名单). */
    public static final Subject<RecommendationList> RECOMMENDATION =
            Subject.of("recommendation-list", RecommendationList.class, "单位推荐名单", "list of recommendations");

    /** Is the list of recommendations lawful (推荐名单是否合规). */
    public static final Question<RecommendationList> RECOMMENDATION_LAWFUL =
            Question.of("recommendation-lawful", RECOMMENDATION, "推荐名单是否合规", "is the list of recommendations lawful");

    /** Kind of the recommending unit (推荐单位性质). */
    public static final Fact<UnitKind> RECOMMENDING_UNIT_KIND = RECOMMENDATION.code(
            "unit.kind",
            UnitKind.class,
            "推荐单位性质",
            "kind of the recommending unit",
            list -> list.unit().kind());

    /** Tier of the recommending unit (推荐单位隶属层级). */
    public static final Fact<LocationTier> RECOMMENDING_UNIT_TIER = RECOMMENDATION.code(
            "unit.tier",
            LocationTier.class,
            "推荐单位隶属层级",
            "tier of the recommending unit",
            list -> list.unit().tier());

    /** The recommending unit is under post management (推荐单位纳入岗位管理). */
    public static final Flag RECOMMENDING_POST_MANAGED = RECOMMENDATION.flag(
            "unit.postManaged",
            "推荐单位纳入岗位管理",
            "the recommending unit is under post management",
            list -> list.unit().postManaged());

    /** Posts in the recommending unit's separate quota (推荐单位单列指标总数). */
    public static final Fact<Integer> RECOMMENDING_QUOTA_TOTAL = RECOMMENDATION.fact(
            "unit.separateQuotaTotal",
            Unit.COUNT,
            "推荐单位单列指标总数",
            "posts in the recommending unit's separate quota",
            list -> list.unit().separateQuotaTotal());

    /** Posts of the recommending unit's separate quota in use (推荐单位已用单列指标数). */
    public static final Fact<Integer> RECOMMENDING_QUOTA_USED = RECOMMENDATION.fact(
            "unit.separateQuotaUsed",
            Unit.COUNT,
            "推荐单位已用单列指标数",
            "posts of the recommending unit's separate quota in use",
            list -> list.unit().separateQuotaUsed());

    /** The posts are filled by competition (竞聘上岗). */
    public static final Flag COMPETITIVE_APPOINTMENT = RECOMMENDATION.flag(
            "competitiveAppointment",
            "竞聘上岗",
            "the posts are filled by competition",
            list -> list.competitiveAppointment());

    /** Channel recommended for (推荐通道). */
    public static final Fact<DualChannel> RECOMMENDED_CHANNEL = RECOMMENDATION.code(
            "channel", DualChannel.class, "推荐通道", "channel recommended for", list -> list.channel());

    /** Vacancies when recommending (推荐时空缺岗位数). */
    public static final Fact<Integer> RECOMMENDED_VACANCIES = RECOMMENDATION.fact(
            "vacancies", Unit.COUNT, "推荐时空缺岗位数", "vacancies when recommending", list -> list.vacancies());

    /** Number of established staff recommended (推荐编内人数). */
    public static final Fact<Integer> RECOMMENDED_ESTABLISHED = RECOMMENDATION.fact(
            "established", Unit.COUNT, "推荐编内人数", "established staff recommended", list -> list.established());

    /** Number of off-establishment staff recommended (推荐编外人数). */
    public static final Fact<Integer> RECOMMENDED_OFF_ESTABLISHMENT = RECOMMENDATION.fact(
            "offEstablishment",
            Unit.COUNT,
            "推荐编外人数",
            "off-establishment staff recommended",
            list -> list.offEstablishment());

    private Recommendations() {}
}
