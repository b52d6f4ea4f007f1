package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.committee.AchievementAward;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.CompletedStep;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.PoolEntryStep;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Arbitrary compositions of committees, pools of experts and places in one. */
public final class CompositionArbitraries {
    private CompositionArbitraries() {}

    /** Compositions of review committees (评委会组成). */
    public static Arbitrary<Composition> compositions() {
        return Making.of(Composition::builder)
                .told(Values.any(TitleBand.class), Composition.Builder::band)
                .told(Values.flags(), Composition.Builder::grassRoots)
                .told(Values.flags(), Composition.Builder::reviewsFullSenior)
                .told(Values.flags(), Composition.Builder::reviewsAssociateSenior)
                .told(Values.filingDates(), Composition.Builder::meetingOn)
                .with(Values.listings(specialities()), Composition.Builder::scopeSpecialities)
                .with(Values.listings(specialities()), Composition.Builder::appliedSpecialities)
                .with(Values.listings(committeeMembers()), Composition.Builder::members)
                .told(Values.counts(), Composition.Builder::approvedSize)
                .told(Values.counts(), Composition.Builder::previousSize)
                .told(Values.counts(), Composition.Builder::replaced)
                .told(Values.filingDates(), Composition.Builder::replacedOn)
                .told(Values.flags(), Composition.Builder::hostConsent)
                .told(Values.filingDates(), Composition.Builder::reportedOn)
                .told(Values.flags(), Composition.Builder::reportedInWriting)
                .told(Values.flags(), Composition.Builder::reportedToApprover)
                .told(Values.flags(), Composition.Builder::rotationAccepted)
                .told(Values.flags(), Composition.Builder::drawnAtRandom)
                .told(Values.flags(), Composition.Builder::drawnByTitleOffice)
                .told(Values.flags(), Composition.Builder::drawnByHost)
                .told(Values.filingDates(), Composition.Builder::fixedOn)
                .told(Values.flags(), Composition.Builder::rosterPublished)
                .with(Values.attributes(), Composition.Builder::attributes)
                .build(Composition.Builder::build);
    }

    /** Committee members (评委会组成人员). */
    public static Arbitrary<CommitteeMember> committeeMembers() {
        return Making.of(CommitteeMember::builder)
                .told(Values.any(MemberRole.class), CommitteeMember.Builder::role)
                .sometimes(experts(), CommitteeMember.Builder::expert)
                .told(Values.flags(), CommitteeMember.Builder::present)
                .build(CommitteeMember.Builder::build);
    }

    /** Experts (评审专家). */
    public static Arbitrary<Expert> experts() {
        return Making.of(Expert::builder)
                .told(Values.people(), Expert.Builder::reference)
                .told(Values.any(TitleLevel.class), Expert.Builder::level)
                .told(Values.any(ValidityScope.class), Expert.Builder::titleScope)
                .told(Values.specialities(), Expert.Builder::speciality)
                .told(Values.flags(), Expert.Builder::closeSpeciality)
                .told(Values.dates(), Expert.Builder::appointedOn)
                .told(Values.dates(), Expert.Builder::newLevelSince)
                .told(Values.any(EducationLevel.class), Expert.Builder::educationLevel)
                .told(Values.flags(), Expert.Builder::educationInSpeciality)
                .told(Values.flags(), Expert.Builder::educationMeetsRegulation)
                .told(employers(), Expert.Builder::employer)
                .told(Values.any(LocationTier.class), Expert.Builder::employerTier)
                .told(Values.flags(), Expert.Builder::fromGrassRoots)
                .told(Values.flags(), Expert.Builder::outsideSystem)
                .told(Values.flags(), Expert.Builder::professional)
                .told(Values.birthDates(), Expert.Builder::bornOn)
                .told(Values.flags(), Expert.Builder::moralityProblem)
                .told(Values.flags(), Expert.Builder::underInvestigation)
                .told(retirements(), Expert.Builder::retiresOn)
                .told(Values.flags(), Expert.Builder::entryRelaxed)
                .told(Values.flags(), Expert.Builder::inPool)
                .told(Values.flags(), Expert.Builder::satLastYear)
                .told(Values.flags(), Expert.Builder::recused)
                .build(Expert.Builder::build);
    }

    /** Specialities (专业). */
    public static Arbitrary<Speciality> specialities() {
        return Values.told(Values.specialities()).map(Speciality::new);
    }

    /** Expert pools (评委专家库). */
    public static Arbitrary<ExpertPool> expertPools() {
        return Making.of(ExpertPool::builder)
                .told(Values.any(TitleBand.class), ExpertPool.Builder::band)
                .with(Values.listings(experts()), ExpertPool.Builder::experts)
                .told(Values.counts(), ExpertPool.Builder::size)
                .build(ExpertPool.Builder::build);
    }

    /** Places in an expert pool (专家入库). */
    public static Arbitrary<PoolEntry> poolEntries() {
        return Making.of(PoolEntry::builder)
                .told(Values.any(TitleBand.class), PoolEntry.Builder::band)
                .sometimes(experts(), PoolEntry.Builder::expert)
                .told(Values.filingDates(), PoolEntry.Builder::asOf)
                .with(Values.listings(CareerArbitraries.annualAppraisals()), PoolEntry.Builder::appraisals)
                .with(Values.listings(achievementAwards()), PoolEntry.Builder::awards)
                .with(Values.listings(completedSteps()), PoolEntry.Builder::stepsDone)
                .told(Values.flags(), PoolEntry.Builder::titleRevoked)
                .told(Values.flags(), PoolEntry.Builder::disciplineBreach)
                .told(Values.flags(), PoolEntry.Builder::unsatisfactoryService)
                .build(PoolEntry.Builder::build);
    }

    /** Achievement awards (成果奖). */
    public static Arbitrary<AchievementAward> achievementAwards() {
        return Making.of(AchievementAward::builder)
                .told(Values.any(AwardScope.class), AchievementAward.Builder::scope)
                .told(Values.ranks(), AchievementAward.Builder::awardClass)
                .told(Values.flags(), AchievementAward.Builder::countedMember)
                .told(Values.flags(), AchievementAward.Builder::inSpeciality)
                .build(AchievementAward.Builder::build);
    }

    /** Completed steps into a pool (已完成的入库程序). */
    public static Arbitrary<CompletedStep> completedSteps() {
        return Values.told(Values.any(PoolEntryStep.class)).map(CompletedStep::new);
    }

    /** Few, so that colleagues turn up. */
    private static Arbitrary<String> employers() {
        return Arbitraries.of("U1", "U2", "U3");
    }

    private static Arbitrary<LocalDate> retirements() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(LocalDate.MAX)), Tuple.of(2, Values.retirementDates()));
    }
}
