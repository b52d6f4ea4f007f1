package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DefenceExpert;
import io.zhicheng.policy.model.committee.DefenceItem;
import io.zhicheng.policy.model.committee.DefenceMode;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of the defence of a case. */
public final class Defences {
    /** Defence (答辩). */
    public static final Subject<Defence> DEFENCE = Subject.of("defence", Defence.class, "答辩", "defence");

    /** Was the defence held in order (答辩组织是否合规). */
    public static final Question<Defence> DEFENCE_IN_ORDER =
            Question.of("defence-in-order", DEFENCE, "答辩组织是否合规", "was the defence held in order");

    /** May the case go before the committee (能否提交评委会评审). */
    public static final Question<Defence> DEFENCE_PASSED =
            Question.of("defence-passed", DEFENCE, "能否提交评委会评审", "may the case go before the committee");

    /** Level applied for (答辩申报层级). */
    public static final Fact<TitleLevel> DEFENCE_LEVEL =
            DEFENCE.code("level", TitleLevel.class, "答辩申报层级", "level applied for", defence -> defence.level());

    /** A grass-roots senior title is applied for (申报基层高级职称). */
    public static final Flag DEFENCE_FOR_GRASS_ROOTS = DEFENCE.flag(
            "grassRoots", "申报基层高级职称", "a grass-roots senior title is applied for", defence -> defence.grassRoots());

    /** A defence was held (已进行答辩). */
    public static final Flag DEFENCE_HELD =
            DEFENCE.flag("held", "已进行答辩", "a defence was held", defence -> defence.held());

    /** Day of the defence (答辩日期). */
    public static final Fact<LocalDate> DEFENCE_HELD_ON =
            DEFENCE.fact("heldOn", Unit.DATE, "答辩日期", "day of the defence", defence -> defence.heldOn());

    /** First day of the sitting (评委会召开首日). */
    public static final Fact<LocalDate> DEFENCE_SITTING_FROM = DEFENCE.fact(
            "sittingFrom", Unit.DATE, "评委会召开首日", "first day of the sitting", defence -> defence.sittingFrom());

    /** Last day of the sitting (评委会召开末日). */
    public static final Fact<LocalDate> DEFENCE_SITTING_THROUGH = DEFENCE.fact(
            "sittingThrough", Unit.DATE, "评委会召开末日", "last day of the sitting", defence -> defence.sittingThrough());

    /** Day on which the case is put to the committee (提交评审日期). */
    public static final Fact<LocalDate> DEFENCE_REVIEWED_ON = DEFENCE.fact(
            "reviewedOn",
            Unit.DATE,
            "提交评审日期",
            "day on which the case is put to the committee",
            defence -> defence.reviewedOn());

    /** How the defence was held (答辩形式). */
    public static final Fact<DefenceMode> DEFENCE_MODE =
            DEFENCE.code("mode", DefenceMode.class, "答辩形式", "how the defence was held", defence -> defence.mode());

    /** Other professionals were admitted to the defence (允许其他专业技术人员旁听答辩). */
    public static final Flag OBSERVERS_ADMITTED = DEFENCE.flag(
            "observersAdmitted",
            "允许其他专业技术人员旁听答辩",
            "other professionals were admitted to the defence",
            defence -> defence.observersAdmitted());

    /** The lack of video was explained to the provincial title office (已向省职改办说明无法视频答辩的情况). */
    public static final Flag EXPLAINED_TO_PROVINCE = DEFENCE.flag(
            "explainedToProvince",
            "已向省职改办说明无法视频答辩的情况",
            "the lack of video was explained to the provincial title office",
            defence -> defence.explainedToProvince());

    /** The defence was tightly arranged (手机视频答辩严密安排). */
    public static final Flag TIGHTLY_ARRANGED = DEFENCE.flag(
            "tightlyArranged", "手机视频答辩严密安排", "the defence was tightly arranged", defence -> defence.tightlyArranged());

