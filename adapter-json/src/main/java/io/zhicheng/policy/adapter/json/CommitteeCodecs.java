package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.COMMITTEE_BASIS;
import static io.zhicheng.policy.adapter.json.Codes.HOST_KIND;
import static io.zhicheng.policy.adapter.json.Codes.LOCATION_TIER;
import static io.zhicheng.policy.adapter.json.Codes.ROUTE_TO_TITLE;
import static io.zhicheng.policy.adapter.json.Codes.RULE_CONTENT;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_AUTHORITY;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_BAND;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.DIVISION;
import static io.zhicheng.policy.adapter.json.Scalars.SERIES;

import io.zhicheng.policy.model.committee.CommitteeHost;
import io.zhicheng.policy.model.committee.CommitteeSetup;
import io.zhicheng.policy.model.committee.InternalRule;
import io.zhicheng.policy.model.committee.ReviewCommittee;

/** A review committee as a body, with its host and what it brings along. */
final class CommitteeCodecs {
    static final ObjectCodec<InternalRule, InternalRuleDraft> INTERNAL_RULE = table(
                    "an internal rule", InternalRuleDraft::new, InternalRuleDraft::build)
            .field("content", RULE_CONTENT, InternalRule::content, InternalRuleDraft::content)
            .done();

    static final ObjectCodec<CommitteeHost, CommitteeHost.Builder> COMMITTEE_HOST = table(
                    "the host of a committee", CommitteeHost::builder, CommitteeHost.Builder::build)
            .field("kind", HOST_KIND, CommitteeHost::kind, CommitteeHost.Builder::kind)
            .field("tier", LOCATION_TIER, CommitteeHost::tier, CommitteeHost.Builder::tier)
            .field("division", DIVISION, CommitteeHost::division, CommitteeHost.Builder::division)
            .flag(
                    "administeredByPrefecture",
                    CommitteeHost::administeredByPrefecture,
                    CommitteeHost.Builder::administeredByPrefecture)
            .flag(
                    "seniorReviewAuthority",
                    CommitteeHost::seniorReviewAuthority,
                    CommitteeHost.Builder::seniorReviewAuthority)
            .flag(
                    "seniorCheckAuthority",
                    CommitteeHost::seniorCheckAuthority,
                    CommitteeHost.Builder::seniorCheckAuthority)
            .done();

    static final ObjectCodec<CommitteeSetup, CommitteeSetup.Builder> COMMITTEE_SETUP = table(
                    "the means of a committee", CommitteeSetup::builder, CommitteeSetup.Builder::build)
            .field("appliedTo", TITLE_AUTHORITY, CommitteeSetup::appliedTo, CommitteeSetup.Builder::appliedTo)
            .flag("workingBody", CommitteeSetup::workingBody, CommitteeSetup.Builder::workingBody)
            .flag("funded", CommitteeSetup::funded, CommitteeSetup.Builder::funded)
            .rows("rules", INTERNAL_RULE, CommitteeSetup::rules, CommitteeSetup.Builder::rules)
            .field("seniors", COUNT, CommitteeSetup::seniors, CommitteeSetup.Builder::seniors)
            .field("intermediates", COUNT, CommitteeSetup::intermediates, CommitteeSetup.Builder::intermediates)
            .flag("headcountAccepted", CommitteeSetup::headcountAccepted, CommitteeSetup.Builder::headcountAccepted)
            .field(
                    "relaxedHeadcount",
                    COUNT,
                    CommitteeSetup::relaxedHeadcount,
                    CommitteeSetup.Builder::relaxedHeadcount)
            .done();

    static final ObjectCodec<ReviewCommittee, ReviewCommittee.Builder> REVIEW_COMMITTEE = table(
                    "a review committee", ReviewCommittee::builder, ReviewCommittee.Builder::build)
            .part(
                    "host",
                    COMMITTEE_HOST,
                    ReviewCommittee::host,
                    ReviewCommittee.Builder::host,
                    any -> CommitteeHost.untold())
            .part(
                    "setup",
                    COMMITTEE_SETUP,
                    ReviewCommittee::setup,
                    ReviewCommittee.Builder::setup,
                    any -> CommitteeSetup.untold())
            .field("band", TITLE_BAND, ReviewCommittee::band, ReviewCommittee.Builder::band)
            .field("series", SERIES, ReviewCommittee::series, ReviewCommittee.Builder::series)
            .field("basis", COMMITTEE_BASIS, ReviewCommittee::basis, ReviewCommittee.Builder::basis)
            .flag("authorised", ReviewCommittee::authorised, ReviewCommittee.Builder::authorised)
            .field("termEndsOn", DATE, ReviewCommittee::termEndsOn, ReviewCommittee.Builder::termEndsOn)
            .field("asOf", DATE, ReviewCommittee::asOf, ReviewCommittee.Builder::asOf)
            .field("level", TITLE_LEVEL, ReviewCommittee::level, ReviewCommittee.Builder::level)
            .field("route", ROUTE_TO_TITLE, ReviewCommittee::route, ReviewCommittee.Builder::route)
            .done();

    private CommitteeCodecs() {}
}
