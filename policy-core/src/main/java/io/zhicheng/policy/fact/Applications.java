package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.FiledItem;
import io.zhicheng.policy.model.application.FiledItemKind;
import io.zhicheng.policy.model.application.Submitter;
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
import java.time.LocalDateTime;
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
    /** Whether the unit may forward the application (能否报送). */
    public static final Question<Application> FORWARDING = Question.of(
                    "forwarding", APPLICATION, "能否报送", "may the unit forward the application")
            .answered("可以报送", "may be forwarded", "不得报送", "must not be forwarded");

    /** Whether the case may be scheduled for defence and review (能否安排答辩评审). */
    public static final Question<Application> ADMISSION = Question.of(
                    "admission", APPLICATION, "能否安排答辩评审", "may the case be scheduled for defence and review")
            .answered("可以安排答辩评审", "may be scheduled", "不予安排答辩评审", "is not scheduled");

    /** Whether the originals are in order (原始材料是否合规). */
    public static final Question<Application> ORIGINALS = Question.of(
                    "originals-in-order", APPLICATION, "原始材料是否合规", "are the originals in order")
            .answered("原始材料合规", "the originals are in order", "原始材料不合规", "the originals are not in order");

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

    /** Review committee applied to (申报评委会). */
    public static final Fact<String> SOUGHT_COMMITTEE = APPLICATION.fact(
            "sought.committee",
            Unit.TEXT,
            "申报评委会",
            "review committee applied to",
            application -> application.sought().committee());

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

    /** When the application was submitted, by the clock of the place (提交时间). */
    public static final Fact<LocalDateTime> SUBMITTED_AT = APPLICATION.fact(
            "filing.submittedAt",
            Unit.DATE_TIME,
            "提交时间",
            "when the application was submitted",
            application -> application.filing().submittedAt());

    /** Item of the application (申报材料). */
    public static final Rows<FiledItem> ITEMS = APPLICATION.rows(
            "filing.items",
            FiledItem.class,
            "申报材料",
            "item of the application",
            application -> application.filing().items());

    /** Kind of item (申报材料类别). */
    public static final Fact<FiledItemKind> ITEM_KIND =
            ITEMS.code("kind", FiledItemKind.class, "申报材料类别", "kind of item", FiledItem::kind);

    /** The item is genuine (材料真实). */
    public static final Flag ITEM_GENUINE = ITEMS.flag("genuine", "材料真实", "the item is genuine", FiledItem::genuine);

    /** The item is complete (材料完整). */
    public static final Flag ITEM_COMPLETE =
            ITEMS.flag("complete", "材料完整", "the item is complete", FiledItem::complete);

    /** The item is legible (材料清晰). */
    public static final Flag ITEM_LEGIBLE = ITEMS.flag("legible", "材料清晰", "the item is legible", FiledItem::legible);

    /** The item has the form asked for (材料规范). */
    public static final Flag ITEM_WELL_FORMED =
            ITEMS.flag("wellFormed", "材料规范", "the item has the form asked for", FiledItem::wellFormed);

    /** The item is in date (材料在有效期内). */
    public static final Flag ITEM_TIMELY = ITEMS.flag("timely", "材料在有效期内", "the item is in date", FiledItem::timely);

    /** The original was drawn for a spot check (原件被抽查). */
    public static final Flag ITEM_DRAWN =
            ITEMS.flag("drawn", "原件被抽查", "the original was drawn for a spot check", FiledItem::drawn);

    /** The original was produced (已提供原件). */
    public static final Flag ORIGINAL_PRODUCED =
            ITEMS.flag("originalProduced", "已提供原件", "the original was produced", FiledItem::originalProduced);

    /** Day the unit handed the material in for the check (材料报送日期). */
    public static final Fact<LocalDate> HANDED_IN_ON = APPLICATION.fact(
            "filing.handedInOn",
            Unit.DATE,
            "材料报送日期",
            "day the unit handed the material in",
            application -> application.filing().handedInOn());

    /** The online check of qualification was passed (网上资格审查通过). */
    public static final Flag ONLINE_CHECK_PASSED = APPLICATION.flag(
            "filing.onlineCheckPassed",
            "网上资格审查通过",
            "the online check of qualification was passed",
            application -> application.filing().onlineCheckPassed());

    /** The first check of qualification was passed (资格初审通过). */
    public static final Flag FIRST_CHECK_PASSED = APPLICATION.flag(
            "filing.firstCheckPassed",
            "资格初审通过",
            "the first check of qualification was passed",
            application -> application.filing().firstCheckPassed());

    /** Who handed in the originals to be checked (原始材料报送人). */
    public static final Fact<Submitter> ORIGINALS_FROM = APPLICATION.code(
            "filing.originalsFrom",
            Submitter.class,
            "原始材料报送人",
            "who handed in the originals",
            application -> application.filing().originalsFrom());

    private Applications() {}
}
