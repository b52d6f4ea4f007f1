package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.OwnFacts;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of the composition of a review committee, and of the yearly replacement of its members. */
public final class Compositions {
    /** The composition of a review committee (评委会组成). */
    public static final Subject<Composition> COMPOSITION =
            Subject.of("composition", Composition.class, "评委会组成", "composition of a review committee");

    /** Makes facts of a module's own attributes of a composition (自有事实). */
    public static final OwnFacts<Composition> OWN = COMPOSITION.own("attributes", Composition::attributes);

    /** Is the committee lawfully composed (评委会组成是否合规). */
    public static final Question<Composition> COMPOSITION_LAWFUL =
            Question.of("composition-lawful", COMPOSITION, "评委会组成是否合规", "is the committee lawfully composed");

    /** Were its members lawfully replaced this year (评委更换是否合规). */
    public static final Question<Composition> ROTATION_LAWFUL =
            Question.of("rotation-lawful", COMPOSITION, "评委更换是否合规", "were members lawfully replaced this year");

    /** Band of titles that the committee is for (评委会评审层级). */
    public static final Fact<TitleBand> COMMITTEE_BAND = COMPOSITION.code(
            "band",
            TitleBand.class,
            "评委会评审层级",
            "band of titles that the committee is for",
            composition -> composition.band());

    /** It is a committee of the grass roots' own senior titles (属基层高级职称评委会). */
    public static final Flag GRASS_ROOTS_COMMITTEE = COMPOSITION.flag(
            "grassRoots",
            "属基层高级职称评委会",
            "it is a committee of the grass roots' own senior titles",
            composition -> composition.grassRoots());

    /** It reviews full-senior titles (评审正高级职称). */
    public static final Flag REVIEWS_FULL_SENIOR = COMPOSITION.flag(
            "reviewsFullSenior",
            "评审正高级职称",
            "it reviews full-senior titles",
            composition -> composition.reviewsFullSenior());

    /** It reviews associate-senior titles (评审副高级职称). */
    public static final Flag REVIEWS_ASSOCIATE_SENIOR = COMPOSITION.flag(
            "reviewsAssociateSenior",
            "评审副高级职称",
            "it reviews associate-senior titles",
            composition -> composition.reviewsAssociateSenior());

    /** Day on which the committee meets (评委会召开日期). */
    public static final Fact<LocalDate> MEETING_ON = COMPOSITION.fact(
            "meetingOn",
            Unit.DATE,
            "评委会召开日期",
            "day on which the committee meets",
            composition -> composition.meetingOn());

    /** Size recorded by the approving authority (批准机构核定的人数). */
    public static final Fact<Integer> APPROVED_SIZE = COMPOSITION.fact(
            "approvedSize",
            Unit.COUNT,
            "批准机构核定的人数",
            "size recorded by the approving authority",
            composition -> composition.approvedSize());

    /** How many sat on it last year (上年度评委人数). */
    public static final Fact<Integer> PREVIOUS_SIZE = COMPOSITION.fact(
            "previousSize",
            Unit.COUNT,
            "上年度评委人数",
            "how many sat on it last year",
            composition -> composition.previousSize());

    /** How many were replaced (更换人数). */
    public static final Fact<Integer> REPLACED_TOLD = COMPOSITION.fact(
            "replaced", Unit.COUNT, "更换人数", "how many were replaced", composition -> composition.replaced());

    /** Day on which the replacement was completed (完成更换日期). */
    public static final Fact<LocalDate> REPLACED_ON = COMPOSITION.fact(
            "replacedOn",
            Unit.DATE,
            "完成更换日期",
            "day on which the replacement was completed",
            composition -> composition.replacedOn());

    /** The host unit agreed to the replacement (单位同意更换). */
    public static final Flag HOST_CONSENT = COMPOSITION.flag(
            "hostConsent",
            "单位同意更换",
            "the host unit agreed to the replacement",
            composition -> composition.hostConsent());

    /** Day on which the replacement was reported (报告调整日期). */
    public static final Fact<LocalDate> REPORTED_ON = COMPOSITION.fact(
            "reportedOn",
            Unit.DATE,
            "报告调整日期",
            "day on which the replacement was reported",
            composition -> composition.reportedOn());

    /** The replacement was reported in writing (书面报告调整). */
    public static final Flag REPORTED_IN_WRITING = COMPOSITION.flag(
            "reportedInWriting",
            "书面报告调整",
            "the replacement was reported in writing",
            composition -> composition.reportedInWriting());

    /** The replacement was reported to the approving authority (向评委会批准机构报告调整). */
    public static final Flag REPORTED_TO_APPROVER = COMPOSITION.flag(
            "reportedToApprover",
            "向评委会批准机构报告调整",
            "the replacement was reported to the approving authority",
            composition -> composition.reportedToApprover());

    /** The approving authority accepts the share replaced (批准机构认可调整比例). */
    public static final Flag ROTATION_ACCEPTED = COMPOSITION.judged(
            "rotationAccepted",
            Party.APPROVING_AUTHORITY,
            "批准机构认可调整比例",
            "the approving authority accepts the share replaced",
            composition -> composition.rotationAccepted());

