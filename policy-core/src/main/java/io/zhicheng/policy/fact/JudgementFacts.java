package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;

/** Judgements that people have to make of an application: blank, they wait for the party that judges. */
public final class JudgementFacts {
    /** The assessment of virtue, ability, diligence, results and honesty was passed (德能勤绩廉考核合格). */
    public static final Flag EMPLOYER_ASSESSMENT_PASSED = APPLICATION.judged(
            "judgements.employerAssessmentPassed",
            Party.EMPLOYING_UNIT,
            "德能勤绩廉考核合格",
            "the unit's assessment was passed",
            application -> application.judgements().employerAssessmentPassed());

    /** The duties of the post are performed in full (能全面履行岗位职责). */
    public static final Flag PERFORMS_DUTIES_FULLY = APPLICATION.judged(
            "judgements.performsDutiesFully",
            Party.EMPLOYING_UNIT,
            "能全面履行岗位职责",
            "the duties of the post are performed in full",
            application -> application.judgements().performsDutiesFully());

    /** The applicant is competent for the work (胜任工作). */
    public static final Flag COMPETENT_FOR_WORK = APPLICATION.judged(
            "judgements.competentForWork",
            Party.EMPLOYING_UNIT,
            "胜任工作",
            "the applicant is competent for the work",
            application -> application.judgements().competentForWork());

    /** An outstanding contribution was made (作出突出贡献). */
    public static final Flag OUTSTANDING_CONTRIBUTION = APPLICATION.judged(
            "judgements.outstandingContribution",
            Party.REVIEW_COMMITTEE,
            "作出突出贡献",
            "an outstanding contribution was made",
            application -> application.judgements().outstandingContribution());

    /** There is another outstanding achievement (其他突出贡献业绩). */
    public static final Flag OTHER_OUTSTANDING_ACHIEVEMENT = APPLICATION.judged(
            "judgements.otherOutstandingAchievement",
            Party.REVIEW_COMMITTEE,
            "其他突出贡献业绩",
            "there is another outstanding achievement",
            application -> application.judgements().otherOutstandingAchievement());

    /** A major contribution was made (作出重大贡献). */
    public static final Flag MAJOR_CONTRIBUTION = APPLICATION.judged(
            "judgements.majorContribution",
            Party.PROVINCIAL_HRSS,
            "作出重大贡献",
            "a major contribution was made",
            application -> application.judgements().majorContribution());

    /** The applicant is an unusual talent (奇才怪才). */
    public static final Flag UNUSUAL_TALENT = APPLICATION.judged(
            "judgements.unusualTalent",
            Party.PROVINCIAL_HRSS,
            "奇才怪才",
            "the applicant is an unusual talent",
            application -> application.judgements().unusualTalent());

    /** The applicant compares with people of the same conditions (比照同条件人员). */
    public static final Flag PEERS_OF_SAME_CONDITIONS = APPLICATION.judged(
            "judgements.peersOfSameConditions",
            Party.REVIEW_COMMITTEE,
            "比照同条件人员",
            "the applicant compares with people of the same conditions",
            application -> application.judgements().peersOfSameConditions());

    /** What the series asks of the application is met (符合相应系列申报条件). */
    public static final Flag SERIES_CONDITIONS_MET = APPLICATION.judged(
            "judgements.seriesConditionsMet",
            Party.MATERIAL_CHECKERS,
            "符合相应系列申报条件",
            "what the series asks of the application is met",
            application -> application.judgements().seriesConditionsMet());

    /** The education asked for is there, not relaxed (未放宽即符合学历条件). */
    public static final Flag EDUCATION_CONDITION_MET = APPLICATION.judged(
            "judgements.educationConditionMet",
            Party.MATERIAL_CHECKERS,
            "未放宽即符合学历条件",
            "the education asked for is there, not relaxed",
            application -> application.judgements().educationConditionMet());

