package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.APPLICANT_STATUS;
import static io.zhicheng.policy.adapter.json.Codes.OPINION_ASPECT;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;

import io.zhicheng.policy.model.procedure.AssessedAspect;
import io.zhicheng.policy.model.procedure.DemandedItem;
import io.zhicheng.policy.model.procedure.MaterialsDemand;
import io.zhicheng.policy.model.procedure.NoticeSupplement;
import io.zhicheng.policy.model.procedure.Objection;
import io.zhicheng.policy.model.procedure.PublicNotice;
import io.zhicheng.policy.model.procedure.RequestedSupplement;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import io.zhicheng.policy.model.procedure.UnitRecommendation;

/** The tables of what a unit and a title office do with an application: notice, recommendation, demands, supplements. */
final class RecommendingCodecs {
    static final ObjectCodec<NoticeSupplement, NoticeSupplement.Builder> NOTICE_SUPPLEMENT = table(
                    "a notice supplement", NoticeSupplement::builder, NoticeSupplement.Builder::build)
            .field("postedOn", DATE, NoticeSupplement::postedOn, NoticeSupplement.Builder::postedOn)
            .field("endedOn", DATE, NoticeSupplement::endedOn, NoticeSupplement.Builder::endedOn)
            .done();

    static final ObjectCodec<PublicNotice, PublicNotice.Builder> PUBLIC_NOTICE = table(
                    "a public notice", PublicNotice::builder, PublicNotice.Builder::build)
            .field("postedOn", DATE, PublicNotice::postedOn, PublicNotice.Builder::postedOn)
            .field("endedOn", DATE, PublicNotice::endedOn, PublicNotice.Builder::endedOn)
            .flag("everyApplicantShown", PublicNotice::everyApplicantShown, PublicNotice.Builder::everyApplicantShown)
            .flag("applicationsShown", PublicNotice::applicationsShown, PublicNotice.Builder::applicationsShown)
            .flag("materialsShown", PublicNotice::materialsShown, PublicNotice.Builder::materialsShown)
            .flag("changedAfter", PublicNotice::changedAfter, PublicNotice.Builder::changedAfter)
            .rows("supplements", NOTICE_SUPPLEMENT, PublicNotice::supplements, PublicNotice.Builder::supplements)
            .done();

    static final ObjectCodec<AssessedAspect, AssessedAspect.Builder> ASSESSED_ASPECT = table(
                    "an assessed aspect", AssessedAspect::builder, AssessedAspect.Builder::build)
            .field("aspect", OPINION_ASPECT, AssessedAspect::aspect, AssessedAspect.Builder::aspect)
            .done();

    static final ObjectCodec<UnitRecommendation, UnitRecommendation.Builder> UNIT_RECOMMENDATION = table(
                    "a unit recommendation", UnitRecommendation::builder, UnitRecommendation.Builder::build)
            .field("level", TITLE_LEVEL, UnitRecommendation::level, UnitRecommendation.Builder::level)
            .field("status", APPLICANT_STATUS, UnitRecommendation::status, UnitRecommendation.Builder::status)
            .flag("fileEntrusted", UnitRecommendation::fileEntrusted, UnitRecommendation.Builder::fileEntrusted)
            .flag("opinionIssued", UnitRecommendation::opinionIssued, UnitRecommendation.Builder::opinionIssued)
            .field("opinionOn", DATE, UnitRecommendation::opinionOn, UnitRecommendation.Builder::opinionOn)
            .rows("aspects", ASSESSED_ASPECT, UnitRecommendation::aspects, UnitRecommendation.Builder::aspects)
            .flag("interviewHeld", UnitRecommendation::interviewHeld, UnitRecommendation.Builder::interviewHeld)
            .field("interviewOn", DATE, UnitRecommendation::interviewOn, UnitRecommendation.Builder::interviewOn)
            .flag(
                    "interviewRecordedFirst",
                    UnitRecommendation::interviewRecordedFirst,
                    UnitRecommendation.Builder::interviewRecordedFirst)
            .flag(
                    "expertsQualified",
                    UnitRecommendation::expertsQualified,
                    UnitRecommendation.Builder::expertsQualified)
            .flag(
                    "falseMaterialsFound",
                    UnitRecommendation::falseMaterialsFound,
                    UnitRecommendation.Builder::falseMaterialsFound)
            .done();

    static final ObjectCodec<DemandedItem, DemandedItem.Builder> DEMANDED_ITEM = table(
                    "a demanded item", DemandedItem::builder, DemandedItem.Builder::build)
            .flag("onList", DemandedItem::onList, DemandedItem.Builder::onList)
            .flag("foreseen", DemandedItem::foreseen, DemandedItem.Builder::foreseen)
            .flag("reasonRecorded", DemandedItem::reasonRecorded, DemandedItem.Builder::reasonRecorded)
            .flag("proof", DemandedItem::proof, DemandedItem.Builder::proof)
            .field("issuer", TEXT, DemandedItem::issuer, DemandedItem.Builder::issuer)
            .done();

    static final ObjectCodec<MaterialsDemand, MaterialsDemand.Builder> MATERIALS_DEMAND = table(
                    "a materials demand", MaterialsDemand::builder, MaterialsDemand.Builder::build)
            .rows("items", DEMANDED_ITEM, MaterialsDemand::items, MaterialsDemand.Builder::items)
            .done();

    static final ObjectCodec<RequestedSupplement, RequestedSupplement.Builder> REQUESTED_SUPPLEMENT = table(
                    "a requested supplement", RequestedSupplement::builder, RequestedSupplement.Builder::build)
            .flag("supplied", RequestedSupplement::supplied, RequestedSupplement.Builder::supplied)
            .field("suppliedOn", DATE, RequestedSupplement::suppliedOn, RequestedSupplement.Builder::suppliedOn)
            .flag("missingBefore", RequestedSupplement::missingBefore, RequestedSupplement.Builder::missingBefore)
            .flag("namedBefore", RequestedSupplement::namedBefore, RequestedSupplement.Builder::namedBefore)
            .done();

    static final ObjectCodec<SupplementNotice, SupplementNotice.Builder> SUPPLEMENT_NOTICE = table(
                    "a supplement notice", SupplementNotice::builder, SupplementNotice.Builder::build)
            .field("number", COUNT, SupplementNotice::number, SupplementNotice.Builder::number)
            .field("deadline", DATE, SupplementNotice::deadline, SupplementNotice.Builder::deadline)
            .rows("items", REQUESTED_SUPPLEMENT, SupplementNotice::items, SupplementNotice.Builder::items)
            .flag("partAccepted", SupplementNotice::partAccepted, SupplementNotice.Builder::partAccepted)
            .done();

    static final ObjectCodec<Objection, Objection.Builder> OBJECTION = table(
                    "an objection", Objection::builder, Objection.Builder::build)
            .flag(
                    "toCommitteesTitleOffice",
                    Objection::toCommitteesTitleOffice,
                    Objection.Builder::toCommitteesTitleOffice)
            .flag("realName", Objection::realName, Objection.Builder::realName)
            .flag("contact", Objection::contact, Objection.Builder::contact)
            .flag("falseAccusation", Objection::falseAccusation, Objection.Builder::falseAccusation)
            .done();

    private RecommendingCodecs() {}
}
