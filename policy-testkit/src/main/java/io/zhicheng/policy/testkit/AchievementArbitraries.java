package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.DuplicationCheck;
import io.zhicheng.policy.model.achievement.EpidemicResult;
import io.zhicheng.policy.model.achievement.EvaluationLead;
import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.HonourKind;
import io.zhicheng.policy.model.achievement.IssueKind;
import io.zhicheng.policy.model.achievement.JournalListing;
import io.zhicheng.policy.model.achievement.PostWorked;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.PrizeKind;
import io.zhicheng.policy.model.achievement.Publication;
import io.zhicheng.policy.model.achievement.PublicationCarrier;
import io.zhicheng.policy.model.achievement.RuralWorkshop;
import io.zhicheng.policy.model.achievement.SocialEvaluation;
import io.zhicheng.policy.model.achievement.SolvedProblem;
import io.zhicheng.policy.model.achievement.Trainee;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.title.TitleLevel;
import net.jqwik.api.Arbitrary;

/** Arbitrary achievements. */
public final class AchievementArbitraries {
    private AchievementArbitraries() {}

    /** Prizes (奖项). */
    public static Arbitrary<Prize> prizes() {
        return Making.of(Prize::builder)
                .told(Values.any(PrizeKind.class), Prize.Builder::kind)
                .told(Values.any(AwardScope.class), Prize.Builder::scope)
                .told(Values.ranks(), Prize.Builder::prizeClass)
                .told(Values.ranks(), Prize.Builder::rank)
                .told(Values.dates(), Prize.Builder::awardedOn)
                .told(Values.decisionNumbers(), Prize.Builder::decision)
                .build(Prize.Builder::build);
    }

    /** Honours (荣誉). */
    public static Arbitrary<Honour> honours() {
        return Making.of(Honour::builder)
                .told(Values.any(HonourKind.class), Honour.Builder::kind)
                .told(Values.any(AwardScope.class), Honour.Builder::scope)
                .told(Values.flags(), Honour.Builder::byPartyOrGovernment)
                .told(Values.dates(), Honour.Builder::awardedOn)
                .told(Values.decisionNumbers(), Honour.Builder::decision)
                .build(Honour.Builder::build);
    }

    /** Expert referrals (同行专家举荐). */
    public static Arbitrary<ExpertReferral> expertReferrals() {
        return Making.of(ExpertReferral::builder)
                .told(Values.people(), ExpertReferral.Builder::expert)
                .told(Values.any(TitleLevel.class), ExpertReferral.Builder::level)
                .told(Values.flags(), ExpertReferral.Builder::sameTrade)
                .told(Values.flags(), ExpertReferral.Builder::named)
                .told(Values.flags(), ExpertReferral.Builder::pledgeSigned)
                .build(ExpertReferral.Builder::build);
    }

    /** Solved problems (解决技术难题). */
    public static Arbitrary<SolvedProblem> solvedProblems() {
        return Making.of(SolvedProblem::builder)
                .told(Values.dates(), SolvedProblem.Builder::solvedOn)
                .told(Values.flags(), SolvedProblem.Builder::benefitEvidenced)
                .build(SolvedProblem.Builder::build);
    }

    /** Years of excess work (超额工作量). */
    public static Arbitrary<ExcessYear> excessYears() {
        return Making.of(ExcessYear::builder)
                .told(Values.years(), ExcessYear.Builder::year)
                .build(ExcessYear.Builder::build);
    }

    /** Trainees (培养人才). */
    public static Arbitrary<Trainee> trainees() {
        return Making.of(Trainee::builder)
                .told(Values.dates(), Trainee.Builder::trainedOn)
                .told(Values.any(AwardScope.class), Trainee.Builder::acknowledgedBy)
                .told(Values.flags(), Trainee.Builder::acknowledged)
                .build(Trainee.Builder::build);
    }

