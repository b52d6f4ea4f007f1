package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.ReviewCommittees.APPLIED_TO;
import static io.zhicheng.policy.fact.ReviewCommittees.COMMITTEE_AS_OF;
import static io.zhicheng.policy.fact.ReviewCommittees.COMMITTEE_BAND;
import static io.zhicheng.policy.fact.ReviewCommittees.COMPETENT;
import static io.zhicheng.policy.fact.ReviewCommittees.HOST_KIND;
import static io.zhicheng.policy.fact.ReviewCommittees.SENIOR_CHECK_AUTHORITY;
import static io.zhicheng.policy.fact.ReviewCommittees.SENIOR_REVIEW_AUTHORITY;
import static io.zhicheng.policy.fact.ReviewCommittees.SETUP_PERMITTED;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.NO_JUNIOR_REVIEW;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.by;
import static io.zhicheng.policy.model.committee.HostKind.LARGE_UNIT;
import static io.zhicheng.policy.model.committee.HostKind.MEDIUM_UNIT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_DEPARTMENT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.committee.TitleAuthority.PREFECTURE_HRSS;
import static io.zhicheng.policy.model.committee.TitleAuthority.PROVINCIAL_HRSS;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.JUNIOR;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** LX282 chapter 1, section (1): who manages which committee, who may ask for one, and the end of the junior ones. */
public final class CommitteeAuthority {
    private static final Year FIRST_YEAR = Year.of(2018);
    private static final LocalDate FROM_2018 = LocalDate.of(2018, 1, 1);

    /** Who manages the committee (评委会管理权). */
    public static final Derived<TitleAuthority> MANAGED_BY =
            Derived.code("committee-managed-by", TitleAuthority.class, "评委会管理机构", "who manages the committee");
    /** The province manages it. */
    public static final Obligation MANAGED_BY_PROVINCE = COMPETENT.obligation(
            "managed-by-province", EFFECT, Party.PROVINCIAL_HRSS, "评委会管理权在省上", "the province manages the committee");
    /** The prefecture manages it. */
    public static final Obligation MANAGED_BY_PREFECTURE = COMPETENT.obligation(
            "managed-by-prefecture",
            EFFECT,
            Party.MUNICIPAL_HRSS,
            "评委会由州人社局管理",
            "the prefecture bureau manages the committee");
    /** The province supervises those to whom it delegated. */
    public static final Duty PROVINCE_SUPERVISES = COMPETENT.duty(
            "province-supervises",
            Party.PROVINCIAL_HRSS,
            "加强宏观管理、公共服务、事中事后监管",
            "strengthen macro management, public service and supervision");
    /** The body has the authority to review associate-senior titles: granted, or with the checking of applications. */
    public static final Derived<Boolean> HAS_SENIOR_AUTHORITY =
            Derived.of("has-senior-authority", Unit.YES_NO, "有副高级职称评审权", "authority to review associate-senior titles");
    /** The authority to review goes with the checking of applications, but the register has only the one. */
    public static final Obligation AUTHORITY_NOT_REGISTERED = SETUP_PERMITTED.obligation(
            "authority-not-registered",
            WARNING,
            Party.PREFECTURE_TITLE_OFFICE,
            "已承接高级职称申报资格审核权而未登记副高级职称评审权",
            "senior applications are checked, but the authority to review is not registered");
    /** Whether a medium enterprise without delegated authority may ask too; the text names large ones only. */
    public static final Parameter<Boolean> MEDIUM_UNITS_MAY_ASK = Parameter.of(
            "medium-units-may-ask",
            Unit.YES_NO,
            "未获授权的中型企事业单位能否申请组建高评委",
            "whether a medium enterprise without authority may ask for a senior committee");
    /** The body may ask for a senior committee. */
    public static final Requirement MAY_ASK_FOR_SENIOR = SETUP_PERMITTED.requirement(
            "may-ask-for-senior", "可申请组建高级职称评委会", "the body may ask for a senior committee");
    /** The prefecture grants authority over intermediate titles, and over no others. */
    public static final Requirement GRANTED_BY_PREFECTURE = SETUP_PERMITTED.requirement(
            "granted-by-prefecture", "州人社局只授予中级职称评审权", "the prefecture grants authority over intermediate titles only");
    /** The list of committees is on the portal (评委会清单). */
    public static final Obligation LIST_PUBLISHED = COMPETENT.obligation(
            "committee-list-published",
            STEP,
            Party.MUNICIPAL_HRSS,
            "在门户网站向社会公布评委会清单",
            "publish the list of committees on the portal");
    /** And filed with the province without delay (备案); no number of days is given. */
    public static final Obligation LIST_FILED = COMPETENT.obligation(
            "committee-list-filed",
            STEP,
            Party.MUNICIPAL_HRSS,
            "评委会清单及时报省职改办备案",
            "file the list of committees with the provincial title-reform office");
    /** An intermediate committee is proposed by the department of the series or by the county. */
    public static final Obligation PROPOSED = SETUP_PERMITTED.obligation(
            "intermediate-proposed",
            STEP,
            Party.COMMITTEE_HOST,
            "由州直系列主管部门、县（市）职改部门提出意见",
            "proposed by the department of the series or the county title-reform office");
    /** And approved by the prefecture. */
    public static final Obligation APPROVED = SETUP_PERMITTED.obligation(
            "intermediate-approved",
            STEP,
            Party.MUNICIPAL_HRSS,
            "经州人社局研究同意后批准",
            "approved by the prefecture bureau after study");
    /** No junior committee is set up any more. */
    public static final Requirement NO_JUNIOR_COMMITTEE =
            SETUP_PERMITTED.requirement("no-junior-committee", "不再设置初级职称评委会", "no junior committee is set up");
    /** The junior committees of old are dissolved (撤销). */
    public static final Requirement NOT_DISSOLVED =
            COMPETENT.requirement("not-dissolved", "评委会未被撤销", "the committee is not dissolved");

