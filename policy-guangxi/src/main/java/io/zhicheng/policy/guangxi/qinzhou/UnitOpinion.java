package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.UnitRecommendations.ASSESSED_ASPECT;
import static io.zhicheng.policy.fact.UnitRecommendations.ASSESSED_ASPECTS;
import static io.zhicheng.policy.fact.UnitRecommendations.FALSE_MATERIALS_OF_UNIT;
import static io.zhicheng.policy.fact.UnitRecommendations.INTERVIEW_EXPERTS_QUALIFIED;
import static io.zhicheng.policy.fact.UnitRecommendations.INTERVIEW_HELD;
import static io.zhicheng.policy.fact.UnitRecommendations.INTERVIEW_ON;
import static io.zhicheng.policy.fact.UnitRecommendations.INTERVIEW_RECORDED_FIRST;
import static io.zhicheng.policy.fact.UnitRecommendations.OPINION_ISSUED;
import static io.zhicheng.policy.fact.UnitRecommendations.OPINION_ON;
import static io.zhicheng.policy.fact.UnitRecommendations.RECOMMENDATION_IN_ORDER;
import static io.zhicheng.policy.fact.UnitRecommendations.RECOMMENDED_FOR;
import static io.zhicheng.policy.guangxi.qinzhou.UnitAudit.freelancer;
import static io.zhicheng.policy.model.procedure.OpinionAspect.ABILITY;
import static io.zhicheng.policy.model.procedure.OpinionAspect.ATTITUDE;
import static io.zhicheng.policy.model.procedure.OpinionAspect.MORALITY;
import static io.zhicheng.policy.model.procedure.OpinionAspect.PROFESSIONAL_LEVEL;
import static io.zhicheng.policy.model.procedure.OpinionAspect.RESULTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.procedure.OpinionAspect;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 3.1.4: the unit deliberates, interviews who applies for a senior title, and writes its opinion (单位推荐意见). A
 * freelancer needs no such opinion; whether to interview one is left to who recommends.
 */
public final class UnitOpinion {
    /** The unit deliberates and issues its opinion. */
    public static final Obligation DELIBERATION = RECOMMENDATION_IN_ORDER.obligation(
            "deliberation",
            STEP,
            Party.EMPLOYING_UNIT,
            "按规定组织审议并出具单位推荐意见",
            "deliberate by the rules and issue the opinion");
    /** The opinion is there. */
    public static final Requirement OPINION_THERE =
            RECOMMENDATION_IN_ORDER.requirement("opinion-there", "已出具单位推荐意见", "the unit issued its opinion");
    /** A freelancer needs none. */
    public static final Relaxation NO_OPINION_FOR_FREELANCERS = RECOMMENDATION_IN_ORDER.relaxation(
            "no-opinion-for-freelancers", "自由职业者可免填单位推荐意见", "a freelancer needs no opinion of a unit");
    /** The opinion, with its five aspects. */
    public static final Obligation OPINION_PAPER = RECOMMENDATION_IN_ORDER.obligation(
            "opinion-paper",
            DOCUMENT,
            Party.EMPLOYING_UNIT,
            "推荐意见评价思想品德、工作成绩、专业水平、业务能力、工作态度",
            "opinion on moral conduct, results, professional level, ability and attitude");
    /** It assesses each of them. */
    public static final Requirement FIVE_ASPECTS = RECOMMENDATION_IN_ORDER.requirement(
            "five-aspects", "推荐意见对五个方面给予评价", "the opinion assesses all five aspects");
    /** A senior applicant is interviewed before the opinion; on one day, the interview is recorded first. */
    public static final Requirement INTERVIEWED_FIRST = RECOMMENDATION_IN_ORDER.requirement(
            "interviewed-first", "申报高级职称，出具推荐意见前已组织面试答辩", "a senior applicant is interviewed before the opinion");
    /** For a freelancer who recommends decides whether to interview. */
    public static final Relaxation INTERVIEW_OF_FREELANCERS = RECOMMENDATION_IN_ORDER.relaxation(
            "interview-of-freelancers",
            "自由职业者由推荐单位确定是否组织面试答辩",
            "for a freelancer the recommending body decides on the interview");
    /** The opinion goes by the interview. */
    public static final Obligation OPINION_BY_INTERVIEW = RECOMMENDATION_IN_ORDER.obligation(
            "opinion-by-interview",
            STEP,
            Party.EMPLOYING_UNIT,
            "在面试答辩的基础上确定推荐意见",
            "decide the opinion on the basis of the interview");
    /** Who lacks experts invites some, or entrusts another unit. */
    public static final Obligation EXPERTS_FROM_OUTSIDE = RECOMMENDATION_IN_ORDER.obligation(
            "experts-from-outside",
            STEP,
            Party.EMPLOYING_UNIT,
            "外请专家或委托其他单位进行面试答辩推荐",
            "invite experts from outside, or entrust another unit with the interview");
    /** A unit that supplied false materials is named in writing and in public. */
    public static final Obligation FALSE_UNIT_NAMED = RECOMMENDATION_IN_ORDER.obligation(
            "false-unit-named",
            STEP,
            Party.TITLE_OFFICE,
            "单位提供虚假材料的，失信情况书面通报并向社会公开",
            "name a unit that supplied false materials, in writing and in public");

    static List<Change> changes() {
        return ImmutableList.of(
                add(DELIBERATION.by("QZ4/3.1.4-a").comesWhen(not(freelancer()))),
                add(OPINION_THERE.by("QZ4/3.1.4-a").demands(OPINION_ISSUED.yes())),
                add(NO_OPINION_FOR_FREELANCERS.by("QZ4/3.1.4-f").waives(OPINION_THERE, freelancer())),
                add(OPINION_PAPER.by("QZ4/3.1.4-b").comesWhen(OPINION_ISSUED.yes())),
                add(FIVE_ASPECTS
                        .by("QZ4/3.1.4-b")
                        .demands(all(
                                        assesses(MORALITY),
                                        assesses(RESULTS),
                                        assesses(PROFESSIONAL_LEVEL),
                                        assesses(ABILITY),
                                        assesses(ATTITUDE))
                                .when(OPINION_ISSUED.yes()))),
                add(INTERVIEWED_FIRST
                        .by("QZ4/3.1.4-c")
                        .demands(all(
                                        INTERVIEW_HELD.yes(),
                                        any(
                                                INTERVIEW_ON.below(OPINION_ON),
                                                all(INTERVIEW_ON.same(OPINION_ON), INTERVIEW_RECORDED_FIRST.yes())))
                                .when(senior()))),
                add(INTERVIEW_OF_FREELANCERS.by("QZ4/3.1.4-g").waives(INTERVIEWED_FIRST, freelancer())),
                add(OPINION_BY_INTERVIEW.by("QZ4/3.1.4-d").comesWhen(all(senior(), not(freelancer())))),
                add(EXPERTS_FROM_OUTSIDE.by("QZ4/3.1.4-e").comesWhen(all(senior(), INTERVIEW_EXPERTS_QUALIFIED.no()))),
                add(FALSE_UNIT_NAMED.by("QZ4/8.1-d").comesWhen(FALSE_MATERIALS_OF_UNIT.yes())));
    }

    private UnitOpinion() {}

    private static Criterion senior() {
        return RECOMMENDED_FOR.atLeast(ASSOCIATE_SENIOR);
    }

    private static Criterion assesses(OpinionAspect aspect) {
        return some(ASSESSED_ASPECTS, ASSESSED_ASPECT.is(aspect));
    }
}