    /** Social evaluations (社会评价). */
    public static Arbitrary<SocialEvaluation> socialEvaluations() {
        return Making.of(SocialEvaluation::builder)
                .told(Values.dates(), SocialEvaluation.Builder::heldOn)
                .told(Values.ranks(), SocialEvaluation.Builder::rankInUnit)
                .told(Values.any(EvaluationLead.class), SocialEvaluation.Builder::lead)
                .told(Values.flags(), SocialEvaluation.Builder::pupils)
                .told(Values.flags(), SocialEvaluation.Builder::parents)
                .told(Values.flags(), SocialEvaluation.Builder::teachers)
                .told(Values.flags(), SocialEvaluation.Builder::school)
                .told(Values.flags(), SocialEvaluation.Builder::patients)
                .told(Values.flags(), SocialEvaluation.Builder::doctors)
                .told(Values.flags(), SocialEvaluation.Builder::hospital)
                .build(SocialEvaluation.Builder::build);
    }

    /** Posts (岗位). */
    public static Arbitrary<PostWorked> postsWorked() {
        return Making.of(PostWorked::builder)
                .told(Values.posts(), PostWorked.Builder::post)
                .told(Values.flags(), PostWorked.Builder::grassRoots)
                .told(Values.flags(), PostWorked.Builder::proficient)
                .build(PostWorked.Builder::build);
    }

    /** Publications (发表情况). */
    public static Arbitrary<Publication> publications() {
        return Making.of(Publication::builder)
                .told(Values.journals(), Publication.Builder::journal)
                .told(Values.any(PublicationCarrier.class), Publication.Builder::carrier)
                .told(Values.any(IssueKind.class), Publication.Builder::issueKind)
                .told(Values.flags(), Publication.Builder::publicSerialNumber)
                .told(Values.flags(), Publication.Builder::printEdition)
                .told(Values.flags(), Publication.Builder::provincialJournal)
                .told(Values.flags(), Publication.Builder::authoritativeJournal)
                .build(Publication.Builder::build);
    }

    /** Duplication checks (查重). */
    public static Arbitrary<DuplicationCheck> duplicationChecks() {
        return Making.of(DuplicationCheck::builder)
                .told(Values.flags(), DuplicationCheck.Builder::indexed)
                .told(Values.shares(), DuplicationCheck.Builder::rate)
                .told(Values.flags(), DuplicationCheck.Builder::unitVerified)
                .told(Values.flags(), DuplicationCheck.Builder::unitStamped)
                .build(DuplicationCheck.Builder::build);
    }

    /** Journal listings (核心期刊目录). */
    public static Arbitrary<JournalListing> journalListings() {
        return Making.of(JournalListing::builder)
                .told(Values.journals(), JournalListing.Builder::journal)
                .told(Values.years(), JournalListing.Builder::year)
                .told(Values.flags(), JournalListing.Builder::core)
                .build(JournalListing.Builder::build);
    }

    /** Works (成果). */
    public static Arbitrary<Work> works() {
        return Making.of(Work::builder)
                .told(Values.any(WorkKind.class), Work.Builder::kind)
                .told(Values.dates(), Work.Builder::achievedOn)
                .told(Values.any(AwardScope.class), Work.Builder::acknowledgedBy)
                .told(Values.flags(), Work.Builder::landmark)
                .told(Values.any(AwardScope.class), Work.Builder::museum)
                .told(Values.flags(), Work.Builder::ownField)
                .told(Values.flags(), Work.Builder::relatedToSpeciality)
                .told(Values.flags(), Work.Builder::listedBySeries)
                .told(Values.flags(), Work.Builder::listedForDirectReview)
                .told(Values.units(), Work.Builder::units)
                .sometimes(publications(), Work.Builder::publication)
                .sometimes(duplicationChecks(), Work.Builder::duplicationCheck)
                .told(Values.flags(), Work.Builder::representative)
                .told(Values.flags(), Work.Builder::appraisalPassed)
                .told(Values.any(EpidemicResult.class), Work.Builder::epidemicResult)
                .build(Work.Builder::build);
    }

    /** Rural workshops (乡村车间). */
    public static Arbitrary<RuralWorkshop> ruralWorkshops() {
        return Making.of(RuralWorkshop::builder)
                .with(Values.spells(), RuralWorkshop.Builder::spell)
                .told(Values.counts(), RuralWorkshop.Builder::localEmployees)
                .told(Values.flags(), RuralWorkshop.Builder::approved)
                .told(Values.flags(), RuralWorkshop.Builder::rural)
                .build(RuralWorkshop.Builder::build);
    }
}
