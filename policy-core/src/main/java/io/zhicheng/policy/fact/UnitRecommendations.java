package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.procedure.AssessedAspect;
import io.zhicheng.policy.model.procedure.OpinionAspect;
import io.zhicheng.policy.model.procedure.UnitRecommendation;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of how a unit checked and recommended one applicant. */
public final class UnitRecommendations {
    /** Recommendation of one applicant by a unit (单位审核推荐). */
    public static final Subject<UnitRecommendation> UNIT_RECOMMENDATION = Subject.of(
            "unit-recommendation", UnitRecommendation.class, "单位审核推荐", "recommendation of one applicant by a unit");

    /** Was the applicant recommended in order (单位审核推荐是否合规). */
    public static final Question<UnitRecommendation> RECOMMENDATION_IN_ORDER = Question.of(
                    "recommendation-in-order",
                    UNIT_RECOMMENDATION,
                    "单位审核推荐是否合规",
                    "was the applicant recommended in order")
            .answered("合规", "in order", "不合规", "not in order");

    /** Level that the applicant is recommended for (推荐申报层级). */
    public static final Fact<TitleLevel> RECOMMENDED_FOR = UNIT_RECOMMENDATION.code(
            "level",
            TitleLevel.class,
            "推荐申报层级",
            "level that the applicant is recommended for",
            recommendation -> recommendation.level());

    /** What the recommended applicant is by the unit (被推荐人身份性质). */
    public static final Fact<ApplicantStatus> RECOMMENDED_STATUS = UNIT_RECOMMENDATION.code(
            "status",
            ApplicantStatus.class,
            "被推荐人身份性质",
            "what the recommended applicant is by the unit",
            recommendation -> recommendation.status());

    /** The personnel file is in custody of an agency (人事档案托管). */
    public static final Flag FILE_ENTRUSTED = UNIT_RECOMMENDATION.flag(
            "fileEntrusted",
            "人事档案托管",
            "the personnel file is in custody of an agency",
            recommendation -> recommendation.fileEntrusted());

    /** The unit issued its opinion (已出具单位推荐意见). */
    public static final Flag OPINION_ISSUED = UNIT_RECOMMENDATION.flag(
            "opinionIssued",
            "已出具单位推荐意见",
            "the unit issued its opinion",
            recommendation -> recommendation.opinionIssued());

    /** Day of the opinion of the unit (推荐意见出具日期). */
    public static final Fact<LocalDate> OPINION_ON = UNIT_RECOMMENDATION.fact(
            "opinionOn",
            Unit.DATE,
            "推荐意见出具日期",
            "day of the opinion of the unit",
            recommendation -> recommendation.opinionOn());

    /** Aspect that the opinion assesses (推荐意见已评价方面). */
    public static final Rows<AssessedAspect> ASSESSED_ASPECTS = UNIT_RECOMMENDATION.rows(
            "aspects",
            AssessedAspect.class,
            "推荐意见已评价方面",
            "aspect that the opinion assesses",
            recommendation -> recommendation.aspects());

    /** Which aspect is assessed (推荐意见评价方面). */
    public static final Fact<OpinionAspect> ASSESSED_ASPECT = ASSESSED_ASPECTS.code(
            "aspect", OpinionAspect.class, "推荐意见评价方面", "which aspect is assessed", AssessedAspect::aspect);

    /** The unit held an interview (已组织面试答辩). */
    public static final Flag INTERVIEW_HELD = UNIT_RECOMMENDATION.flag(
            "interviewHeld", "已组织面试答辩", "the unit held an interview", recommendation -> recommendation.interviewHeld());

    /** Day of the interview (面试答辩日期). */
    public static final Fact<LocalDate> INTERVIEW_ON = UNIT_RECOMMENDATION.fact(
            "interviewOn", Unit.DATE, "面试答辩日期", "day of the interview", recommendation -> recommendation.interviewOn());

    /** On one day the interview is recorded before the opinion (同日面试答辩记录在推荐意见之前). */
    public static final Flag INTERVIEW_RECORDED_FIRST = UNIT_RECOMMENDATION.flag(
            "interviewRecordedFirst",
            "同日面试答辩记录在推荐意见之前",
            "on one day the interview is recorded before the opinion",
            recommendation -> recommendation.interviewRecordedFirst());

    /** The experts of the unit meet the rules for interviews (单位面试答辩专家达到有关规定). */
    public static final Flag INTERVIEW_EXPERTS_QUALIFIED = UNIT_RECOMMENDATION.flag(
            "expertsQualified",
            "单位面试答辩专家达到有关规定",
            "the experts of the unit meet the rules for interviews",
            recommendation -> recommendation.expertsQualified());

    /** It was established that the unit supplied false materials (单位提供虚假材料经查实). */
    public static final Flag FALSE_MATERIALS_OF_UNIT = UNIT_RECOMMENDATION.flag(
            "falseMaterialsFound",
            "单位提供虚假材料经查实",
            "it was established that the unit supplied false materials",
            recommendation -> recommendation.falseMaterialsFound());

    private UnitRecommendations() {}
}
