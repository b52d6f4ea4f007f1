package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.committee.CommitteeBasis;
import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.InternalRule;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.committee.RuleContent;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of a review committee as a body; its members are another subject. */
public final class ReviewCommittees {
    /** A review committee as a body (评审委员会). */
    public static final Subject<ReviewCommittee> REVIEW_COMMITTEE =
            Subject.of("review-committee", ReviewCommittee.class, "评审委员会", "review committee");

    /** May the committee be set up (评委会能否设置). */
    public static final Question<ReviewCommittee> SETUP_PERMITTED = Question.of(
                    "setup-permitted", REVIEW_COMMITTEE, "评委会能否设置", "may the committee be set up")
            .answered("可以设置", "may be set up", "不得设置", "may not be set up");

    /** May the committee review the title (评委会有无评审权). */
    public static final Question<ReviewCommittee> COMPETENT = Question.of(
                    "competent", REVIEW_COMMITTEE, "评委会有无评审权", "may the committee review the title")
            .answered("有评审权", "may review", "无评审权", "may not review");

    /** Kind of body that hosts the committee (评委会所在单位类别). */
    public static final Fact<HostKind> HOST_KIND = REVIEW_COMMITTEE.code(
            "host.kind",
            HostKind.class,
            "评委会所在单位类别",
            "kind of body that hosts the committee",
            committee -> committee.host().kind());

    /** Tier of the body that hosts the committee (评委会所在单位隶属层级). */
    public static final Fact<LocationTier> HOST_TIER = REVIEW_COMMITTEE.code(
            "host.tier",
            LocationTier.class,
            "评委会所在单位隶属层级",
            "tier of the body that hosts the committee",
            committee -> committee.host().tier());

    /** Division the hosting body is in (评委会所在单位所在地). */
    public static final Fact<DivisionCode> HOST_DIVISION = REVIEW_COMMITTEE.fact(
            "host.division",
            Unit.DIVISION,
            "评委会所在单位所在地",
            "division the hosting body is in",
            committee -> committee.host().division());

    /** The prefecture administers the titles of the hosting body (职称管理归州职改办). */
    public static final Flag ADMINISTERED_BY_PREFECTURE = REVIEW_COMMITTEE.judged(
            "host.administeredByPrefecture",
            Party.PREFECTURE_TITLE_OFFICE,
            "职称管理归州职改办",
            "the prefecture administers the titles of the hosting body",
            committee -> committee.host().administeredByPrefecture());

    /** The hosting body was granted the authority to review senior titles (已授予高级职称评审权). */
    public static final Flag SENIOR_REVIEW_AUTHORITY = REVIEW_COMMITTEE.flag(
            "host.seniorReviewAuthority",
            "已授予高级职称评审权",
            "the hosting body was granted the authority to review senior titles",
            committee -> committee.host().seniorReviewAuthority());

    /** The hosting body took over the checking of senior applications (已承接高级职称申报资格审核权). */
    public static final Flag SENIOR_CHECK_AUTHORITY = REVIEW_COMMITTEE.flag(
            "host.seniorCheckAuthority",
            "已承接高级职称申报资格审核权",
            "the hosting body took over the checking of senior applications",
            committee -> committee.host().seniorCheckAuthority());

    /** Where the authority to review was applied for (授权申请受理部门). */
    public static final Fact<TitleAuthority> APPLIED_TO = REVIEW_COMMITTEE.code(
            "setup.appliedTo",
            TitleAuthority.class,
            "授权申请受理部门",
            "where the authority to review was applied for",
            committee -> committee.setup().appliedTo());

    /** A working body is designated (评委会工作机构已确定). */
    public static final Flag WORKING_BODY = REVIEW_COMMITTEE.flag(
            "setup.workingBody",
            "评委会工作机构已确定",
            "a working body is designated",
            committee -> committee.setup().workingBody());

    /** Funding is attested (经费有保障). */
    public static final Flag FUNDED = REVIEW_COMMITTEE.flag(
            "setup.funded",
            "职称工作经费有保障",
            "funding is attested",
            committee -> committee.setup().funded());

