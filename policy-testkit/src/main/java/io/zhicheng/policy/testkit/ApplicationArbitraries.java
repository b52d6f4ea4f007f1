package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.ApplyingBody;
import io.zhicheng.policy.model.application.ApplyingUnit;
import io.zhicheng.policy.model.application.BranchTrade;
import io.zhicheng.policy.model.application.ChannelOpinion;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Examination;
import io.zhicheng.policy.model.application.FiledItem;
import io.zhicheng.policy.model.application.FiledItemKind;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.OpinionIssuer;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.application.Submission;
import io.zhicheng.policy.model.application.Submitter;
import io.zhicheng.policy.model.application.Supplement;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.CivilServiceStatus;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.FreelanceField;
import io.zhicheng.policy.model.career.LocalTalentGroup;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary parts of an application. */
public final class ApplicationArbitraries {
    private ApplicationArbitraries() {}

    /** Dossiers (申报人情况). */
    public static Arbitrary<Dossier> dossiers() {
        return Making.of(Dossier::builder)
                .told(Values.birthDates(), Dossier.Builder::birthDate)
                .told(Values.any(RetirementCategory.class), Dossier.Builder::retirementCategory)
                .told(Values.retirementDates(), Dossier.Builder::retirementDate)
                .told(Values.flags(), Dossier.Builder::retired)
                .sometimes(CareerArbitraries.retirementExtensions(), Dossier.Builder::retirementExtension)
                .told(Values.divisions(), Dossier.Builder::household)
                .told(Values.dates(), Dossier.Builder::householdSince)
                .sometimes(CareerArbitraries.personnelFiles(), Dossier.Builder::personnelFile)
                .told(Values.any(CivilServiceStatus.class), Dossier.Builder::civilServiceStatus)
                .with(Values.listings(CareerArbitraries.labourRelations()), Dossier.Builder::labourRelations)
                .told(Values.any(ApplicantStatus.class), Dossier.Builder::status)
                .told(Values.any(FreelanceField.class), Dossier.Builder::freelanceField)
                .sometimes(CareerArbitraries.employingUnits(), Dossier.Builder::unit)
                .told(Values.flags(), Dossier.Builder::professionalStaff)
                .told(Values.any(Establishment.class), Dossier.Builder::establishment)
                .told(Values.flags(), Dossier.Builder::unitLeader)
                .told(Values.flags(), Dossier.Builder::urbanTalent)
                .told(Values.flags(), Dossier.Builder::generalPractitioner)
                .told(Values.flags(), Dossier.Builder::gpResidencyPassed)
                .told(Values.flags(), Dossier.Builder::residencyBeyondGp)
                .with(Values.listings(CareerArbitraries.educations()), Dossier.Builder::educations)
                .with(Values.listings(CareerArbitraries.serviceSpells()), Dossier.Builder::service)
                .with(Values.listings(CareerArbitraries.qualifications()), Dossier.Builder::qualifications)
                .with(Values.listings(CareerArbitraries.appointments()), Dossier.Builder::appointments)
                .with(Values.listings(CareerArbitraries.annualAppraisals()), Dossier.Builder::appraisals)
                .with(Values.listings(ConductArbitraries.moralityAppraisals()), Dossier.Builder::moralityAppraisals)
                .with(Values.listings(ConductArbitraries.integrityFindings()), Dossier.Builder::findings)
                .with(Values.listings(ConductArbitraries.investigations()), Dossier.Builder::investigations)
                .with(Values.listings(ConductArbitraries.sanctions()), Dossier.Builder::sanctions)
                .with(Values.listings(ConductArbitraries.interviews()), Dossier.Builder::interviews)
                .with(Values.listings(CareerArbitraries.priorApplications()), Dossier.Builder::priorApplications)
                .with(Values.listings(AchievementArbitraries.prizes()), Dossier.Builder::prizes)
                .with(Values.listings(AchievementArbitraries.honours()), Dossier.Builder::honours)
                .with(Values.listings(AchievementArbitraries.expertReferrals()), Dossier.Builder::referrals)
                .with(Values.listings(AchievementArbitraries.solvedProblems()), Dossier.Builder::solvedProblems)
                .with(Values.listings(AchievementArbitraries.excessYears()), Dossier.Builder::excessYears)
                .with(Values.listings(AchievementArbitraries.trainees()), Dossier.Builder::trainees)
                .with(Values.listings(AchievementArbitraries.socialEvaluations()), Dossier.Builder::evaluations)
                .with(Values.listings(AchievementArbitraries.postsWorked()), Dossier.Builder::posts)
                .with(Values.listings(AchievementArbitraries.works()), Dossier.Builder::works)
                .with(Values.listings(AchievementArbitraries.journalListings()), Dossier.Builder::journalListings)
                .with(Values.listings(MeritArbitraries.adviceAdoptions()), Dossier.Builder::adviceAdoptions)
                .with(Values.listings(AchievementArbitraries.ruralWorkshops()), Dossier.Builder::workshops)
                .with(Values.listings(PaperArbitraries.completedCourses()), Dossier.Builder::courses)
                .with(Values.listings(PaperArbitraries.contributionSpells()), Dossier.Builder::contributions)
                .sometimes(MeritArbitraries.epidemicServices(), Dossier.Builder::epidemicService)
                .told(Values.flags(), Dossier.Builder::wasCivilServant)
                .told(Values.flags(), Dossier.Builder::fromStateOrgan)
                .told(Values.flags(), Dossier.Builder::urgentTalent)
                .told(Values.flags(), Dossier.Builder::movedIn)
                .told(Values.dates(), Dossier.Builder::transferredOn)
                .told(Values.any(LocationTier.class), Dossier.Builder::transferredFrom)
                .told(Values.flags(), Dossier.Builder::transferComplete)
                .told(Values.flags(), Dossier.Builder::keyWorker)
                .told(Values.flags(), Dossier.Builder::dutiesFulfilled)
                .told(Values.flags(), Dossier.Builder::walkTeachingSubject)
                .told(Values.flags(), Dossier.Builder::scienceOrCultureTalent)
                .told(Values.flags(), Dossier.Builder::teacher)
                .told(Values.flags(), Dossier.Builder::doctor)
                .told(Values.flags(), Dossier.Builder::leaveApproved)
                .told(Values.flags(), Dossier.Builder::foreignLanguageExam)
                .told(Values.flags(), Dossier.Builder::computerExam)
                .told(Values.flags(), Dossier.Builder::continuingEducation)
                .told(Values.scores(), Dossier.Builder::points)
                .told(Values.any(LocalTalentGroup.class), Dossier.Builder::localTalentGroup)
                .with(Values.attributes(), Dossier.Builder::attributes)
                .build(Dossier.Builder::build);
    }

