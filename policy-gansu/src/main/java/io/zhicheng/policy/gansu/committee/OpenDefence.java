package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.Defences.DEFENCE_FOR_GRASS_ROOTS;
import static io.zhicheng.policy.fact.Defences.DEFENCE_HELD;
import static io.zhicheng.policy.fact.Defences.DEFENCE_HELD_ON;
import static io.zhicheng.policy.fact.Defences.DEFENCE_IN_ORDER;
import static io.zhicheng.policy.fact.Defences.DEFENCE_ITEMS;
import static io.zhicheng.policy.fact.Defences.DEFENCE_PASSED;
import static io.zhicheng.policy.fact.Defences.DEFENCE_REVIEWED_ON;
import static io.zhicheng.policy.fact.Defences.DEFENCE_SITTING_FROM;
import static io.zhicheng.policy.fact.Defences.DEFENCE_SITTING_THROUGH;
import static io.zhicheng.policy.fact.Defences.DEFENDER_TITLE_OBTAINED_ON;
import static io.zhicheng.policy.fact.Defences.EXPERTS_AGAINST;
import static io.zhicheng.policy.fact.Defences.EXPERTS_FOR;
import static io.zhicheng.policy.fact.Defences.FOUND_PASSED;
import static io.zhicheng.policy.fact.Defences.ITEM_ACHIEVED_ON;
import static io.zhicheng.policy.fact.Defences.ITEM_NAMED;
import static io.zhicheng.policy.fact.Defences.OBSERVERS_ADMITTED;
import static io.zhicheng.policy.fact.Defences.PANEL;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.workingDaysLater;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * The defence: GS28 chapter 9, section (2), for grass-roots senior titles; the open defence of GS268 section 3, and the
 * block of the defence group on the approval form (GS268 annex 4), for all.
 */
public final class OpenDefence {
    /** The defence is public (公开答辩、开放答辩): other professionals may attend it. */
    public static final Requirement DEFENCE_OPEN =
            DEFENCE_IN_ORDER.requirement("defence-open", "公开答辩，允许其他专业技术人员参加", "the defence is open");
    /** Where the room allows, young and middle-aged professionals are seated. */
    public static final Duty SEATS_FOR_OBSERVERS = DEFENCE_IN_ORDER.duty(
            "seats-for-observers",
            Party.COMMITTEE_OFFICE,
            "根据场地情况安排中青年专业技术人才现场学习和监督",
            "seat young and middle-aged professionals where the room allows");
    /** How many working days may lie between defence and review without parting them. */
    public static final Parameter<Integer> DEFENCE_GAP =
            Parameter.of("defence-gap", Unit.WORKING_DAYS, "答辩与评审之间可间隔的工作日", "working days between defence and review");
    /** Defence and review are held in one, without a break (一体化、连续性召开). */
    public static final Requirement HELD_WITH_REVIEW = DEFENCE_IN_ORDER.requirement(
            "held-with-review", "答辩与评审一体化、连续性召开", "defence and review are held without a break");
    /** Without a defence while the committee is convened there is nothing to review (评审资格无效). */
    public static final Requirement DEFENDED_WHILE_CONVENED = DEFENCE_PASSED.requirement(
            "defended-while-convened", "在评委会召开期间的答辩会上答辩", "the defence was held while the committee is convened");
    /** What is defended is of the department's list and of the time since the present title. */
    public static final Requirement ITEM_ADMISSIBLE = DEFENCE_IN_ORDER.requirement(
            "item-admissible",
            "答辩项目属明确范围且为任现职以来的成果",
            "an item of the list, achieved since the present title, is defended");
    /** Forms of defence that suit the grass roots, by video too. */
    public static final Duty SUITABLE_DEFENCE = DEFENCE_IN_ORDER.duty(
            "suitable-defence",
            Party.COMMITTEE_OFFICE,
            "创新符合基层实际的答辩办法，推进视频答辩",
            "find forms of defence that suit the grass roots, by video too");
    /** The block of the defence group on the approval form. */
    public static final Obligation DEFENCE_ON_FORM = DEFENCE_IN_ORDER.obligation(
            "defence-on-form",
            DOCUMENT,
            Party.REVIEW_COMMITTEE,
            "填写审批表答辩组意见栏，答辩组长签名",
            "opinion of the defence group on the approval form, signed by its leader");
    /** The experts of the group (参加答辩专家). */
    public static final Derived<Integer> PANEL_SIZE =
            Derived.of("panel-size", Unit.COUNT, "答辩小组专家人数", "experts of the defence group");
    /** On the form, those who agree and those who disagree are all who attended. */
    public static final Requirement EXPERTS_ADD_UP = DEFENCE_IN_ORDER.requirement(
            "experts-add-up", "同意人数与不同意人数之和等于参加答辩专家人数", "experts for and against add up to those who attended");
    /** The defence is passed (通过答辩). */
    public static final Requirement DEFENCE_SUFFICES =
            DEFENCE_PASSED.condition("defence-suffices", "通过答辩", "the defence is passed");
    /** Only who passed the defence is put to the committee (提交评委会评审). */
    public static final Requirement MAY_BE_SUBMITTED =
            DEFENCE_PASSED.requirement("may-be-submitted", "通过答辩后提交评委会评审", "the case may be put to the committee");

