package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.AttendanceMode;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.model.committee.BallotMethod;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.CaseForm;
import io.zhicheng.policy.model.committee.DisclosedMatter;
import io.zhicheng.policy.model.committee.Disclosure;
import io.zhicheng.policy.model.committee.Presider;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of the decision of a committee on one case. */
public final class CaseBallots {
    /** Ballot on a case (评委会表决). */
    public static final Subject<CaseBallot> CASE_BALLOT =
            Subject.of("case-ballot", CaseBallot.class, "评委会表决", "ballot on a case");

    /** Has the case passed (该申报人是否通过). */
    public static final Question<CaseBallot> CASE_PASSED =
            Question.of("case-passed", CASE_BALLOT, "该申报人是否通过", "has the case passed");

    /** Was the sitting on the case in order (评审会议是否合规). */
    public static final Question<CaseBallot> SITTING_IN_ORDER =
            Question.of("sitting-in-order", CASE_BALLOT, "评审会议是否合规", "was the sitting on the case in order");

    /** Form in which the committee decides (评审或考核认定形式). */
    public static final Fact<CaseForm> CASE_FORM = CASE_BALLOT.code(
            "form", CaseForm.class, "评审或考核认定形式", "form in which the committee decides", ballot -> ballot.form());

    /** Level of the case (评审层级). */
    public static final Fact<TitleLevel> CASE_LEVEL =
            CASE_BALLOT.code("level", TitleLevel.class, "评审层级", "level of the case", ballot -> ballot.level());

    /** The case is of a grass-roots senior title (评审基层高级职称). */
    public static final Flag CASE_FOR_GRASS_ROOTS = CASE_BALLOT.flag(
            "grassRoots", "评审基层高级职称", "the case is of a grass-roots senior title", ballot -> ballot.grassRoots());

    /** Band of the committee (评委会层级). */
    public static final Fact<TitleBand> COMMITTEE_BAND = CASE_BALLOT.code(
            "committee", TitleBand.class, "评委会层级", "band of the committee", ballot -> ballot.committee());

    /** Members of the committee (评委会人数). */
    public static final Fact<Integer> COMMITTEE_SIZE = CASE_BALLOT.fact(
            "committeeSize", Unit.COUNT, "评委会人数", "members of the committee", ballot -> ballot.committeeSize());

    /** Member of the committee (评委). */
    public static final Rows<Attendance> ATTENDANCE = CASE_BALLOT.rows(
            "attendance", Attendance.class, "评委", "member of the committee", ballot -> ballot.attendance());

    /** How the member attends (评委出席方式). */
    public static final Fact<AttendanceMode> ATTENDANCE_MODE =
            ATTENDANCE.code("mode", AttendanceMode.class, "评委出席方式", "how the member attends", member -> member.mode());

    /** The member is recused (评委回避). */
    public static final Flag RECUSED =
            ATTENDANCE.flag("recused", "评委回避", "the member is recused", member -> member.recused());

    /** Level of the member's title (评委职称层级). */
    public static final Fact<TitleLevel> MEMBER_LEVEL = ATTENDANCE.code(
            "titleLevel", TitleLevel.class, "评委职称层级", "level of the member's title", member -> member.titleLevel());

    /** The member's title is of the specialty (评委职称属本专业). */
    public static final Flag MEMBER_IN_SPECIALTY = ATTENDANCE.flag(
            "titleInSpecialty",
            "评委职称属本专业",
            "the member's title is of the specialty",
            member -> member.titleInSpecialty());

    /** The member took part in the assessment (评委参加考核). */
    public static final Flag MEMBER_ASSESSED = ATTENDANCE.flag(
            "assessed", "评委参加考核", "the member took part in the assessment", member -> member.assessed());

    /** Vote (选票或表态). */
    public static final Rows<BallotPaper> PAPERS =
            CASE_BALLOT.rows("papers", BallotPaper.class, "选票或表态", "vote", ballot -> ballot.papers());

    /** What the vote says (表决意见). */
    public static final Fact<BallotChoice> PAPER_CHOICE =
            PAPERS.code("choice", BallotChoice.class, "表决意见", "what the vote says", paper -> paper.choice());

    /** The vote was cast during the sitting (会议期间投出). */
    public static final Flag CAST_DURING_SESSION = PAPERS.flag(
            "castDuringSession", "会议期间投出", "the vote was cast during the sitting", paper -> paper.castDuringSession());

    /** The vote is of a member who did not attend (未出席委员所投). */
    public static final Flag FROM_ABSENT_MEMBER = PAPERS.flag(
            "fromAbsentMember",
            "未出席委员所投",
            "the vote is of a member who did not attend",
            paper -> paper.fromAbsentMember());

