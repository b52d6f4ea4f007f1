package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.zhicheng.policy.model.achievement.AdviceAdoption;
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
import io.zhicheng.policy.model.career.EpidemicService;
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
import io.zhicheng.policy.model.procedure.UnmetCondition;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import io.zhicheng.policy.model.title.Qualification;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No attribute of the model is forgotten by a table, and no type by this test. */
class AttributesTest {
    static List<Arguments> tables() {
        return List.of(
                arguments(Application.class, ApplicationCodecs.APPLICATION),
                arguments(Sought.class, ApplicationCodecs.SOUGHT),
                arguments(Examination.class, ApplicationCodecs.EXAMINATION),
                arguments(Judgements.class, JudgementsCodec.JUDGEMENTS),
                arguments(Filing.class, FilingCodec.FILING),
                arguments(FiledItem.class, FilingCodec.FILED_ITEM),
                arguments(Supplement.class, FilingCodec.SUPPLEMENT),
                arguments(Dossier.class, DossierCodec.DOSSIER),
                arguments(EmployingUnit.class, UnitCodec.UNIT),
                arguments(Qualification.class, QualificationCodec.QUALIFICATION),
                arguments(Education.class, CareerCodecs.EDUCATION),
                arguments(ServiceSpell.class, CareerCodecs.SERVICE_SPELL),
                arguments(Appointment.class, CareerCodecs.APPOINTMENT),
                arguments(AnnualAppraisal.class, CareerCodecs.ANNUAL_APPRAISAL),
                arguments(PriorApplication.class, CareerCodecs.PRIOR_APPLICATION),
                arguments(MoralityAppraisal.class, ConductCodecs.MORALITY_APPRAISAL),
                arguments(IntegrityFinding.class, ConductCodecs.INTEGRITY_FINDING),
                arguments(Investigation.class, ConductCodecs.INVESTIGATION),
                arguments(Sanction.class, ConductCodecs.SANCTION),
                arguments(DisciplineInterview.class, ConductCodecs.INTERVIEW),
                arguments(Prize.class, AchievementCodecs.PRIZE),
                arguments(Honour.class, AchievementCodecs.HONOUR),
                arguments(ExpertReferral.class, AchievementCodecs.EXPERT_REFERRAL),
                arguments(SolvedProblem.class, AchievementCodecs.SOLVED_PROBLEM),
                arguments(ExcessYear.class, AchievementCodecs.EXCESS_YEAR),
                arguments(Trainee.class, AchievementCodecs.TRAINEE),
                arguments(SocialEvaluation.class, AchievementCodecs.SOCIAL_EVALUATION),
                arguments(PostWorked.class, AchievementCodecs.POST_WORKED),
                arguments(Publication.class, AchievementCodecs.PUBLICATION),
                arguments(DuplicationCheck.class, AchievementCodecs.DUPLICATION_CHECK),
                arguments(JournalListing.class, AchievementCodecs.JOURNAL_LISTING),
                arguments(Work.class, AchievementCodecs.WORK),
                arguments(AdviceAdoption.class, MeritCodecs.ADVICE_ADOPTION),
                arguments(EpidemicService.class, MeritCodecs.EPIDEMIC_SERVICE),
                arguments(UnmetCondition.class, MeritCodecs.UNMET_CONDITION),
                arguments(RuralWorkshop.class, AchievementCodecs.RURAL_WORKSHOP),
                arguments(Composition.class, CompositionCodecs.COMPOSITION),
                arguments(CommitteeMember.class, CompositionCodecs.MEMBER),
                arguments(Expert.class, CompositionCodecs.EXPERT),
                arguments(Speciality.class, CompositionCodecs.SPECIALITY),
                arguments(ExpertPool.class, CompositionCodecs.EXPERT_POOL),
                arguments(PoolEntry.class, CompositionCodecs.POOL_ENTRY),
                arguments(AchievementAward.class, CompositionCodecs.ACHIEVEMENT_AWARD),
                arguments(CompletedStep.class, CompositionCodecs.COMPLETED_STEP),
                arguments(UploadDefect.class, PaperCodecs.UPLOAD_DEFECT),
                arguments(Papers.class, PaperCodecs.PAPERS),
                arguments(ReviewArrangement.class, PaperCodecs.REVIEW_ARRANGEMENT),
                arguments(CompletedCourse.class, PaperCodecs.COMPLETED_COURSE),
                arguments(ContributionSpell.class, PaperCodecs.CONTRIBUTION_SPELL),
                arguments(NoticeSupplement.class, RecommendingCodecs.NOTICE_SUPPLEMENT),
                arguments(PublicNotice.class, RecommendingCodecs.PUBLIC_NOTICE),
                arguments(AssessedAspect.class, RecommendingCodecs.ASSESSED_ASPECT),
                arguments(UnitRecommendation.class, RecommendingCodecs.UNIT_RECOMMENDATION),
                arguments(DemandedItem.class, RecommendingCodecs.DEMANDED_ITEM),
                arguments(MaterialsDemand.class, RecommendingCodecs.MATERIALS_DEMAND),
                arguments(RequestedSupplement.class, RecommendingCodecs.REQUESTED_SUPPLEMENT),
                arguments(SupplementNotice.class, RecommendingCodecs.SUPPLEMENT_NOTICE),
                arguments(Objection.class, RecommendingCodecs.OBJECTION),
                arguments(HeldTitle.class, HeldTitleCodec.HELD_TITLE),
                arguments(RecommendationList.class, RecommendationCodec.RECOMMENDATION_LIST),
                arguments(ReviewRound.class, ProcedureCodecs.REVIEW_ROUND),
                arguments(Submission.class, SubmissionCodec.SUBMISSION),
                arguments(ApplyingUnit.class, SubmissionCodec.APPLYING_UNIT),
                arguments(ChannelOpinion.class, SubmissionCodec.CHANNEL_OPINION),
                arguments(LabourRelation.class, CareerCodecs.LABOUR_RELATION),
                arguments(PersonnelFile.class, CareerCodecs.PERSONNEL_FILE),
                arguments(RetirementExtension.class, CareerCodecs.RETIREMENT_EXTENSION),
                arguments(YearOfApplications.class, ProcedureCodecs.YEAR_OF_APPLICATIONS),
                arguments(StandardCondition.class, ProcedureCodecs.STANDARD_CONDITION),
                arguments(StandardDraft.class, ProcedureCodecs.STANDARD_DRAFT),
                arguments(ReviewCommittee.class, CommitteeCodecs.REVIEW_COMMITTEE),
                arguments(CommitteeHost.class, CommitteeCodecs.COMMITTEE_HOST),
                arguments(CommitteeSetup.class, CommitteeCodecs.COMMITTEE_SETUP),
                arguments(InternalRule.class, CommitteeCodecs.INTERNAL_RULE),
                arguments(QualificationDocument.class, QualificationDocumentCodecs.QUALIFICATION_DOCUMENT),
                arguments(QualificationEntry.class, QualificationDocumentCodecs.QUALIFICATION_ENTRY),
                arguments(CertificateRequest.class, CertificateCodec.CERTIFICATE_REQUEST),
                arguments(Attendance.class, BallotCodecs.ATTENDANCE),
                arguments(BallotPaper.class, BallotCodecs.BALLOT_PAPER),
                arguments(Disclosure.class, BallotCodecs.DISCLOSURE),
                arguments(CaseBallot.class, BallotCodecs.CASE_BALLOT),
                arguments(DefenceItem.class, BallotCodecs.DEFENCE_ITEM),
                arguments(DefenceExpert.class, BallotCodecs.DEFENCE_EXPERT),
                arguments(Defence.class, BallotCodecs.DEFENCE));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableHasTheAttributesOfItsType(Class<?> type, ObjectCodec<?, ?> table) {
        assertThat(table.fields()).extracting(Field::name).containsExactlyInAnyOrderElementsOf(attributes(type));
    }

    @Test
    void everyTableInReachIsChecked() {
        Set<Object> checked = new HashSet<>();
        tables().forEach(pair -> checked.add(pair.get()[1]));

        assertThat(checked)
                .containsAll(tables().stream()
                        .flatMap(pair -> ((ObjectCodec<?, ?>) pair.get()[1]).fields().stream())
                        .flatMap(field -> below(field.codec()))
                        .toList());
    }

    private static Stream<ObjectCodec<?, ?>> below(ValueCodec<?> codec) {
        if (codec instanceof ListingCodec<?> listing) {
            return below(listing.row());
        }
        return codec instanceof ObjectCodec<?, ?> object ? Stream.of(object) : Stream.empty();
    }

    private static List<String> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !Set.of("toString", "hashCode").contains(name))
                .toList();
    }
}
