package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.model.application.ApplyingBody;
import io.zhicheng.policy.model.application.BranchTrade;
import io.zhicheng.policy.model.application.OpinionIssuer;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of the way by which an application comes in: to which committee, through whom. */
public final class SubmissionFacts {
    /** Way by which the application is reviewed (评审渠道). */
    public static final Fact<ReviewPath> REVIEW_PATH = APPLICATION.code(
            "submission.path",
            ReviewPath.class,
            "评审渠道",
            "way by which the application is reviewed",
            application -> application.submission().path());

    /** There is a committee for the title in the place (本地已组建相应评委会). */
    public static final Flag LOCAL_COMMITTEE_EXISTS = APPLICATION.flag(
            "submission.localCommitteeExists",
            "本地已组建相应评委会",
            "there is a committee for the title in the place",
            application -> application.submission().localCommitteeExists());

    /** Kind of body applied through (申报单位类别). */
    public static final Fact<ApplyingBody> APPLYING_BODY = APPLICATION.code(
            "submission.applyingUnit.body",
            ApplyingBody.class,
            "申报单位类别",
            "kind of body applied through",
            application -> application.submission().applyingUnit().body());

    /** Unit applied through (申报单位). */
    public static final Fact<String> APPLYING_UNIT = APPLICATION.fact(
            "submission.applyingUnit.code",
            Unit.TEXT,
            "申报单位",
            "unit applied through",
            application -> application.submission().applyingUnit().code());

    /** The unit applied through is a branch (申报单位为分支机构). */
    public static final Flag APPLYING_UNIT_IS_BRANCH = APPLICATION.flag(
            "submission.applyingUnit.branch",
            "申报单位为分支机构",
            "the unit applied through is a branch",
            application -> application.submission().applyingUnit().branch());

    /** The unit applied through is a legal person (申报单位具有独立法人资格). */
    public static final Flag APPLYING_UNIT_IS_LEGAL_PERSON = APPLICATION.flag(
            "submission.applyingUnit.legalPerson",
            "申报单位具有独立法人资格",
            "the unit applied through is a legal person",
            application -> application.submission().applyingUnit().legalPerson());

    /** Trade of the unit applied through (申报单位行业). */
    public static final Fact<BranchTrade> BRANCH_TRADE = APPLICATION.code(
            "submission.applyingUnit.trade",
            BranchTrade.class,
            "申报单位行业",
            "trade of the unit applied through",
            application -> application.submission().applyingUnit().trade());

    /** The law lets such a branch answer for itself (法律法规明确规定可独立承担民事责任). */
    public static final Flag LIABLE_BY_LAW = APPLICATION.flag(
            "submission.applyingUnit.liableByLaw",
            "法律法规明确规定可独立承担民事责任",
            "the law lets such a branch answer for itself",
            application -> application.submission().applyingUnit().liableByLaw());

    /** The employing unit agrees (所在单位同意). */
    public static final Flag EMPLOYER_CONSENTS = APPLICATION.flag(
            "submission.employerConsents",
            "所在单位同意",
            "the employing unit agrees",
            application -> application.submission().employerConsents());

    /** The unit wrote its opinion of assessment and recommendation (已填写基层单位考核推荐意见). */
    public static final Flag EMPLOYER_OPINION_WRITTEN = APPLICATION.flag(
            "submission.employerOpinionWritten",
            "已填写基层单位考核推荐意见",
            "the unit wrote its opinion of assessment and recommendation",
            application -> application.submission().employerOpinionWritten());

    /** There is a written opinion on the channel (取得申报渠道书面意见). */
    public static final Flag CHANNEL_OPINION = APPLICATION.flag(
            "submission.channelOpinion.obtained",
            "取得申报渠道书面意见",
            "there is a written opinion on the channel",
            application -> application.submission().channelOpinion().obtained());

    /** Issuer of the opinion on the channel (渠道意见出具单位). */
    public static final Fact<OpinionIssuer> OPINION_ISSUER = APPLICATION.code(
            "submission.channelOpinion.issuer",
            OpinionIssuer.class,
            "渠道意见出具单位",
            "issuer of the opinion on the channel",
            application -> application.submission().channelOpinion().issuer());

    /** Day of the opinion on the channel (渠道意见出具日期). */
    public static final Fact<LocalDate> OPINION_ISSUED_ON = APPLICATION.fact(
            "submission.channelOpinion.issuedOn",
            Unit.DATE,
            "渠道意见出具日期",
            "day of the opinion on the channel",
            application -> application.submission().channelOpinion().issuedOn());

    /** Day the opinion on the channel was filed (渠道意见备案日期). */
    public static final Fact<LocalDate> OPINION_FILED_ON = APPLICATION.fact(
            "submission.channelOpinion.filedOn",
            Unit.DATE,
            "渠道意见备案日期",
            "day the opinion on the channel was filed",
            application -> application.submission().channelOpinion().filedOn());

    /** The opinion on the channel was filed (渠道意见已备案). */
    public static final Flag OPINION_FILED = APPLICATION.flag(
            "submission.channelOpinion.filed",
            "渠道意见已备案",
            "the opinion on the channel was filed",
            application -> application.submission().channelOpinion().filed());

    /** Day of the recommendation (推荐日期). */
    public static final Fact<LocalDate> RECOMMENDED_ON = APPLICATION.fact(
            "submission.recommendedOn",
            Unit.DATE,
            "推荐日期",
            "day of the recommendation",
            application -> application.submission().recommendedOn());

    /** Day the committee received the application (评委会收件日期). */
    public static final Fact<LocalDate> RECEIVED_ON = APPLICATION.fact(
            "submission.receivedOn",
            Unit.DATE,
            "评委会收件日期",
            "day the committee received the application",
            application -> application.submission().receivedOn());

    private SubmissionFacts() {}
}
