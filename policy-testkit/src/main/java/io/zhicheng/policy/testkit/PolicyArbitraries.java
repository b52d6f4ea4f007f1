package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.PostWorked;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.RuralWorkshop;
import io.zhicheng.policy.model.achievement.SocialEvaluation;
import io.zhicheng.policy.model.achievement.SolvedProblem;
import io.zhicheng.policy.model.achievement.Trainee;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.ApplyingUnit;
import io.zhicheng.policy.model.application.ChannelOpinion;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Examination;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.application.Submission;
import io.zhicheng.policy.model.application.Supplement;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.Investigation;
import io.zhicheng.policy.model.career.LabourRelation;
import io.zhicheng.policy.model.career.MoralityAppraisal;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.RetirementExtension;
import io.zhicheng.policy.model.career.Sanction;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardCondition;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import io.zhicheng.policy.model.title.Qualification;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary subjects, for testing rules with properties. Each attribute is told four times in five, a list is untold,
 * partly or wholly told, and the values are such as occur. The classes beside this one have the rows and parts.
 *
 * <p>They shrink towards nothing told. With this artifact on the class path, a parameter {@code @ForAll Application}
 * works at once; {@link PolicyDomain} is the explicit way.
 */
public final class PolicyArbitraries {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(EmployingUnit.class, CareerArbitraries::employingUnits),
            Map.entry(Education.class, CareerArbitraries::educations),
            Map.entry(ServiceSpell.class, CareerArbitraries::serviceSpells),
            Map.entry(Qualification.class, CareerArbitraries::qualifications),
            Map.entry(Appointment.class, CareerArbitraries::appointments),
            Map.entry(AnnualAppraisal.class, CareerArbitraries::annualAppraisals),
            Map.entry(PriorApplication.class, CareerArbitraries::priorApplications),
            Map.entry(MoralityAppraisal.class, ConductArbitraries::moralityAppraisals),
            Map.entry(IntegrityFinding.class, ConductArbitraries::integrityFindings),
            Map.entry(Investigation.class, ConductArbitraries::investigations),
            Map.entry(Sanction.class, ConductArbitraries::sanctions),
            Map.entry(Prize.class, AchievementArbitraries::prizes),
            Map.entry(Honour.class, AchievementArbitraries::honours),
            Map.entry(ExpertReferral.class, AchievementArbitraries::expertReferrals),
            Map.entry(SolvedProblem.class, AchievementArbitraries::solvedProblems),
            Map.entry(ExcessYear.class, AchievementArbitraries::excessYears),
            Map.entry(Trainee.class, AchievementArbitraries::trainees),
            Map.entry(SocialEvaluation.class, AchievementArbitraries::socialEvaluations),
            Map.entry(PostWorked.class, AchievementArbitraries::postsWorked),
            Map.entry(Work.class, AchievementArbitraries::works),
            Map.entry(RuralWorkshop.class, AchievementArbitraries::ruralWorkshops),
            Map.entry(Dossier.class, ApplicationArbitraries::dossiers),
            Map.entry(Sought.class, ApplicationArbitraries::sought),
            Map.entry(Examination.class, ApplicationArbitraries::examinations),
            Map.entry(Judgements.class, ApplicationArbitraries::judgements),
            Map.entry(Supplement.class, ApplicationArbitraries::supplements),
            Map.entry(LabourRelation.class, CareerArbitraries::labourRelations),
            Map.entry(PersonnelFile.class, CareerArbitraries::personnelFiles),
            Map.entry(RetirementExtension.class, CareerArbitraries::retirementExtensions),
            Map.entry(ApplyingUnit.class, ApplicationArbitraries::applyingUnits),
            Map.entry(ChannelOpinion.class, ApplicationArbitraries::channelOpinions),
            Map.entry(Submission.class, ApplicationArbitraries::submissions),
            Map.entry(YearOfApplications.class, ProcedureArbitraries::yearsOfApplications),
            Map.entry(Filing.class, ApplicationArbitraries::filings),
            Map.entry(Application.class, ApplicationArbitraries::applications),
            Map.entry(HeldTitle.class, ProcedureArbitraries::heldTitles),
            Map.entry(RecommendationList.class, ProcedureArbitraries::recommendationLists),
            Map.entry(ReviewRound.class, ProcedureArbitraries::reviewRounds),
            Map.entry(StandardCondition.class, ProcedureArbitraries::standardConditions),
            Map.entry(StandardDraft.class, ProcedureArbitraries::standardDrafts));

    private PolicyArbitraries() {}

    /** Applications (申报). */
    public static Arbitrary<Application> applications() {
        return ApplicationArbitraries.applications();
    }

    /** Dossiers (申报人情况). */
    public static Arbitrary<Dossier> dossiers() {
        return ApplicationArbitraries.dossiers();
    }

    /** Held titles (现有职称). */
    public static Arbitrary<HeldTitle> heldTitles() {
        return ProcedureArbitraries.heldTitles();
    }

    /** Recommendation lists (推荐名单). */
    public static Arbitrary<RecommendationList> recommendationLists() {
        return ProcedureArbitraries.recommendationLists();
    }

    /** Review rounds (评审). */
    public static Arbitrary<ReviewRound> reviewRounds() {
        return ProcedureArbitraries.reviewRounds();
    }

    /** Years of applications (一人一年度的申报). */
    public static Arbitrary<YearOfApplications> yearsOfApplications() {
        return ProcedureArbitraries.yearsOfApplications();
    }

    /** Standard drafts (评价条件标准). */
    public static Arbitrary<StandardDraft> standardDrafts() {
        return ProcedureArbitraries.standardDrafts();
    }

    /** The arbitrary values of a type of the model; empty for any other type. */
    static Optional<Arbitrary<?>> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type)).map(Supplier::get);
    }
}
