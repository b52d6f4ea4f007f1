package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.APPLYING_BODY;
import static io.zhicheng.policy.adapter.json.Codes.BRANCH_TRADE;
import static io.zhicheng.policy.adapter.json.Codes.OPINION_ISSUER;
import static io.zhicheng.policy.adapter.json.Codes.REVIEW_PATH;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;

import io.zhicheng.policy.model.application.ApplyingUnit;
import io.zhicheng.policy.model.application.ChannelOpinion;
import io.zhicheng.policy.model.application.Submission;

/** The tables of the way by which an application comes in. */
final class SubmissionCodec {
    static final ObjectCodec<ApplyingUnit, ApplyingUnit.Builder> APPLYING_UNIT = table(
                    "an applying unit", ApplyingUnit::builder, ApplyingUnit.Builder::build)
            .field("body", APPLYING_BODY, ApplyingUnit::body, ApplyingUnit.Builder::body)
            .field("code", TEXT, ApplyingUnit::code, ApplyingUnit.Builder::code)
            .flag("branch", ApplyingUnit::branch, ApplyingUnit.Builder::branch)
            .flag("legalPerson", ApplyingUnit::legalPerson, ApplyingUnit.Builder::legalPerson)
            .field("trade", BRANCH_TRADE, ApplyingUnit::trade, ApplyingUnit.Builder::trade)
            .flag("liableByLaw", ApplyingUnit::liableByLaw, ApplyingUnit.Builder::liableByLaw)
            .done();

    static final ObjectCodec<ChannelOpinion, ChannelOpinion.Builder> CHANNEL_OPINION = table(
                    "an opinion on the channel", ChannelOpinion::builder, ChannelOpinion.Builder::build)
            .flag("obtained", ChannelOpinion::obtained, ChannelOpinion.Builder::obtained)
            .field("issuer", OPINION_ISSUER, ChannelOpinion::issuer, ChannelOpinion.Builder::issuer)
            .field("issuedOn", DATE, ChannelOpinion::issuedOn, ChannelOpinion.Builder::issuedOn)
            .flag("filed", ChannelOpinion::filed, ChannelOpinion.Builder::filed)
            .field("filedOn", DATE, ChannelOpinion::filedOn, ChannelOpinion.Builder::filedOn)
            .done();

    static final ObjectCodec<Submission, Submission.Builder> SUBMISSION = table(
                    "a submission", Submission::builder, Submission.Builder::build)
            .field("path", REVIEW_PATH, Submission::path, Submission.Builder::path)
            .part(
                    "applyingUnit",
                    APPLYING_UNIT,
                    Submission::applyingUnit,
                    Submission.Builder::applyingUnit,
                    any -> ApplyingUnit.untold())
            .flag("employerConsents", Submission::employerConsents, Submission.Builder::employerConsents)
            .flag(
                    "employerOpinionWritten",
                    Submission::employerOpinionWritten,
                    Submission.Builder::employerOpinionWritten)
            .flag("localCommitteeExists", Submission::localCommitteeExists, Submission.Builder::localCommitteeExists)
            .field("recommendedOn", DATE, Submission::recommendedOn, Submission.Builder::recommendedOn)
            .field("receivedOn", DATE, Submission::receivedOn, Submission.Builder::receivedOn)
            .part(
                    "channelOpinion",
                    CHANNEL_OPINION,
                    Submission::channelOpinion,
                    Submission.Builder::channelOpinion,
                    any -> ChannelOpinion.untold())
            .done();

    private SubmissionCodec() {}
}
