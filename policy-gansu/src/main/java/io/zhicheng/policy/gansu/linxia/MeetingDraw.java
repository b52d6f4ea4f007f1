package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.Compositions.COMPOSITION_LAWFUL;
import static io.zhicheng.policy.fact.Compositions.DRAWN_BY_HOST;
import static io.zhicheng.policy.fact.Compositions.DRAWN_BY_TITLE_OFFICE;
import static io.zhicheng.policy.fact.Compositions.FIXED_ON;
import static io.zhicheng.policy.fact.Compositions.MEETING_ON;
import static io.zhicheng.policy.fact.Compositions.MEMBERS;
import static io.zhicheng.policy.fact.Compositions.MEMBER_RECUSED;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Measures.workingDaysEarlier;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * LX282 chapter 4, section (4), first sentence, and chapter 8, section (5): who attends a meeting is drawn jointly and
 * shortly before it, and who has to stay away does (组织召开评审会议, 回避制度).
 */
public final class MeetingDraw {
    /** The title office and the host draw together (由州职改办和评委会所在部门随机抽取). */
    public static final Requirement DRAWN_JOINTLY = COMPOSITION_LAWFUL.requirement(
            "drawn-jointly", "由州职改办和评委会所在部门共同抽取", "the title office and the host department drew together");
    /** Within how many working days before the meeting those who attend are fixed. */
    public static final Parameter<Integer> FIXING_WINDOW = Parameter.of(
            "fixing-window",
            Unit.WORKING_DAYS,
            "会前确定参会委员的工作日数",
            "working days before the meeting within which the members are fixed");
    /** Neither earlier, which would betray the members, nor on the day or later (前3个工作日内确定). */
    public static final Requirement FIXED_IN_WINDOW = COMPOSITION_LAWFUL.requirement(
            "fixed-in-window", "会前3个工作日内确定参会委员", "the members are fixed within three working days before the meeting");
    /** Nobody sits who has to stay away (应回避的不参加). On what grounds, the text leaves to the host. */
    public static final Requirement NOBODY_RECUSED =
            COMPOSITION_LAWFUL.requirement("nobody-recused", "应回避的专家不担任本次评委", "nobody sits who has to stay away");

    static List<Change> changes() {
        return adding(ImmutableList.of(
                DRAWN_JOINTLY.by("LX282/4.4-a").demands(all(DRAWN_BY_TITLE_OFFICE.yes(), DRAWN_BY_HOST.yes())),
                FIXING_WINDOW.by("LX282/4.4-b").is(3),
                FIXED_IN_WINDOW
                        .by("LX282/4.4-b")
                        .demands(all(
                                FIXED_ON.atLeast(workingDaysEarlier(MEETING_ON, FIXING_WINDOW)),
                                FIXED_ON.below(MEETING_ON))),
                NOBODY_RECUSED.by("LX282/8.5-i").demands(every(MEMBERS, MEMBER_RECUSED.no()))));
    }

    private MeetingDraw() {}
}
