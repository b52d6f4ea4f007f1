package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_APPLICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_PATH;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.SAME_AS_THIS;
import static io.zhicheng.policy.fact.SubmissionFacts.CHANNEL_OPINION;
import static io.zhicheng.policy.fact.SubmissionFacts.OPINION_FILED;
import static io.zhicheng.policy.fact.SubmissionFacts.OPINION_FILED_ON;
import static io.zhicheng.policy.fact.SubmissionFacts.OPINION_ISSUER;
import static io.zhicheng.policy.fact.SubmissionFacts.REVIEW_PATH;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_HEAD_OFFICE;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_IS_BRANCH;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_KIND;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_TIER;
import static io.zhicheng.policy.model.application.OpinionIssuer.CENTRAL_UNIT_PERSONNEL;
import static io.zhicheng.policy.model.application.OpinionIssuer.HEAD_OFFICE_HR;
import static io.zhicheng.policy.model.career.UnitKind.ENTERPRISE;
import static io.zhicheng.policy.model.place.LocationTier.CENTRAL;
import static io.zhicheng.policy.model.title.ReviewPath.OWN_SYSTEM;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 chapter 2, section (1), item 3: central units, and branches of enterprises of other provinces, apply by the channel
 * of their own system, or by a committee of the region with the opinion of their superior on file.
 */
public final class SystemChannel {
    /** The unit has a channel of its own: a central unit, or the branch of an enterprise of another province. */
    public static final Requirement OWN_SYSTEM_UNIT = ELIGIBILITY.condition(
            "own-system-unit",
            "中直驻桂单位或外省驻桂企业分支机构",
            "a central unit, or the branch of an enterprise of another province");
    /** Their applicants go by their own channel, unless the superior wrote otherwise. */
    public static final Requirement CHANNEL_OF_SYSTEM = ELIGIBILITY.requirement(
            "channel-of-system",
            "按本单位（系统）渠道申报，或有上级人事部门书面意见",
            "by the channel of the system, or with the opinion of the superior");
    /** The opinion was on file before the application. */
    public static final Requirement OPINION_ON_FILE =
            ELIGIBILITY.requirement("opinion-on-file", "渠道书面意见已先备案", "the opinion on the channel was filed before");
    /** The opinion of the superior on the channel. */
    public static final Obligation OPINION_ON_CHANNEL = ELIGIBILITY.obligation(
            "opinion-on-channel",
            DOCUMENT,
            Party.SUPERVISING_DEPARTMENT,
            "所属中直单位组织人事部门或外省总公司人力资源部门就申报渠道出具书面意见",
            "a written opinion of the superior on the channel");
    /** Another channel was taken in the same year (同一年度多种渠道申报). */
    public static final Bar SEVERAL_CHANNELS =
            ELIGIBILITY.bar("several-channels", "同一年度多种渠道申报", "another channel in the same year");

    private static final DivisionCode REGION = DivisionCode.of("450000");

    static List<Change> changes() {
        return ImmutableList.of(
                add(OWN_SYSTEM_UNIT
                        .by("QZ4/2.1.3-a")
                        .demands(any(
                                UNIT_TIER.is(CENTRAL),
                                all(
                                        UNIT_KIND.is(ENTERPRISE),
                                        UNIT_IS_BRANCH.yes(),
                                        not(within(UNIT_HEAD_OFFICE, REGION)))))),
                add(CHANNEL_OF_SYSTEM
                        .by("QZ4/2.1.3-a")
                        .demands(any(
                                        REVIEW_PATH.is(OWN_SYSTEM),
                                        cite(
                                                "QZ4/2.1.3-c",
                                                CHANNEL_OPINION.yes(),
                                                any(
                                                        all(
                                                                UNIT_TIER.is(CENTRAL),
                                                                OPINION_ISSUER.is(CENTRAL_UNIT_PERSONNEL)),
                                                        all(
                                                                not(UNIT_TIER.is(CENTRAL)),
                                                                OPINION_ISSUER.is(HEAD_OFFICE_HR)))))
                                .when(OWN_SYSTEM_UNIT))),
                add(OPINION_ON_FILE
                        .by("QZ4/2.1.3-d")
                        .demands(all(OPINION_FILED.yes(), OPINION_FILED_ON.atMost(FILED_ON))
                                .when(all(OWN_SYSTEM_UNIT, not(REVIEW_PATH.is(OWN_SYSTEM)))))),
                add(OPINION_ON_CHANNEL
                        .by("QZ4/2.1.3-c")
                        .comesWhen(all(OWN_SYSTEM_UNIT, not(REVIEW_PATH.is(OWN_SYSTEM))))),
                add(SEVERAL_CHANNELS
                        .by("QZ4/2.1.3-b")
                        .appliesWhen(all(
                                OWN_SYSTEM_UNIT,
                                some(
                                        PRIOR_APPLICATIONS,
                                        PRIOR_YEAR.same(REVIEW_YEAR),
                                        not(SAME_AS_THIS.yes()),
                                        not(PRIOR_PATH.same(REVIEW_PATH)))))));
    }

    private SystemChannel() {}
}