    static List<Norm> norms() {
        return ImmutableList.of(
                // GS28 9 (2), GS268 3
                DEFENCE_OPEN.by("GS28/9.2-c", "GS268/3-h").demands(OBSERVERS_ADMITTED.yes()),
                SEATS_FOR_OBSERVERS.by("GS28/9.2-d"),
                DEFENCE_GAP.by("GS28/9.2-e").is(0),
                HELD_WITH_REVIEW
                        .by("GS28/9.2-e")
                        .demands(any(
                                        all(convenedOn(DEFENCE_HELD_ON), convenedOn(DEFENCE_REVIEWED_ON)),
                                        all(
                                                DEFENCE_HELD_ON.atMost(DEFENCE_REVIEWED_ON),
                                                DEFENCE_REVIEWED_ON.atMost(lastDayWithoutBreak())))
                                .when(DEFENCE_FOR_GRASS_ROOTS.yes())),
                DEFENDED_WHILE_CONVENED
                        .by("GS28/9.2-f")
                        .demands(all(DEFENCE_HELD.yes(), convenedOn(DEFENCE_HELD_ON))
                                .when(DEFENCE_FOR_GRASS_ROOTS.yes())),
                ITEM_ADMISSIBLE
                        .by("GS28/9.2-g")
                        .demands(some(
                                        DEFENCE_ITEMS,
                                        ITEM_NAMED.yes(),
                                        ITEM_ACHIEVED_ON.atLeast(DEFENDER_TITLE_OBTAINED_ON))
                                .when(DEFENCE_FOR_GRASS_ROOTS.yes())),
                SUITABLE_DEFENCE.by("GS28/9.2-h"),
                // GS268 annex 4
                DEFENCE_ON_FORM.by("GS268/A4.0-r").comesWhen(DEFENCE_HELD.yes()),
                PANEL_SIZE.by("GS268/A4.0-s").is(count(PANEL)),
                EXPERTS_ADD_UP
                        .by("GS268/A4.0-s")
                        .demands(plus(EXPERTS_FOR, EXPERTS_AGAINST).same(PANEL_SIZE)),
                DEFENCE_SUFFICES.by("GS268/A4.0-t").demands(FOUND_PASSED.yes()),
                MAY_BE_SUBMITTED.by("GS268/A4.0-t").demands(all(DEFENCE_HELD.yes(), DEFENCE_SUFFICES)));
    }

    private OpenDefence() {}

    private static Criterion convenedOn(Measure<LocalDate> day) {
        return all(day.atLeast(DEFENCE_SITTING_FROM), day.atMost(DEFENCE_SITTING_THROUGH));
    }

    /** The last day that no more working days than allowed part from the defence. */
    private static Measure<LocalDate> lastDayWithoutBreak() {
        return workingDaysLater(DEFENCE_HELD_ON, plus(DEFENCE_GAP, constant(Unit.WORKING_DAYS, 1)));
    }
}