    /** The defence was effectively supervised (手机视频答辩有效监督). */
    public static final Flag EFFECTIVELY_SUPERVISED = DEFENCE.flag(
            "supervised", "手机视频答辩有效监督", "the defence was effectively supervised", defence -> defence.supervised());

    /** The defence was recorded from beginning to end (视频答辩全程录像). */
    public static final Flag FULLY_RECORDED = DEFENCE.flag(
            "fullyRecorded",
            "视频答辩全程录像",
            "the defence was recorded from beginning to end",
            defence -> defence.fullyRecorded());

    /** The recording is kept (录像已保存). */
    public static final Flag RECORDING_KEPT =
            DEFENCE.flag("recordingKept", "录像已保存", "the recording is kept", defence -> defence.recordingKept());

    /** The applicant works abroad (申报人在国（境）外工作). */
    public static final Flag APPLICANT_ABROAD = DEFENCE.flag(
            "applicantAbroad", "申报人在国（境）外工作", "the applicant works abroad", defence -> defence.applicantAbroad());

    /** Day the present title was obtained (答辩人现职称取得时间). */
    public static final Fact<LocalDate> DEFENDER_TITLE_OBTAINED_ON = DEFENCE.fact(
            "titleObtainedOn",
            Unit.DATE,
            "答辩人现职称取得时间",
            "day the present title was obtained",
            defence -> defence.titleObtainedOn());

    /** Item that is defended (答辩项目). */
    public static final Rows<DefenceItem> DEFENCE_ITEMS =
            DEFENCE.rows("items", DefenceItem.class, "答辩项目", "item that is defended", defence -> defence.items());

    /** The item is of those that the series department named (属省级系列主管部门明确的答辩项目). */
    public static final Flag ITEM_NAMED = DEFENCE_ITEMS.flag(
            "named", "属省级系列主管部门明确的答辩项目", "the item is of those that the series department named", item -> item.named());

    /** Day the result was achieved (答辩成果取得时间). */
    public static final Fact<LocalDate> ITEM_ACHIEVED_ON = DEFENCE_ITEMS.fact(
            "achievedOn", Unit.DATE, "答辩成果取得时间", "day the result was achieved", item -> item.achievedOn());

    /** Expert of the defence group (答辩小组专家). */
    public static final Rows<DefenceExpert> PANEL = DEFENCE.rows(
            "panel", DefenceExpert.class, "答辩小组专家", "expert of the defence group", defence -> defence.panel());

    /** Employer of the expert (答辩专家所在单位). */
    public static final Fact<String> PANEL_EMPLOYER =
            PANEL.fact("employer", Unit.TEXT, "答辩专家所在单位", "employer of the expert", expert -> expert.employer());

    /** Score that the expert gave (答辩专家打分). */
    public static final Fact<Score> PANEL_SCORE =
            PANEL.fact("score", Unit.SCORE, "答辩专家打分", "score that the expert gave", expert -> expert.score());

    /** A reason was recorded for the size of the group (答辩小组人数已记录说明). */
    public static final Flag SIZE_REASON_RECORDED = DEFENCE.flag(
            "sizeReasonRecorded",
            "答辩小组人数已记录说明",
            "a reason was recorded for the size of the group",
            defence -> defence.sizeReasonRecorded());

    /** Experts who agree (答辩专家同意人数). */
    public static final Fact<Integer> EXPERTS_FOR =
            DEFENCE.fact("expertsFor", Unit.COUNT, "答辩专家同意人数", "experts who agree", defence -> defence.expertsFor());

    /** Experts who disagree (答辩专家不同意人数). */
    public static final Fact<Integer> EXPERTS_AGAINST = DEFENCE.fact(
            "expertsAgainst", Unit.COUNT, "答辩专家不同意人数", "experts who disagree", defence -> defence.expertsAgainst());

    /** The defence group found the defence passed (答辩组认为通过答辩). */
    public static final Flag FOUND_PASSED = DEFENCE.flag(
            "passed", "答辩组认为通过答辩", "the defence group found the defence passed", defence -> defence.passed());

    private Defences() {}
}