    /** What is sought (申报内容). */
    public static Arbitrary<Sought> sought() {
        return Making.of(Sought::builder)
                .told(Values.series(), Sought.Builder::series)
                .told(Values.specialities(), Sought.Builder::speciality)
                .told(Values.any(TitleLevel.class), Sought.Builder::level)
                .told(Values.any(DualChannel.class), Sought.Builder::channel)
                .told(Values.committees(), Sought.Builder::committee)
                .told(Values.any(AssessmentMode.class), Sought.Builder::mode)
                .told(Values.flags(), Sought.Builder::specialityIsPost)
                .told(Values.flags(), Sought.Builder::exceptional)
                .build(Sought.Builder::build);
    }

    /** Examinations (考试). */
    public static Arbitrary<Examination> examinations() {
        return Making.of(Examination::builder)
                .told(Values.flags(), Examination.Builder::nationalCertificate)
                .told(Values.years(), Examination.Builder::year)
                .told(Values.scores(), Examination.Builder::score)
                .told(Values.flags(), Examination.Builder::entered)
                .build(Examination.Builder::build);
    }

    /** Judgements (认定). */
    public static Arbitrary<Judgements> judgements() {
        return Making.of(Judgements::builder)
                .told(Values.flags(), Judgements.Builder::employerAssessmentPassed)
                .told(Values.flags(), Judgements.Builder::performsDutiesFully)
                .told(Values.flags(), Judgements.Builder::competentForWork)
                .told(Values.flags(), Judgements.Builder::outstandingContribution)
                .told(Values.flags(), Judgements.Builder::otherOutstandingAchievement)
                .told(Values.flags(), Judgements.Builder::majorContribution)
                .told(Values.flags(), Judgements.Builder::unusualTalent)
                .told(Values.flags(), Judgements.Builder::peersOfSameConditions)
                .told(Values.flags(), Judgements.Builder::seriesConditionsMet)
                .with(Values.listings(MeritArbitraries.unmetConditions()), Judgements.Builder::unmetConditions)
                .told(Values.flags(), Judgements.Builder::educationConditionMet)
                .told(Values.flags(), Judgements.Builder::seniorityConditionMet)
                .told(Values.flags(), Judgements.Builder::resultsRecognisedByTrade)
                .told(Values.flags(), Judgements.Builder::directReviewConditionsMet)
                .told(Values.flags(), Judgements.Builder::procedureRegular)
                .told(Values.flags(), Judgements.Builder::materialsComplete)
                .told(Values.flags(), Judgements.Builder::basicConditionsMet)
                .told(Values.flags(), Judgements.Builder::mismatchExplained)
                .told(Values.flags(), Judgements.Builder::contributionsAccepted)
                .told(Values.flags(), Judgements.Builder::agencyPaidForUnit)
                .told(Values.flags(), Judgements.Builder::papersPassed)
                .build(Judgements.Builder::build);
    }

    /** Supplements (补充材料). */
    public static Arbitrary<Supplement> supplements() {
        return Making.of(Supplement::builder)
                .told(Values.dates(), Supplement.Builder::receivedOn)
                .build(Supplement.Builder::build);
    }