    /** The seniority asked for is there, not relaxed (未放宽即符合资历条件). */
    public static final Flag SENIORITY_CONDITION_MET = APPLICATION.judged(
            "judgements.seniorityConditionMet",
            Party.MATERIAL_CHECKERS,
            "未放宽即符合资历条件",
            "the seniority asked for is there, not relaxed",
            application -> application.judgements().seniorityConditionMet());

    /** The results are recognised by the trade (取得行业认可成果). */
    public static final Flag RESULTS_RECOGNISED = APPLICATION.judged(
            "judgements.resultsRecognisedByTrade",
            Party.RECOMMENDING_BODY,
            "取得行业认可成果",
            "the results are recognised by the trade",
            application -> application.judgements().resultsRecognisedByTrade());

    /** The conditions for direct review of urgent talent are met (符合急需紧缺人才直接评审条件). */
    public static final Flag DIRECT_REVIEW_CONDITIONS_MET = APPLICATION.judged(
            "judgements.directReviewConditionsMet",
            Party.PROVINCIAL_HRSS,
            "符合急需紧缺人才直接评审条件",
            "the conditions for direct review of urgent talent are met",
            application -> application.judgements().directReviewConditionsMet());

    /** The procedure of recommendation was regular (推荐程序规范). */
    public static final Flag PROCEDURE_REGULAR = APPLICATION.judged(
            "judgements.procedureRegular",
            Party.TITLE_OFFICE,
            "推荐程序规范",
            "the procedure of recommendation was regular",
            application -> application.judgements().procedureRegular());

    /** The materials are complete and in form (材料完整规范). */
    public static final Flag MATERIALS_IN_FORM = APPLICATION.judged(
            "judgements.materialsComplete",
            Party.TITLE_OFFICE,
            "材料完整规范",
            "the materials are complete and in form",
            application -> application.judgements().materialsComplete());

    /** The applicant meets the basic conditions (推荐对象基本条件符合). */
    public static final Flag BASIC_CONDITIONS_MET = APPLICATION.judged(
            "judgements.basicConditionsMet",
            Party.TITLE_OFFICE,
            "推荐对象基本条件符合",
            "the applicant meets the basic conditions",
            application -> application.judgements().basicConditionsMet());

    /** There is a true reason where service and contributions differ (工作经历与社保记录不一致已核实说明). */
    public static final Flag MISMATCH_EXPLAINED = APPLICATION.judged(
            "judgements.mismatchExplained",
            Party.COMMITTEE_TITLE_OFFICE,
            "工作经历与社保记录不一致已核实说明",
            "there is a true reason where service and contributions differ",
            application -> application.judgements().mismatchExplained());

    /** Contributions in arrears, by an agency or broken off will do (补缴、代缴或中断的社保缴费可予认可). */
    public static final Flag CONTRIBUTIONS_ACCEPTED = APPLICATION.judged(
            "judgements.contributionsAccepted",
            Party.COMMITTEE_TITLE_OFFICE,
            "补缴、代缴或中断的社保缴费可予认可",
            "contributions in arrears, by an agency or broken off will do",
            application -> application.judgements().contributionsAccepted());

    /** What an agency paid was paid in the name of a unit (代缴属以单位名义缴纳). */
    public static final Flag AGENCY_PAID_FOR_UNIT = APPLICATION.judged(
            "judgements.agencyPaidForUnit",
            Party.COMMITTEE_TITLE_OFFICE,
            "代缴属以单位名义缴纳",
            "what an agency paid was paid in the name of a unit",
            application -> application.judgements().agencyPaidForUnit());

    /** The representative papers passed the appraisal as a whole (论文鉴定总体结果为通过). */
    public static final Flag PAPERS_PASSED = APPLICATION.judged(
            "judgements.papersPassed",
            Party.APPRAISING_EXPERTS,
            "论文鉴定总体结果为通过",
            "the representative papers passed as a whole",
            application -> application.judgements().papersPassed());

    private JudgementFacts() {}
}
