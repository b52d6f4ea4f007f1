package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Supplement;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** What is told of an application itself: what is sought and when, the examination and the filing. */
public final class Applications {
    /** An application for a title (职称申报). */
    public static final Subject<Application> APPLICATION =
            Subject.of("application", Application.class, "职称申报", "application");

    /** Whether the person may apply (能否申报). */
    public static final Question<Application> ELIGIBILITY = Question.of(
                    "eligibility", APPLICATION, "能否申报", "may this person apply")
            .answered("符合申报条件", "eligible", "不符合申报条件", "not eligible");

    /** Whether the papers are complete (申报材料是否齐备). */
    public static final Question<Application> PAPERS_COMPLETE = Question.of(
                    "papers-complete", APPLICATION, "申报材料是否齐备", "are the papers complete")
            .answered("齐备", "complete", "不齐备", "not complete");

    /** Whether the application may go before the committee (能否报送评审). */
    public static final Question<Application> MAY_BE_REVIEWED = Question.of(
                    "may-be-reviewed", APPLICATION, "能否报送评审", "may the application go before the committee")
            .answered("可以报送", "it may", "不得报送", "it may not");

    /** Whether the person may sit the qualification examination (能否参加专业技术资格考试). */
    public static final Question<Application> EXAM_ENTRY = Question.of(
                    "exam-entry", APPLICATION, "能否参加专业技术资格考试", "may this person sit the qualification examination")
            .answered("可以参加考试", "may sit", "不得参加考试", "may not sit");

    /** Day of filing; always told (申报日期). */
    public static final Fact<LocalDate> FILED_ON = APPLICATION.fact(
            "date", Unit.DATE, "申报日期", "day of filing", application -> Optional.of(application.date()));

    /** Review year; unless told, the year of the filing (申报年度). */
    public static final Fact<Year> REVIEW_YEAR =
            APPLICATION.fact("year", Unit.YEAR, "申报年度", "review year", application -> Optional.of(application.year()));

    /** Code of the series applied for (申报系列). */
    public static final Fact<String> SOUGHT_SERIES = APPLICATION.fact(
            "sought.series",
            Unit.TEXT,
            "申报系列",
            "series applied for",
            application -> application.sought().series().map(TitleSeries::code));

    /** Speciality applied for (申报专业). */
    public static final Fact<String> SOUGHT_SPECIALITY = APPLICATION.fact(
            "sought.speciality",
            Unit.TEXT,
            "申报专业",
            "speciality applied for",
            application -> application.sought().speciality());

    /** Level applied for (申报层级). */
    public static final Fact<TitleLevel> SOUGHT_LEVEL = APPLICATION.code(
            "sought.level",
            TitleLevel.class,
            "申报层级",
            "level applied for",
            application -> application.sought().level());

    /** Channel applied in (申报通道). */
    public static final Fact<DualChannel> CHANNEL = APPLICATION.code(
            "sought.channel",
            DualChannel.class,
            "申报通道",
            "channel applied in",
            application -> application.sought().channel());

    /** Way of assessment (评价方式). */
    public static final Fact<AssessmentMode> ASSESSMENT_MODE = APPLICATION.code(
            "sought.mode",
            AssessmentMode.class,
            "评价方式",
            "way of assessment",
            application -> application.sought().mode());

    /** The speciality applied for is the one worked in (申报专业与本人从事专业（岗位）一致). */
    public static final Flag SPECIALITY_IS_POST = APPLICATION.flag(
            "sought.specialityIsPost",
            "申报专业与本人从事专业（岗位）一致",
            "the speciality applied for is the one worked in",
            application -> application.sought().specialityIsPost());

    /** Is applied for as an exception (破格申报). */
    public static final Flag SOUGHT_AS_EXCEPTION = APPLICATION.flag(
            "sought.exceptional",
            "破格申报",
            "is applied for as an exception",
            application -> application.sought().exceptional());

    /** Holds a national certificate of passing the examination (持有全国考试合格证). */
    public static final Flag NATIONAL_CERTIFICATE = APPLICATION.flag(
            "examination.nationalCertificate",
            "持有全国考试合格证",
            "holds a national certificate of passing the examination",
            application -> application.examination().nationalCertificate());

    /** Year of the examination (考试年度). */
    public static final Fact<Year> EXAM_YEAR = APPLICATION.fact(
            "examination.year",
            Unit.YEAR,
            "考试年度",
            "year of the examination",
            application -> application.examination().year());

    /** Score in the examination (考试成绩). */
    public static final Fact<Score> EXAM_SCORE = APPLICATION.fact(
            "examination.score",
            Unit.SCORE,
            "考试成绩",
            "score in the examination",
            application -> application.examination().score());

    /** Entered for the examination (已报考). */
    public static final Flag EXAM_ENTERED = APPLICATION.flag(
            "examination.entered",
            "已报考",
            "entered for the examination",
            application -> application.examination().entered());

    /** The appraisal of professional morality was publicised (职业道德考核结果已公示). */
    public static final Flag MORALITY_PUBLICISED = APPLICATION.flag(
            "filing.moralityPublicised",
            "职业道德考核结果已公示",
            "the appraisal of professional morality was publicised",
            application -> application.filing().moralityPublicised());

    /** The integrity pledge is signed (已签诚信承诺). */
    public static final Flag PLEDGE_SIGNED = APPLICATION.flag(
            "filing.pledgeSigned",
            "已签诚信承诺",
            "the integrity pledge is signed",
            application -> application.filing().pledgeSigned());

    /** The integrity pledge was publicised (诚信承诺已公示). */
    public static final Flag PLEDGE_PUBLICISED = APPLICATION.flag(
            "filing.pledgePublicised",
            "诚信承诺已公示",
            "the integrity pledge was publicised",
            application -> application.filing().pledgePublicised());

    /** There is a new achievement since the last rejection (未通过后有新增业绩). */
    public static final Flag NEW_ACHIEVEMENT_SINCE_REJECTION = APPLICATION.flag(
            "filing.newAchievementSinceRejection",
            "未通过后有新增业绩",
            "there is a new achievement since the last rejection",
            application -> application.filing().newAchievementSinceRejection());

    /** Material that came in after the filing (补充材料). */
    public static final Rows<Supplement> SUPPLEMENTS = APPLICATION.rows(
            "filing.supplements",
            Supplement.class,
            "补充材料",
            "late material",
            application -> application.filing().supplements());

    /** Day the late material came in (补充材料收到日期). */
    public static final Fact<LocalDate> SUPPLEMENT_RECEIVED_ON = SUPPLEMENTS.fact(
            "receivedOn", Unit.DATE, "补充材料收到日期", "day the late material came in", Supplement::receivedOn);

    private Applications() {}
}