    static List<Change> changes() {
        return ImmutableList.of(
                add(MANAGED_BY
                                .by("LX282/1.1-e", "LX282/1.1-a")
                                .is(choose(
                                        COMMITTEE_BAND.is(SENIOR),
                                        by(PROVINCIAL_HRSS),
                                        choose(
                                                yearOf(COMMITTEE_AS_OF).atLeast(FIRST_YEAR),
                                                by(PREFECTURE_HRSS),
                                                by(PROVINCIAL_HRSS)))))
                        .since(FROM_2018),
                add(MANAGED_BY_PROVINCE.by("LX282/1.1-a").comesWhen(MANAGED_BY.is(PROVINCIAL_HRSS)))
                        .since(FROM_2018),
                add(MANAGED_BY_PREFECTURE.by("LX282/1.1-e").comesWhen(MANAGED_BY.is(PREFECTURE_HRSS)))
                        .since(FROM_2018),
                add(PROVINCE_SUPERVISES.by("LX282/1.1-b")),
                // the conditions themselves follow in section (2)
                add(MAY_ASK_FOR_SENIOR
                        .by("LX282/1.1-c", "LX282/1.1-a")
                        .demands(any(
                                        HAS_SENIOR_AUTHORITY.is(true),
                                        HOST_KIND.is(PREFECTURE_SERIES_DEPARTMENT, PREFECTURE_DEPARTMENT, LARGE_UNIT),
                                        all(HOST_KIND.is(MEDIUM_UNIT), MEDIUM_UNITS_MAY_ASK.is(true)))
                                .when(COMMITTEE_BAND.is(SENIOR)))),
                add(HAS_SENIOR_AUTHORITY
                        .by("LX282/1.1-d")
                        .is(choose(
                                SENIOR_CHECK_AUTHORITY.yes(), constant(Unit.YES_NO, true), SENIOR_REVIEW_AUTHORITY))),
                add(AUTHORITY_NOT_REGISTERED
                        .by("LX282/1.1-d")
                        .comesWhen(all(SENIOR_CHECK_AUTHORITY.yes(), SENIOR_REVIEW_AUTHORITY.no()))),
                // to departments, units and counties: so to any body that meets the conditions
                add(GRANTED_BY_PREFECTURE
                        .by("LX282/1.1-f")
                        .demands(COMMITTEE_BAND.is(INTERMEDIATE).when(APPLIED_TO.is(PREFECTURE_HRSS)))),
                add(LIST_PUBLISHED.by("LX282/1.1-g").comesWhen(MANAGED_BY.is(PREFECTURE_HRSS))),
                add(LIST_FILED.by("LX282/1.1-h").comesWhen(MANAGED_BY.is(PREFECTURE_HRSS))),
                add(PROPOSED.by("LX282/1.1-i").comesWhen(COMMITTEE_BAND.is(INTERMEDIATE))),
                add(APPROVED.by("LX282/1.1-i").comesWhen(COMMITTEE_BAND.is(INTERMEDIATE))),
                restate(NO_JUNIOR_REVIEW, "LX282/1.1-j").since(FROM_2018),
                add(NO_JUNIOR_COMMITTEE.by("LX282/1.1-j", "LX282/1.1-k").demands(COMMITTEE_BAND.atLeast(INTERMEDIATE))),
                // only the month is given: from its first day
                add(NOT_DISSOLVED
                        .by("LX282/1.1-k")
                        .demands(COMMITTEE_AS_OF.below(LocalDate.of(2018, 9, 1)).when(COMMITTEE_BAND.is(JUNIOR)))));
    }

    private CommitteeAuthority() {}
}