    /** Items filed (申报材料). */
    public static Arbitrary<FiledItem> filedItems() {
        return Making.of(FiledItem::builder)
                .told(Values.any(FiledItemKind.class), FiledItem.Builder::kind)
                .told(Values.flags(), FiledItem.Builder::genuine)
                .told(Values.flags(), FiledItem.Builder::complete)
                .told(Values.flags(), FiledItem.Builder::legible)
                .told(Values.flags(), FiledItem.Builder::wellFormed)
                .told(Values.flags(), FiledItem.Builder::timely)
                .told(Values.flags(), FiledItem.Builder::drawn)
                .told(Values.flags(), FiledItem.Builder::originalProduced)
                .build(FiledItem.Builder::build);
    }

    /** Filings (申报手续). */
    public static Arbitrary<Filing> filings() {
        return Making.of(Filing::builder)
                .told(Values.flags(), Filing.Builder::moralityPublicised)
                .told(Values.flags(), Filing.Builder::pledgeSigned)
                .told(Values.flags(), Filing.Builder::pledgePublicised)
                .with(Values.listings(supplements()), Filing.Builder::supplements)
                .told(Values.flags(), Filing.Builder::newAchievementSinceRejection)
                .told(Values.times(), Filing.Builder::submittedAt)
                .with(Values.listings(filedItems()), Filing.Builder::items)
                .told(Values.dates(), Filing.Builder::handedInOn)
                .told(Values.flags(), Filing.Builder::onlineCheckPassed)
                .told(Values.flags(), Filing.Builder::firstCheckPassed)
                .told(Values.any(Submitter.class), Filing.Builder::originalsFrom)
                .build(Filing.Builder::build);
    }

    /** Applying units (申报单位). */
    public static Arbitrary<ApplyingUnit> applyingUnits() {
        return Making.of(ApplyingUnit::builder)
                .told(Values.any(ApplyingBody.class), ApplyingUnit.Builder::body)
                .told(Values.unitCodes(), ApplyingUnit.Builder::code)
                .told(Values.flags(), ApplyingUnit.Builder::branch)
                .told(Values.flags(), ApplyingUnit.Builder::legalPerson)
                .told(Values.any(BranchTrade.class), ApplyingUnit.Builder::trade)
                .told(Values.flags(), ApplyingUnit.Builder::liableByLaw)
                .build(ApplyingUnit.Builder::build);
    }

    /** Opinions on the channel (申报渠道书面意见). */
    public static Arbitrary<ChannelOpinion> channelOpinions() {
        return Making.of(ChannelOpinion::builder)
                .told(Values.flags(), ChannelOpinion.Builder::obtained)
                .told(Values.any(OpinionIssuer.class), ChannelOpinion.Builder::issuer)
                .told(Values.dates(), ChannelOpinion.Builder::issuedOn)
                .with(filings(Values.dates()), (builder, filing) -> filing.accept(builder))
                .build(ChannelOpinion.Builder::build);
    }

    /** Filed on a day, filed, not filed, or not told. */
    private static Arbitrary<Consumer<ChannelOpinion.Builder>> filings(Arbitrary<LocalDate> dates) {
        Arbitrary<Consumer<ChannelOpinion.Builder>> filed =
                dates.map(date -> builder -> builder.filed(true).filedOn(date));
        Arbitrary<Consumer<ChannelOpinion.Builder>> whether =
                Values.told(Values.flags()).map(flag -> builder -> builder.filed(flag));
        return Arbitraries.oneOf(filed, whether);
    }

    /** Submissions (申报途径). */
    public static Arbitrary<Submission> submissions() {
        return Making.of(Submission::builder)
                .told(Values.any(ReviewPath.class), Submission.Builder::path)
                .sometimes(applyingUnits(), Submission.Builder::applyingUnit)
                .told(Values.flags(), Submission.Builder::employerConsents)
                .told(Values.flags(), Submission.Builder::employerOpinionWritten)
                .told(Values.flags(), Submission.Builder::localCommitteeExists)
                .told(Values.dates(), Submission.Builder::recommendedOn)
                .told(Values.dates(), Submission.Builder::receivedOn)
                .sometimes(channelOpinions(), Submission.Builder::channelOpinion)
                .build(Submission.Builder::build);
    }

    /** Applications (申报). */
    public static Arbitrary<Application> applications() {
        return Making.of(Application::builder)
                .sometimes(dossiers(), Application.Builder::dossier)
                .sometimes(sought(), Application.Builder::sought)
                .with(Values.filingDates(), Application.Builder::date)
                .sometimes(Values.years(), Application.Builder::year)
                .sometimes(examinations(), Application.Builder::examination)
                .sometimes(judgements(), Application.Builder::judgements)
                .sometimes(filings(), Application.Builder::filing)
                .sometimes(submissions(), Application.Builder::submission)
                .sometimes(PaperArbitraries.papers(), Application.Builder::papers)
                .sometimes(PaperArbitraries.reviewArrangements(), Application.Builder::arrangement)
                .build(Application.Builder::build);
    }
}
