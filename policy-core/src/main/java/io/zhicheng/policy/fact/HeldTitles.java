package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;

/** What is told of a title in its holder's present unit. */
public final class HeldTitles {
    /** A title in its holder's present unit (已取得的职称). */
    public static final Subject<HeldTitle> HELD_TITLE =
            Subject.of("held-title", HeldTitle.class, "已取得的职称", "held title");

    /** Is the title valid where its holder works (现有职称是否有效). */
    public static final Question<HeldTitle> TITLE_STANDING =
            Question.of("title-standing", HELD_TITLE, "现有职称是否有效", "is the title valid where its holder works");

    /** Is the title a basis for appointment to a post (所取得职称可否作为岗位聘任依据). */
    public static final Question<HeldTitle> APPOINTMENT_BASIS = Question.of(
            "appointment-basis", HELD_TITLE, "职称可否作为岗位聘任依据", "is the title a basis for appointment to a post");

    /** Level of the title (现有职称层级). */
    public static final Fact<TitleLevel> TITLE_LEVEL = HELD_TITLE.code(
            "qualification.level",
            TitleLevel.class,
            "现有职称层级",
            "level of the title",
            title -> title.qualification().level());

    /** Scope in which the title counts (现有职称有效范围). */
    public static final Fact<ValidityScope> TITLE_SCOPE = HELD_TITLE.code(
            "qualification.scope",
            ValidityScope.class,
            "现有职称有效范围",
            "scope in which the title counts",
            title -> title.qualification().scope());

    /** Way the title was obtained (现有职称取得方式). */
    public static final Fact<RouteToTitle> TITLE_OBTAINED_BY = HELD_TITLE.code(
            "qualification.obtainedBy",
            RouteToTitle.class,
            "现有职称取得方式",
            "way the title was obtained",
            title -> title.qualification().obtainedBy());

    /** Day the title was obtained (现有职称取得时间). */
    public static final Fact<LocalDate> TITLE_OBTAINED_ON = HELD_TITLE.fact(
            "qualification.obtainedOn",
            Unit.DATE,
            "现有职称取得时间",
            "day the title was obtained",
            title -> title.qualification().obtainedOn());

    /** Kind of the holder's unit (现单位性质). */
    public static final Fact<UnitKind> HOLDER_UNIT_KIND = HELD_TITLE.code(
            "unit.kind",
            UnitKind.class,
            "现单位性质",
            "kind of the holder's unit",
            title -> title.unit().kind());

    /** Tier of the holder's unit (现单位隶属层级). */
    public static final Fact<LocationTier> HOLDER_UNIT_TIER = HELD_TITLE.code(
            "unit.tier",
            LocationTier.class,
            "现单位隶属层级",
            "tier of the holder's unit",
            title -> title.unit().tier());

    /** Division the holder's unit is in (现单位所在地). */
    public static final Fact<DivisionCode> HOLDER_UNIT_DIVISION = HELD_TITLE.fact(
            "unit.division",
            Unit.DIVISION,
            "现单位所在地",
            "division the holder's unit is in",
            title -> title.unit().division());

    /** The place of the holder's unit has a county tier (现单位所在地设有县级). */
    public static final Flag HOLDER_COUNTY_TIER_EXISTS = HELD_TITLE.flag(
            "unit.countyTierExists",
            "现单位所在地设有县级",
            "the place of the holder's unit has a county tier",
            title -> title.unit().countyTierExists());

    /** The holder's unit is under post management (现单位纳入岗位管理). */
    public static final Flag HOLDER_POST_MANAGED = HELD_TITLE.flag(
            "unit.postManaged",
            "现单位纳入岗位管理",
            "the holder's unit is under post management",
            title -> title.unit().postManaged());

    /** Holder's standing to the established posts (持有人编制情况). */
    public static final Fact<Establishment> HOLDER_ESTABLISHMENT = HELD_TITLE.code(
            "establishment",
            Establishment.class,
            "持有人编制情况",
            "holder's standing to the established posts",
            title -> title.establishment());

    /** Day as of which the title is judged (核验日期). */
    public static final Fact<LocalDate> AS_OF =
            HELD_TITLE.fact("asOf", Unit.DATE, "核验日期", "day as of which the title is judged", title -> title.asOf());

    /** The title was obtained by fraud (弄虚作假取得). */
    public static final Flag BY_FRAUD = HELD_TITLE.flag(
            "obtainedByFraud", "弄虚作假取得", "the title was obtained by fraud", title -> title.obtainedByFraud());

    /** The title was obtained by manipulation (暗箱操作取得). */
    public static final Flag BY_MANIPULATION = HELD_TITLE.flag(
            "obtainedByManipulation",
            "暗箱操作取得",
            "the title was obtained by manipulation",
            title -> title.obtainedByManipulation());