    /** The members were drawn at random (随机抽取). */
    public static final Flag DRAWN_AT_RANDOM = COMPOSITION.flag(
            "drawnAtRandom", "随机抽取", "the members were drawn at random", composition -> composition.drawnAtRandom());

    /** The title office took part in the draw (州职改办参与抽取). */
    public static final Flag DRAWN_BY_TITLE_OFFICE = COMPOSITION.flag(
            "drawnByTitleOffice",
            "州职改办参与抽取",
            "the title office took part in the draw",
            composition -> composition.drawnByTitleOffice());

    /** The host department took part in the draw (评委会所在部门参与抽取). */
    public static final Flag DRAWN_BY_HOST = COMPOSITION.flag(
            "drawnByHost",
            "评委会所在部门参与抽取",
            "the host department took part in the draw",
            composition -> composition.drawnByHost());

    /** Day on which those who attend were fixed (确定参会委员日期). */
    public static final Fact<LocalDate> FIXED_ON = COMPOSITION.fact(
            "fixedOn",
            Unit.DATE,
            "确定参会委员日期",
            "day on which those who attend were fixed",
            composition -> composition.fixedOn());

    /** The list of members was made public (评委会组成人员对外公布). */
    public static final Flag ROSTER_PUBLISHED = COMPOSITION.flag(
            "rosterPublished",
            "评委会组成人员对外公布",
            "the list of members was made public",
            composition -> composition.rosterPublished());

    /** Speciality that the committee is for (评审的专业). */
    public static final Rows<Speciality> SCOPE = COMPOSITION.rows(
            "scopeSpecialities",
            Speciality.class,
            "评审的专业",
            "speciality that the committee is for",
            composition -> composition.scopeSpecialities());

    /** Code of a speciality that the committee is for (评审专业代码). */
    public static final Fact<String> SCOPE_CODE =
            SCOPE.fact("code", Unit.TEXT, "评审专业代码", "code of a speciality that the committee is for", Speciality::code);

    /** Speciality that is applied for (申报的专业). */
    public static final Rows<Speciality> APPLIED = COMPOSITION.rows(
            "appliedSpecialities",
            Speciality.class,
            "申报的专业",
            "speciality that is applied for",
            composition -> composition.appliedSpecialities());

    /** Code of a speciality that is applied for (申报专业代码). */
    public static final Fact<String> APPLIED_CODE =
            APPLIED.fact("code", Unit.TEXT, "申报专业代码", "code of a speciality that is applied for", Speciality::code);

    /** Member (组成人员). */
    public static final Rows<CommitteeMember> MEMBERS =
            COMPOSITION.rows("members", CommitteeMember.class, "组成人员", "member", composition -> composition.members());

    /** Role of the member (评委职务). */
    public static final Fact<MemberRole> MEMBER_ROLE =
            MEMBERS.code("role", MemberRole.class, "评委职务", "role of the member", CommitteeMember::role);

    /** The member is present (评委出席会议). */
    public static final Flag MEMBER_PRESENT =
            MEMBERS.flag("present", "评委出席会议", "the member is present", CommitteeMember::present);

    /** Code of the member (评委代码). */
    public static final Fact<String> MEMBER_REFERENCE = MEMBERS.fact(
            "expert.reference",
            Unit.TEXT,
            "评委代码",
            "code of the member",
            member -> member.expert().reference());

    /** Level of the member's title (评委职称层级). */
    public static final Fact<TitleLevel> MEMBER_LEVEL = MEMBERS.code(
            "expert.level",
            TitleLevel.class,
            "评委职称层级",
            "level of the member's title",
            member -> member.expert().level());

    /** Where the member's title counts (评委职称有效范围). */
    public static final Fact<ValidityScope> MEMBER_TITLE_SCOPE = MEMBERS.code(
            "expert.titleScope",
            ValidityScope.class,
            "评委职称有效范围",
            "where the member's title counts",
            member -> member.expert().titleScope());

    /** Speciality of the member (评委专业). */
    public static final Fact<String> MEMBER_SPECIALITY = MEMBERS.fact(
            "expert.speciality",
            Unit.TEXT,
            "评委专业",
            "speciality of the member",
            member -> member.expert().speciality());

    /** The member's speciality is close to the committee's (评委专业与评审专业相近). */
    public static final Flag MEMBER_CLOSE_SPECIALITY = MEMBERS.flag(
            "expert.closeSpeciality",
            "评委专业与评审专业相近",
            "the member's speciality is close to the committee's",
            member -> member.expert().closeSpeciality());

    /** Day of the member's appointment at the level asked for (评委受聘相应职务日期). */
    public static final Fact<LocalDate> MEMBER_APPOINTED_ON = MEMBERS.fact(
            "expert.appointedOn",
            Unit.DATE,
            "评委受聘相应职务日期",
            "day of the member's appointment at the level asked for",
            member -> member.expert().appointedOn());

