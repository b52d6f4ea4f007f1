package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.achievement.DuplicationCheck;
import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.JournalListing;
import io.zhicheng.policy.model.achievement.PostWorked;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.Publication;
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
import io.zhicheng.policy.model.application.FiledItem;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Papers;
import io.zhicheng.policy.model.application.ReviewArrangement;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.application.Submission;
import io.zhicheng.policy.model.application.Supplement;
import io.zhicheng.policy.model.application.UploadDefect;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.CompletedCourse;
import io.zhicheng.policy.model.career.ContributionSpell;
import io.zhicheng.policy.model.career.DisciplineInterview;
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
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.model.committee.AchievementAward;
import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.CommitteeHost;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.CommitteeSetup;
import io.zhicheng.policy.model.committee.CompletedStep;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DefenceExpert;
import io.zhicheng.policy.model.committee.DefenceItem;
import io.zhicheng.policy.model.committee.Disclosure;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.InternalRule;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.QualificationEntry;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.procedure.AssessedAspect;
import io.zhicheng.policy.model.procedure.DemandedItem;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.MaterialsDemand;
import io.zhicheng.policy.model.procedure.NoticeSupplement;
import io.zhicheng.policy.model.procedure.Objection;
import io.zhicheng.policy.model.procedure.PublicNotice;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.RequestedSupplement;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardCondition;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import io.zhicheng.policy.model.procedure.UnitRecommendation;
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
            Map.entry(DisciplineInterview.class, ConductArbitraries::interviews),
            Map.entry(Prize.class, AchievementArbitraries::prizes),
            Map.entry(Honour.class, AchievementArbitraries::honours),
            Map.entry(ExpertReferral.class, AchievementArbitraries::expertReferrals),
            Map.entry(SolvedProblem.class, AchievementArbitraries::solvedProblems),
            Map.entry(ExcessYear.class, AchievementArbitraries::excessYears),
            Map.entry(Trainee.class, AchievementArbitraries::trainees),
            Map.entry(SocialEvaluation.class, AchievementArbitraries::socialEvaluations),
            Map.entry(PostWorked.class, AchievementArbitraries::postsWorked),
            Map.entry(Publication.class, AchievementArbitraries::publications),
            Map.entry(DuplicationCheck.class, AchievementArbitraries::duplicationChecks),
            Map.entry(JournalListing.class, AchievementArbitraries::journalListings),
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
            Map.entry(FiledItem.class, ApplicationArbitraries::filedItems),
            Map.entry(Filing.class, ApplicationArbitraries::filings),
            Map.entry(Application.class, ApplicationArbitraries::applications),
            Map.entry(Composition.class, CompositionArbitraries::compositions),
            Map.entry(CommitteeMember.class, CompositionArbitraries::committeeMembers),
            Map.entry(Expert.class, CompositionArbitraries::experts),
            Map.entry(Speciality.class, CompositionArbitraries::specialities),
            Map.entry(ExpertPool.class, CompositionArbitraries::expertPools),
            Map.entry(PoolEntry.class, CompositionArbitraries::poolEntries),
            Map.entry(AchievementAward.class, CompositionArbitraries::achievementAwards),
            Map.entry(CompletedStep.class, CompositionArbitraries::completedSteps),
            Map.entry(UploadDefect.class, PaperArbitraries::uploadDefects),
            Map.entry(Papers.class, PaperArbitraries::papers),
            Map.entry(ReviewArrangement.class, PaperArbitraries::reviewArrangements),
            Map.entry(CompletedCourse.class, PaperArbitraries::completedCourses),
            Map.entry(ContributionSpell.class, PaperArbitraries::contributionSpells),
            Map.entry(NoticeSupplement.class, RecommendingArbitraries::noticeSupplements),
            Map.entry(PublicNotice.class, RecommendingArbitraries::publicNotices),
            Map.entry(AssessedAspect.class, RecommendingArbitraries::assessedAspects),
            Map.entry(UnitRecommendation.class, RecommendingArbitraries::unitRecommendations),
            Map.entry(DemandedItem.class, RecommendingArbitraries::demandedItems),
            Map.entry(MaterialsDemand.class, RecommendingArbitraries::materialsDemands),
            Map.entry(RequestedSupplement.class, RecommendingArbitraries::requestedSupplements),
            Map.entry(SupplementNotice.class, RecommendingArbitraries::supplementNotices),
            Map.entry(Objection.class, RecommendingArbitraries::objections),
            Map.entry(HeldTitle.class, ProcedureArbitraries::heldTitles),
            Map.entry(RecommendationList.class, ProcedureArbitraries::recommendationLists),
            Map.entry(ReviewRound.class, ProcedureArbitraries::reviewRounds),
            Map.entry(StandardCondition.class, ProcedureArbitraries::standardConditions),
            Map.entry(StandardDraft.class, ProcedureArbitraries::standardDrafts),
            Map.entry(CommitteeHost.class, AuthorityArbitraries::committeeHosts),
            Map.entry(InternalRule.class, AuthorityArbitraries::internalRules),
            Map.entry(CommitteeSetup.class, AuthorityArbitraries::committeeSetups),
            Map.entry(ReviewCommittee.class, AuthorityArbitraries::reviewCommittees),
            Map.entry(QualificationEntry.class, AuthorityArbitraries::qualificationEntries),
            Map.entry(QualificationDocument.class, AuthorityArbitraries::qualificationDocuments),
            Map.entry(CertificateRequest.class, AuthorityArbitraries::certificateRequests),
            Map.entry(Attendance.class, BallotArbitraries::attendances),
            Map.entry(BallotPaper.class, BallotArbitraries::ballotPapers),
            Map.entry(Disclosure.class, BallotArbitraries::disclosures),
            Map.entry(CaseBallot.class, BallotArbitraries::caseBallots),
            Map.entry(DefenceItem.class, BallotArbitraries::defenceItems),
            Map.entry(DefenceExpert.class, BallotArbitraries::defenceExperts),
            Map.entry(Defence.class, BallotArbitraries::defences));

    private PolicyArbitraries() {}

    /** Applications (申报). */
    public static Arbitrary<Application> applications() {
        return ApplicationArbitraries.applications();
    }

    /** Dossiers (申报人情况). */
    public static Arbitrary<Dossier> dossiers() {
        return ApplicationArbitraries.dossiers();
    }

    /** Compositions of review committees (评委会组成). */
    public static Arbitrary<Composition> compositions() {
        return CompositionArbitraries.compositions();
    }

    /** Expert pools (评委专家库). */
    public static Arbitrary<ExpertPool> expertPools() {
        return CompositionArbitraries.expertPools();
    }

    /** Places in an expert pool (专家入库). */
    public static Arbitrary<PoolEntry> poolEntries() {
        return CompositionArbitraries.poolEntries();
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

    /** Review committees as bodies (评审委员会). */
    public static Arbitrary<ReviewCommittee> reviewCommittees() {
        return AuthorityArbitraries.reviewCommittees();
    }

    /** Documents that announce titles (任职资格文件). */
    public static Arbitrary<QualificationDocument> qualificationDocuments() {
        return AuthorityArbitraries.qualificationDocuments();
    }

    /** Requests for title certificates (办理职称证书). */
    public static Arbitrary<CertificateRequest> certificateRequests() {
        return AuthorityArbitraries.certificateRequests();
    }

    /** Defences (答辩). */
    public static Arbitrary<Defence> defences() {
        return BallotArbitraries.defences();
    }

    /** Ballots on a case (评委会表决). */
    public static Arbitrary<CaseBallot> caseBallots() {
        return BallotArbitraries.caseBallots();
    }

    /** Public notices of a unit (单位公示). */
    public static Arbitrary<PublicNotice> publicNotices() {
        return RecommendingArbitraries.publicNotices();
    }

    /** How a unit checked and recommended one applicant (单位审核推荐). */
    public static Arbitrary<UnitRecommendation> unitRecommendations() {
        return RecommendingArbitraries.unitRecommendations();
    }

    /** Materials demanded of applicants (要求提供的材料). */
    public static Arbitrary<MaterialsDemand> materialsDemands() {
        return RecommendingArbitraries.materialsDemands();
    }

    /** Notices of all that an application lacks (一次性告知). */
    public static Arbitrary<SupplementNotice> supplementNotices() {
        return RecommendingArbitraries.supplementNotices();
    }

    /** Reports against the result of a review (对评审结果的举报). */
    public static Arbitrary<Objection> objections() {
        return RecommendingArbitraries.objections();
    }

    /** The arbitrary values of a type of the model; empty for any other type. */
    static Optional<Arbitrary<?>> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type)).map(Supplier::get);
    }
}
