package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.procedure.AbilityKind;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardCondition;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.TitleLevel;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary subjects besides the application. */
public final class ProcedureArbitraries {
    private ProcedureArbitraries() {}

    /** Held titles (现有职称). */
    public static Arbitrary<HeldTitle> heldTitles() {
        return Making.of(HeldTitle::builder)
                .sometimes(CareerArbitraries.qualifications(), HeldTitle.Builder::qualification)
                .sometimes(CareerArbitraries.employingUnits(), HeldTitle.Builder::unit)
                .told(Values.dates(), HeldTitle.Builder::asOf)
                .told(Values.dates(), HeldTitle.Builder::votedOn)
                .told(Values.retirementDates(), HeldTitle.Builder::retirementDate)
                .sometimes(CareerArbitraries.retirementExtensions(), HeldTitle.Builder::retirementExtension)
                .told(Values.flags(), HeldTitle.Builder::obtainedByFraud)
                .told(Values.flags(), HeldTitle.Builder::obtainedByManipulation)
                .told(Values.flags(), HeldTitle.Builder::appealPending)
                .told(Values.flags(), HeldTitle.Builder::leftGrassRoots)
                .told(Values.flags(), HeldTitle.Builder::furtherRecognitionDue)
                .told(Values.any(TitleLevel.class), HeldTitle.Builder::levelByDestinationTable)
                .told(Values.any(Establishment.class), HeldTitle.Builder::establishment)
                .told(Values.scores(), HeldTitle.Builder::examScore)
                .told(Values.scores(), HeldTitle.Builder::provincialLine)
                .told(Values.scores(), HeldTitle.Builder::grassRootsLine)
                .told(Values.years(), HeldTitle.Builder::examYear)
                .told(Values.years(), HeldTitle.Builder::lineYear)
                .told(Values.flags(), HeldTitle.Builder::nationalCertificate)
                .told(Values.flags(), HeldTitle.Builder::employerAssessmentPassed)
                .build(HeldTitle.Builder::build);
    }

    /** Recommendation lists (推荐名单). */
    public static Arbitrary<RecommendationList> recommendationLists() {
        return Making.of(RecommendationList::builder)
                .sometimes(CareerArbitraries.employingUnits(), RecommendationList.Builder::unit)
                .told(Values.flags(), RecommendationList.Builder::competitiveAppointment)
                .told(Values.any(DualChannel.class), RecommendationList.Builder::channel)
                .told(Values.counts(), RecommendationList.Builder::vacancies)
                .told(Values.counts(), RecommendationList.Builder::established)
                .told(Values.counts(), RecommendationList.Builder::offEstablishment)
                .build(RecommendationList.Builder::build);
    }

    /** Years of applications (一人一年度的申报). */
    public static Arbitrary<YearOfApplications> yearsOfApplications() {
        return Making.of(YearOfApplications::builder)
                .told(Values.years(), YearOfApplications.Builder::year)
                .with(Values.listings(CareerArbitraries.priorApplications()), YearOfApplications.Builder::applications)
                .build(YearOfApplications.Builder::build);
    }

    /** Review rounds (评审). */
    public static Arbitrary<ReviewRound> reviewRounds() {
        return Combinators.combine(Values.told(Values.years()), Values.told(Values.dates()))
                .as(ReviewRound::new);
    }

    /** Standard conditions (标准条件). */
    public static Arbitrary<StandardCondition> standardConditions() {
        return Combinators.combine(
                        Values.told(Values.any(ConditionKind.class)), Values.told(Values.any(AbilityKind.class)))
                .as(StandardCondition::new);
    }

    /** Standard drafts (评价条件标准). */
    public static Arbitrary<StandardDraft> standardDrafts() {
        return Making.of(StandardDraft::builder)
                .told(Values.any(TitleLevel.class), StandardDraft.Builder::level)
                .with(Values.listings(standardConditions()), StandardDraft.Builder::conditions)
                .told(Values.any(AwardScope.class), StandardDraft.Builder::exceptionalScope)
                .told(Values.units(), StandardDraft.Builder::normalUnits)
                .told(Values.units(), StandardDraft.Builder::prefectureUnits)
                .build(StandardDraft.Builder::build);
    }
}