    /** Reasons were given with the vote (已阐述理由). */
    public static final Flag REASONS_GIVEN =
            PAPERS.flag("reasonsGiven", "已阐述理由", "reasons were given with the vote", paper -> paper.reasonsGiven());

    /** How the committee voted (表决方式). */
    public static final Fact<BallotMethod> BALLOT_METHOD = CASE_BALLOT.code(
            "method", BallotMethod.class, "表决方式", "how the committee voted", ballot -> ballot.method());

    /** The applicant defended (申报人已答辩). */
    public static final Flag CASE_DEFENDED =
            CASE_BALLOT.flag("defended", "申报人已答辩", "the applicant defended", ballot -> ballot.defended());

    /** Day on which the applicant defended (申报人答辩日期). */
    public static final Fact<LocalDate> CASE_DEFENDED_ON = CASE_BALLOT.fact(
            "defendedOn", Unit.DATE, "申报人答辩日期", "day on which the applicant defended", ballot -> ballot.defendedOn());

    /** The applicant passed the defence (申报人答辩通过). */
    public static final Flag CASE_DEFENCE_PASSED = CASE_BALLOT.flag(
            "defencePassed", "申报人答辩通过", "the applicant passed the defence", ballot -> ballot.defencePassed());

    /** First day of the committee's sitting (评审会议首日). */
    public static final Fact<LocalDate> SITTING_FROM = CASE_BALLOT.fact(
            "sittingFrom", Unit.DATE, "评审会议首日", "first day of the committee's sitting", ballot -> ballot.sittingFrom());

    /** Last day of the committee's sitting (评审会议末日). */
    public static final Fact<LocalDate> SITTING_THROUGH = CASE_BALLOT.fact(
            "sittingThrough",
            Unit.DATE,
            "评审会议末日",
            "last day of the committee's sitting",
            ballot -> ballot.sittingThrough());

    /** Outsiders were there while the committee deliberated (评审表决时有无关人员在场). */
    public static final Flag OUTSIDERS_PRESENT = CASE_BALLOT.flag(
            "outsidersPresent",
            "评审表决时有无关人员在场",
            "outsiders were there while the committee deliberated",
            ballot -> ballot.outsidersPresent());

    /** Disclosure (外泄或公开的内容). */
    public static final Rows<Disclosure> DISCLOSURES =
            CASE_BALLOT.rows("disclosures", Disclosure.class, "外泄或公开的内容", "disclosure", ballot -> ballot.disclosures());

    /** What became known outside (外泄或公开的事项). */
    public static final Fact<DisclosedMatter> DISCLOSED_MATTER = DISCLOSURES.code(
            "matter",
            DisclosedMatter.class,
            "外泄或公开的事项",
            "what became known outside",
            disclosure -> disclosure.matter());

    /** A leader of the assessment group was named (已指定考核组组长). */
    public static final Flag GROUP_LEADER_NAMED = CASE_BALLOT.flag(
            "groupLeaderNamed",
            "已指定考核组组长",
            "a leader of the assessment group was named",
            ballot -> ballot.groupLeaderNamed());

    /** Mode of assessment used (所用考核方式). */
    public static final Fact<String> ASSESSMENT_MODE = CASE_BALLOT.fact(
            "assessmentMode", Unit.TEXT, "所用考核方式", "mode of assessment used", ballot -> ballot.assessmentMode());

    /** Mode of assessment that the series department determined (省级系列主管部门确定的考核方式). */
    public static final Fact<String> SERIES_ASSESSMENT_MODE = CASE_BALLOT.fact(
            "seriesAssessmentMode",
            Unit.TEXT,
            "省级系列主管部门确定的考核方式",
            "mode of assessment that the series department determined",
            ballot -> ballot.seriesAssessmentMode());

    /** A contribution was made at the grass roots (在基层作出贡献). */
    public static final Flag CONTRIBUTION_SHOWN = CASE_BALLOT.judged(
            "contributionShown",
            Party.REVIEW_COMMITTEE,
            "在基层作出贡献",
            "a contribution was made at the grass roots",
            ballot -> ballot.contributionShown());

    /** Who presided (会议主持人). */
    public static final Fact<Presider> PRESIDER =
            CASE_BALLOT.code("presider", Presider.class, "会议主持人", "who presided", ballot -> ballot.presider());

    /** The chair commissioned who presided (主持人受主任委托). */
    public static final Flag PRESIDER_COMMISSIONED = CASE_BALLOT.flag(
            "presiderCommissioned",
            "主持人受主任委托",
            "the chair commissioned who presided",
            ballot -> ballot.presiderCommissioned());

    private CaseBallots() {}
}
