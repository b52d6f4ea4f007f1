package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.procedure.AssessedAspect;
import io.zhicheng.policy.model.procedure.DemandedItem;
import io.zhicheng.policy.model.procedure.MaterialsDemand;
import io.zhicheng.policy.model.procedure.NoticeSupplement;
import io.zhicheng.policy.model.procedure.Objection;
import io.zhicheng.policy.model.procedure.OpinionAspect;
import io.zhicheng.policy.model.procedure.PublicNotice;
import io.zhicheng.policy.model.procedure.RequestedSupplement;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import io.zhicheng.policy.model.procedure.UnitRecommendation;
import io.zhicheng.policy.model.title.TitleLevel;
import net.jqwik.api.Arbitrary;

/** Arbitrary notices, recommendations, demands and supplements. */
public final class RecommendingArbitraries {
    private RecommendingArbitraries() {}

    /** Notice supplements (补充公示). */
    public static Arbitrary<NoticeSupplement> noticeSupplements() {
        return Making.of(NoticeSupplement::builder)
                .told(Values.reviewDates(), NoticeSupplement.Builder::postedOn)
                .told(Values.reviewDates(), NoticeSupplement.Builder::endedOn)
                .build(NoticeSupplement.Builder::build);
    }

    /** Public notices (单位公示). */
    public static Arbitrary<PublicNotice> publicNotices() {
        return Making.of(PublicNotice::builder)
                .told(Values.reviewDates(), PublicNotice.Builder::postedOn)
                .told(Values.reviewDates(), PublicNotice.Builder::endedOn)
                .told(Values.flags(), PublicNotice.Builder::everyApplicantShown)
                .told(Values.flags(), PublicNotice.Builder::applicationsShown)
                .told(Values.flags(), PublicNotice.Builder::materialsShown)
                .told(Values.flags(), PublicNotice.Builder::changedAfter)
                .with(Values.listings(noticeSupplements()), PublicNotice.Builder::supplements)
                .build(PublicNotice.Builder::build);
    }

    /** Assessed aspects (已评价方面). */
    public static Arbitrary<AssessedAspect> assessedAspects() {
        return Making.of(AssessedAspect::builder)
                .told(Values.any(OpinionAspect.class), AssessedAspect.Builder::aspect)
                .build(AssessedAspect.Builder::build);
    }

    /** Unit recommendations (单位审核推荐). */
    public static Arbitrary<UnitRecommendation> unitRecommendations() {
        return Making.of(UnitRecommendation::builder)
                .told(Values.any(TitleLevel.class), UnitRecommendation.Builder::level)
                .told(Values.any(ApplicantStatus.class), UnitRecommendation.Builder::status)
                .told(Values.flags(), UnitRecommendation.Builder::fileEntrusted)
                .told(Values.flags(), UnitRecommendation.Builder::opinionIssued)
                .told(Values.reviewDates(), UnitRecommendation.Builder::opinionOn)
                .with(Values.listings(assessedAspects()), UnitRecommendation.Builder::aspects)
                .told(Values.flags(), UnitRecommendation.Builder::interviewHeld)
                .told(Values.reviewDates(), UnitRecommendation.Builder::interviewOn)
                .told(Values.flags(), UnitRecommendation.Builder::interviewRecordedFirst)
                .told(Values.flags(), UnitRecommendation.Builder::expertsQualified)
                .told(Values.flags(), UnitRecommendation.Builder::falseMaterialsFound)
                .build(UnitRecommendation.Builder::build);
    }

    /** Demanded items (要求提供的材料). */
    public static Arbitrary<DemandedItem> demandedItems() {
        return Making.of(DemandedItem::builder)
                .told(Values.flags(), DemandedItem.Builder::onList)
                .told(Values.flags(), DemandedItem.Builder::foreseen)
                .told(Values.flags(), DemandedItem.Builder::reasonRecorded)
                .told(Values.flags(), DemandedItem.Builder::proof)
                .told(Values.employers(), DemandedItem.Builder::issuer)
                .build(DemandedItem.Builder::build);
    }

    /** Materials demands (要求申报人提供的材料). */
    public static Arbitrary<MaterialsDemand> materialsDemands() {
        return Making.of(MaterialsDemand::builder)
                .with(Values.listings(demandedItems()), MaterialsDemand.Builder::items)
                .build(MaterialsDemand.Builder::build);
    }

    /** Requested supplements (需补充的内容). */
    public static Arbitrary<RequestedSupplement> requestedSupplements() {
        return Making.of(RequestedSupplement::builder)
                .told(Values.flags(), RequestedSupplement.Builder::supplied)
                .told(Values.reviewDates(), RequestedSupplement.Builder::suppliedOn)
                .told(Values.flags(), RequestedSupplement.Builder::missingBefore)
                .told(Values.flags(), RequestedSupplement.Builder::namedBefore)
                .build(RequestedSupplement.Builder::build);
    }

    /** Supplement notices (一次性告知). */
    public static Arbitrary<SupplementNotice> supplementNotices() {
        return Making.of(SupplementNotice::builder)
                .told(Values.ranks(), SupplementNotice.Builder::number)
                .told(Values.reviewDates(), SupplementNotice.Builder::deadline)
                .with(Values.listings(requestedSupplements()), SupplementNotice.Builder::items)
                .told(Values.flags(), SupplementNotice.Builder::partAccepted)
                .build(SupplementNotice.Builder::build);
    }

    /** Objections (对评审结果的举报). */
    public static Arbitrary<Objection> objections() {
        return Making.of(Objection::builder)
                .told(Values.flags(), Objection.Builder::toCommitteesTitleOffice)
                .told(Values.flags(), Objection.Builder::realName)
                .told(Values.flags(), Objection.Builder::contact)
                .told(Values.flags(), Objection.Builder::falseAccusation)
                .build(Objection.Builder::build);
    }
}
