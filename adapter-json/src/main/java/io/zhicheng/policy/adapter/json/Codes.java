package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.EnumCodec.code;

import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.EvaluationLead;
import io.zhicheng.policy.model.achievement.HonourKind;
import io.zhicheng.policy.model.achievement.PrizeKind;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.ApplyingBody;
import io.zhicheng.policy.model.application.BranchTrade;
import io.zhicheng.policy.model.application.OpinionIssuer;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.CivilServiceStatus;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.FileKeeper;
import io.zhicheng.policy.model.career.FindingStatus;
import io.zhicheng.policy.model.career.FreelanceField;
import io.zhicheng.policy.model.career.IntegrityMatter;
import io.zhicheng.policy.model.career.InvestigationStage;
import io.zhicheng.policy.model.career.LocalTalentGroup;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.UnitField;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.AbilityKind;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;

/** The coded values of a document. */
final class Codes {
    static final EnumCodec<AbilityKind> ABILITY_KIND = code(AbilityKind.values());
    static final EnumCodec<ApplicantStatus> APPLICANT_STATUS = code(ApplicantStatus.values());
    static final EnumCodec<ApplyingBody> APPLYING_BODY = code(ApplyingBody.values());
    static final EnumCodec<AppraisalGrade> APPRAISAL_GRADE = code(AppraisalGrade.values());
    static final EnumCodec<AssessmentMode> ASSESSMENT_MODE = code(AssessmentMode.values());
    static final EnumCodec<AwardScope> AWARD_SCOPE = code(AwardScope.values());
    static final EnumCodec<BranchTrade> BRANCH_TRADE = code(BranchTrade.values());
    static final EnumCodec<CivilServiceStatus> CIVIL_SERVICE_STATUS = code(CivilServiceStatus.values());
    static final EnumCodec<ConditionKind> CONDITION_KIND = code(ConditionKind.values());
    static final EnumCodec<DualChannel> DUAL_CHANNEL = code(DualChannel.values());
    static final EnumCodec<EducationLevel> EDUCATION_LEVEL = code(EducationLevel.values());
    static final EnumCodec<Establishment> ESTABLISHMENT = code(Establishment.values());
    static final EnumCodec<EvaluationLead> EVALUATION_LEAD = code(EvaluationLead.values());
    static final EnumCodec<FileKeeper> FILE_KEEPER = code(FileKeeper.values());
    static final EnumCodec<FindingStatus> FINDING_STATUS = code(FindingStatus.values());
    static final EnumCodec<FreelanceField> FREELANCE_FIELD = code(FreelanceField.values());
    static final EnumCodec<HonourKind> HONOUR_KIND = code(HonourKind.values());
    static final EnumCodec<IntegrityMatter> INTEGRITY_MATTER = code(IntegrityMatter.values());
    static final EnumCodec<InvestigationStage> INVESTIGATION_STAGE = code(InvestigationStage.values());
    static final EnumCodec<LocalTalentGroup> LOCAL_TALENT_GROUP = code(LocalTalentGroup.values());
    static final EnumCodec<LocationTier> LOCATION_TIER = code(LocationTier.values());
    static final EnumCodec<OpinionIssuer> OPINION_ISSUER = code(OpinionIssuer.values());
    static final EnumCodec<PrizeKind> PRIZE_KIND = code(PrizeKind.values());
    static final EnumCodec<RetirementCategory> RETIREMENT_CATEGORY = code(RetirementCategory.values());
    static final EnumCodec<ReviewOutcome> REVIEW_OUTCOME = code(ReviewOutcome.values());
    static final EnumCodec<ReviewPath> REVIEW_PATH = code(ReviewPath.values());
    static final EnumCodec<RouteToTitle> ROUTE_TO_TITLE = code(RouteToTitle.values());
    static final EnumCodec<ServiceKind> SERVICE_KIND = code(ServiceKind.values());
    static final EnumCodec<TitleLevel> TITLE_LEVEL = code(TitleLevel.values());
    static final EnumCodec<UnitField> UNIT_FIELD = code(UnitField.values());
    static final EnumCodec<UnitKind> UNIT_KIND = code(UnitKind.values());
    static final EnumCodec<ValidityScope> VALIDITY_SCOPE = code(ValidityScope.values());
    static final EnumCodec<WorkKind> WORK_KIND = code(WorkKind.values());

    private Codes() {}
}