    /** An internal rule on file (评委会制度). */
    public static final Rows<InternalRule> INTERNAL_RULES = REVIEW_COMMITTEE.rows(
            "setup.rules",
            InternalRule.class,
            "评委会制度",
            "internal rule",
            committee -> committee.setup().rules());

    /** What the internal rule is about (制度内容). */
    public static final Fact<RuleContent> RULE_CONTENT = INTERNAL_RULES.code(
            "content", RuleContent.class, "制度内容", "what the internal rule is about", InternalRule::content);

    /** Senior professionals in service (本系列或相近专业在职高级人数). */
    public static final Fact<Integer> SENIORS = REVIEW_COMMITTEE.fact(
            "setup.seniors",
            Unit.COUNT,
            "本系列或相近专业在职高级人数",
            "senior professionals in service, of the series or a close one",
            committee -> committee.setup().seniors());

    /** Intermediate professionals in service (本系列或相近专业在职中级人数). */
    public static final Fact<Integer> INTERMEDIATES = REVIEW_COMMITTEE.fact(
            "setup.intermediates",
            Unit.COUNT,
            "本系列或相近专业在职中级人数",
            "intermediate professionals in service, of the series or a close one",
            committee -> committee.setup().intermediates());

    /** The number of professionals passes for the one asked for (批准机构认可人数). */
    public static final Flag HEADCOUNT_ACCEPTED = REVIEW_COMMITTEE.judged(
            "setup.headcountAccepted",
            Party.APPROVING_AUTHORITY,
            "批准机构认可人数",
            "the number of professionals passes for the one asked for",
            committee -> committee.setup().headcountAccepted());

    /** Lower number put on record by the approving authority (批准机构放宽后的人数). */
    public static final Fact<Integer> RELAXED_HEADCOUNT = REVIEW_COMMITTEE.fact(
            "setup.relaxedHeadcount",
            Unit.COUNT,
            "批准机构放宽后的人数",
            "lower number put on record by the approving authority",
            committee -> committee.setup().relaxedHeadcount());

    /** Band of the committee (评委会层级). */
    public static final Fact<TitleBand> COMMITTEE_BAND = REVIEW_COMMITTEE.code(
            "band", TitleBand.class, "评委会层级", "band of the committee", committee -> committee.band());

    /** Code of the series of the committee (评委会系列). */
    public static final Fact<String> COMMITTEE_SERIES = REVIEW_COMMITTEE.fact(
            "series",
            Unit.TEXT,
            "评委会系列",
            "series of the committee",
            committee -> committee.series().map(TitleSeries::code));

    /** By what the committee is set up (评委会设置方式). */
    public static final Fact<CommitteeBasis> COMMITTEE_BASIS = REVIEW_COMMITTEE.code(
            "basis",
            CommitteeBasis.class,
            "评委会设置方式",
            "by what the committee is set up",
            committee -> committee.basis());

    /** The committee is approved or authorised on record (评委会经核准授权). */
    public static final Flag AUTHORISED = REVIEW_COMMITTEE.flag(
            "authorised", "评委会经核准授权", "the committee is approved or authorised", committee -> committee.authorised());

    /** Last day of the committee's former term (原任期届满日). */
    public static final Fact<LocalDate> TERM_ENDS_ON = REVIEW_COMMITTEE.fact(
            "termEndsOn",
            Unit.DATE,
            "原任期届满日",
            "last day of the committee's former term",
            committee -> committee.termEndsOn());

    /** Day as of which the committee is judged (评审日期). */
    public static final Fact<LocalDate> COMMITTEE_AS_OF = REVIEW_COMMITTEE.fact(
            "asOf", Unit.DATE, "评审日期", "day as of which the committee is judged", committee -> committee.asOf());

    /** Level of title to review (拟评审层级). */
    public static final Fact<TitleLevel> REVIEWED_LEVEL = REVIEW_COMMITTEE.code(
            "level", TitleLevel.class, "拟评审层级", "level of title to review", committee -> committee.level());

    /** Way to the title to review (拟评审类型). */
    public static final Fact<RouteToTitle> REVIEWED_ROUTE = REVIEW_COMMITTEE.code(
            "route", RouteToTitle.class, "拟评审类型", "way to the title to review", committee -> committee.route());

    private ReviewCommittees() {}
}
