package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.procedure.UnmetCondition;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Judgements that people made and recorded. A judgement that is not told has not been made, or nobody said so.
 */
@Value.Immutable
public abstract class Judgements extends Personal implements WithJudgements {
    Judgements() {}

    /** The unit: the assessment of virtue, ability, diligence, results and honesty was passed (德能勤绩廉考核合格). */
    public abstract Optional<Boolean> employerAssessmentPassed();

    /** The unit: the duties of the post are performed in full (能全面履行岗位职责). */
    public abstract Optional<Boolean> performsDutiesFully();

    /** The unit: the applicant is competent for the work (胜任工作). */
    public abstract Optional<Boolean> competentForWork();

    /** The committee: an outstanding contribution was made (作出突出贡献). */
    public abstract Optional<Boolean> outstandingContribution();

    /** The committee: there is another outstanding achievement (其他突出贡献业绩). */
    public abstract Optional<Boolean> otherOutstandingAchievement();

    /** A major contribution was made (重大贡献). */
    public abstract Optional<Boolean> majorContribution();

    /** The applicant is an unusual talent (奇才怪才). */
    public abstract Optional<Boolean> unusualTalent();

    /** The experts who appraise: the representative papers passed as a whole (论文鉴定总体结果). */
    public abstract Optional<Boolean> papersPassed();

    /** The committee: the applicant compares with people of the same conditions (比照同条件人员). */
    public abstract Optional<Boolean> peersOfSameConditions();

    /** The checkers: what the series asks of such an application is met (符合相应系列申报条件). */
    public abstract Optional<Boolean> seriesConditionsMet();

    /** The checkers: which conditions of the series are not met, education and seniority apart (未达到的条件). */
    @Value.Default
    public Listing<UnmetCondition> unmetConditions() {
        return Listing.untold();
    }

    /** The checkers: what the series asks of education is met, not relaxed (学历条件). */
    public abstract Optional<Boolean> educationConditionMet();

    /** The checkers: what the series asks of seniority is met, not relaxed (资历条件). */
    public abstract Optional<Boolean> seniorityConditionMet();

    /** The recommending body: the results are recognised by the trade (行业认可成果). */
    public abstract Optional<Boolean> resultsRecognisedByTrade();

    /** The conditions for direct review of talent in urgent need are met (直接评审条件). */
    public abstract Optional<Boolean> directReviewConditionsMet();
    /** The title office: the procedure of recommendation was regular (推荐程序规范). */
    public abstract Optional<Boolean> procedureRegular();

    /** The title office: the materials are complete and in form (材料完整规范). */
    public abstract Optional<Boolean> materialsComplete();

    /** The title office: the applicant meets the basic conditions (基本条件符合). */
    public abstract Optional<Boolean> basicConditionsMet();

    /** The title office: where service and contributions differ, there is a true reason (工作经历与社保记录不一致已说明). */
    public abstract Optional<Boolean> mismatchExplained();

    /** The title office: contributions in arrears, by an agency or broken off earlier will do (补缴、代缴或中断可予认可). */
    public abstract Optional<Boolean> contributionsAccepted();

    /** The title office: what an agency paid was paid in the name of a unit (代缴属以单位名义缴纳). */
    public abstract Optional<Boolean> agencyPaidForUnit();

    /** Nothing is told. */
    public static Judgements untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableJudgements.Builder {
        Builder() {}
    }
}