    /** Day since when the member serves at the new level (评委新层级职称履职起始日). */
    public static final Fact<LocalDate> MEMBER_NEW_LEVEL_SINCE = MEMBERS.fact(
            "expert.newLevelSince",
            Unit.DATE,
            "评委新层级职称履职起始日",
            "day since when the member serves at the new level",
            member -> member.expert().newLevelSince());

    /** Education of the member (评委学历). */
    public static final Fact<EducationLevel> MEMBER_EDUCATION_LEVEL = MEMBERS.code(
            "expert.educationLevel",
            EducationLevel.class,
            "评委学历",
            "education of the member",
            member -> member.expert().educationLevel());

    /** The member's education is in the speciality (评委学历属本专业). */
    public static final Flag MEMBER_EDUCATION_IN_SPECIALITY = MEMBERS.flag(
            "expert.educationInSpeciality",
            "评委学历属本专业",
            "the member's education is in the speciality",
            member -> member.expert().educationInSpeciality());

    /** The member's education is that of the national regulations (评委学历符合国家职务条例). */
    public static final Flag MEMBER_EDUCATION_MEETS_REGULATION = MEMBERS.flag(
            "expert.educationMeetsRegulation",
            "评委学历符合国家职务条例",
            "the member's education is that of the national regulations",
            member -> member.expert().educationMeetsRegulation());

    /** Code of the member's employer (评委工作单位代码). */
    public static final Fact<String> MEMBER_EMPLOYER = MEMBERS.fact(
            "expert.employer",
            Unit.TEXT,
            "评委工作单位代码",
            "code of the member's employer",
            member -> member.expert().employer());

    /** Tier of the member's employer (评委单位隶属层级). */
    public static final Fact<LocationTier> MEMBER_EMPLOYER_TIER = MEMBERS.code(
            "expert.employerTier",
            LocationTier.class,
            "评委单位隶属层级",
            "tier of the member's employer",
            member -> member.expert().employerTier());

    /** The member comes from the grass roots (评委来自基层). */
    public static final Flag MEMBER_FROM_GRASS_ROOTS = MEMBERS.flag(
            "expert.fromGrassRoots",
            "评委来自基层",
            "the member comes from the grass roots",
            member -> member.expert().fromGrassRoots());

    /** The member comes from outside the system and trade (评委来自本系统、本行业以外). */
    public static final Flag MEMBER_OUTSIDE_SYSTEM = MEMBERS.flag(
            "expert.outsideSystem",
            "评委来自本系统、本行业以外",
            "the member comes from outside the system and trade",
            member -> member.expert().outsideSystem());

    /** The member is professional staff (评委属专业技术人员). */
    public static final Flag MEMBER_PROFESSIONAL = MEMBERS.flag(
            "expert.professional",
            "评委属专业技术人员",
            "the member is professional staff",
            member -> member.expert().professional());

    /** Day of the member's birth (评委出生日期). */
    public static final Fact<LocalDate> MEMBER_BORN_ON = MEMBERS.fact(
            "expert.bornOn",
            Unit.DATE,
            "评委出生日期",
            "day of the member's birth",
            member -> member.expert().bornOn());

    /** There is something against the member's morality (评委品德有问题). */
    public static final Flag MEMBER_MORALITY_PROBLEM = MEMBERS.flag(
            "expert.moralityProblem",
            "评委品德有问题",
            "there is something against the member's morality",
            member -> member.expert().moralityProblem());

    /** The member is under examination by the organisation (评委正在接受组织审查). */
    public static final Flag MEMBER_UNDER_INVESTIGATION = MEMBERS.flag(
            "expert.underInvestigation",
            "评委正在接受组织审查",
            "the member is under examination by the organisation",
            member -> member.expert().underInvestigation());

    /** First day of the member's retirement (评委退休日期). */
    public static final Fact<LocalDate> MEMBER_RETIRES_ON = MEMBERS.fact(
            "expert.retiresOn",
            Unit.DATE,
            "评委退休日期",
            "first day of the member's retirement",
            member -> member.expert().retiresOn());

    /** A relaxation was recorded when the member entered the pool (评委入库时已放宽学历和聘任年限). */
    public static final Flag MEMBER_ENTRY_RELAXED = MEMBERS.flag(
            "expert.entryRelaxed",
            "评委入库时已放宽学历和聘任年限",
            "a relaxation was recorded when the member entered the pool",
            member -> member.expert().entryRelaxed());

    /** The member is in the pool (评委在评委专家库中). */
    public static final Flag MEMBER_IN_POOL = MEMBERS.flag(
            "expert.inPool",
            "评委在评委专家库中",
            "the member is in the pool",
            member -> member.expert().inPool());

    /** The member sat last year (评委上年度任本评委会评委). */
    public static final Flag MEMBER_SAT_LAST_YEAR = MEMBERS.flag(
            "expert.satLastYear",
            "评委上年度任本评委会评委",
            "the member sat last year",
            member -> member.expert().satLastYear());

    /** The member has to stay away from this sitting (评委应回避本次评审). */
    public static final Flag MEMBER_RECUSED = MEMBERS.flag(
            "expert.recused",
            "评委应回避本次评审",
            "the member has to stay away from this sitting",
            member -> member.expert().recused());

    private Compositions() {}
}