    /** An appeal is pending (申诉尚未办结). */
    public static final Flag APPEAL_PENDING =
            HELD_TITLE.flag("appealPending", "申诉尚未办结", "an appeal is pending", title -> title.appealPending());

    /** The holder left the grass roots (已调离基层范围). */
    public static final Flag LEFT_GRASS_ROOTS = HELD_TITLE.flag(
            "leftGrassRoots", "已调离基层范围", "the holder left the grass roots", title -> title.leftGrassRoots());

    /** A later recognition of the same graduate is still to come (尚有后续考核认定). */
    public static final Flag FURTHER_RECOGNITION_DUE = HELD_TITLE.flag(
            "furtherRecognitionDue",
            "尚有后续考核认定",
            "a later recognition of the same graduate is still to come",
            title -> title.furtherRecognitionDue());

    /** Level by the table of the destination (调入地学历对应的职称). */
    public static final Fact<TitleLevel> LEVEL_BY_DESTINATION_TABLE = HELD_TITLE.code(
            "levelByDestinationTable",
            TitleLevel.class,
            "调入地学历对应的职称",
            "level by the table of the destination",
            title -> title.levelByDestinationTable());

    /** Score in the examination for the title (取得职称的考试成绩). */
    public static final Fact<Score> TITLE_EXAM_SCORE = HELD_TITLE.fact(
            "examScore", Unit.SCORE, "取得职称的考试成绩", "score in the examination for the title", title -> title.examScore());

    /** Provincial pass line (省内合格线). */
    public static final Fact<Score> PROVINCIAL_LINE = HELD_TITLE.fact(
            "provincialLine", Unit.SCORE, "省内合格线", "provincial pass line", title -> title.provincialLine());

    /** Grass-roots pass line (基层分数线). */
    public static final Fact<Score> GRASS_ROOTS_LINE = HELD_TITLE.fact(
            "grassRootsLine", Unit.SCORE, "基层分数线", "grass-roots pass line", title -> title.grassRootsLine());

    /** Year of the examination for the title (取得职称的考试年度). */
    public static final Fact<Year> TITLE_EXAM_YEAR = HELD_TITLE.fact(
            "examYear", Unit.YEAR, "取得职称的考试年度", "year of the examination for the title", title -> title.examYear());

    /** Year of the pass lines (分数线年度). */
    public static final Fact<Year> LINE_YEAR =
            HELD_TITLE.fact("lineYear", Unit.YEAR, "分数线年度", "year of the pass lines", title -> title.lineYear());

    /** The holder has a national certificate of passing (持有全国考试合格证). */
    public static final Flag TITLE_NATIONAL_CERTIFICATE = HELD_TITLE.flag(
            "nationalCertificate",
            "持有全国考试合格证",
            "the holder has a national certificate of passing",
            title -> title.nationalCertificate());

    /** The unit's assessment of the holder was passed (现单位考核合格). */
    public static final Flag HOLDER_ASSESSMENT_PASSED = HELD_TITLE.judged(
            "employerAssessmentPassed",
            Party.EMPLOYING_UNIT,
            "现单位考核合格",
            "the unit's assessment of the holder was passed",
            title -> title.employerAssessmentPassed());

    /** Day of the vote on the title (评审表决日期). */
    public static final Fact<LocalDate> VOTED_ON =
            HELD_TITLE.fact("votedOn", Unit.DATE, "评审表决日期", "day of the vote on the title", title -> title.votedOn());

    /** Day the holder retired or reached the age of retirement (持有人退休或达到退休年龄之日). */
    public static final Fact<LocalDate> HOLDER_RETIREMENT = HELD_TITLE.fact(
            "retirementDate",
            Unit.DATE,
            "持有人退休或达到退休年龄之日",
            "day the holder retired or reached the age of retirement",
            title -> title.retirementDate());

    /** A later retirement of the holder is approved (持有人延长退休年龄已获批准). */
    public static final Flag HOLDER_EXTENSION_APPROVED = HELD_TITLE.flag(
            "retirementExtension.approved",
            "持有人延长退休年龄已获批准",
            "a later retirement of the holder is approved",
            title -> title.retirementExtension().approved());

    /** Last day before the later retirement of the holder (持有人延长退休截止日). */
    public static final Fact<LocalDate> HOLDER_EXTENSION_LAST_DAY = HELD_TITLE.fact(
            "retirementExtension.lastDay",
            Unit.DATE,
            "持有人延长退休截止日",
            "last day before the later retirement of the holder",
            title -> title.retirementExtension().lastDay());

    private HeldTitles() {}
}
