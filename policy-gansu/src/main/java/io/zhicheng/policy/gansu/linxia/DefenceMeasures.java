package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.Defences.DEFENCE_HELD;
import static io.zhicheng.policy.fact.Defences.DEFENCE_IN_ORDER;
import static io.zhicheng.policy.fact.Defences.DEFENCE_LEVEL;
import static io.zhicheng.policy.fact.Defences.DEFENCE_MODE;
import static io.zhicheng.policy.fact.Defences.FULLY_RECORDED;
import static io.zhicheng.policy.fact.Defences.PANEL;
import static io.zhicheng.policy.fact.Defences.PANEL_EMPLOYER;
import static io.zhicheng.policy.fact.Defences.PANEL_SCORE;
import static io.zhicheng.policy.fact.Defences.RECORDING_KEPT;
import static io.zhicheng.policy.fact.Defences.SIZE_REASON_RECORDED;
import static io.zhicheng.policy.gansu.committee.OpenDefence.DEFENCE_OPEN;
import static io.zhicheng.policy.gansu.committee.OpenDefence.DEFENCE_SUFFICES;
import static io.zhicheng.policy.gansu.committee.OpenDefence.MAY_BE_SUBMITTED;
import static io.zhicheng.policy.gansu.committee.OpenDefence.PANEL_SIZE;
import static io.zhicheng.policy.gansu.committee.VideoDefence.EXPLAIN_WITHOUT_VIDEO;
import static io.zhicheng.policy.gansu.committee.VideoDefence.OWN_VIDEO_ROOMS;
import static io.zhicheng.policy.gansu.committee.VideoDefence.PHONE_ALLOWED;
import static io.zhicheng.policy.gansu.committee.VideoDefence.RECORDING;
import static io.zhicheng.policy.gansu.committee.VideoDefence.VIDEO_EXPECTED;
import static io.zhicheng.policy.gansu.committee.VideoDefence.VIDEO_FROM_ABROAD;
import static io.zhicheng.policy.model.committee.DefenceMode.PHONE_VIDEO;
import static io.zhicheng.policy.model.committee.DefenceMode.VIDEO;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.largestGroup;
import static io.zhicheng.policy.rule.Measures.share;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * LX282 section 3 (3), the defence by video, which says again what the province says; and section 4 (2), the defence
 * group: its size, its scores, and that nobody who failed goes before a senior committee.
 */
public final class DefenceMeasures {
    /** The recording is whole and kept. */
    public static final Requirement RECORDED_AND_KEPT = DEFENCE_IN_ORDER.requirement(
            "recorded-and-kept", "视频答辩全程录像并保存", "the video defence is recorded as a whole and kept");
    /** The defence follows the provincial rules and the features of the specialty. */
    public static final Duty DEFENCE_BY_SPECIALTY = DEFENCE_IN_ORDER.duty(
            "defence-by-specialty",
            Party.COMMITTEE_OFFICE,
            "按省上规定，结合专业特点和人员实际组织答辩",
            "hold the defence by the provincial rules and the features of the specialty");
    /** Its form is renewed, its content enriched. */
    public static final Duty RICHER_DEFENCE = DEFENCE_IN_ORDER.duty(
            "richer-defence",
            Party.COMMITTEE_OFFICE,
            "创新答辩方式，丰富答辩内容",
            "renew the form of the defence, enrich its content");
    /** It centres on duties fulfilled and problems solved. */
    public static final Duty DEFENCE_FOCUS = DEFENCE_IN_ORDER.duty(
            "defence-focus",
            Party.REVIEW_COMMITTEE,
            "答辩重点考评履行岗位职责、创造性工作、解决实际问题的能力和效果",
            "centre the defence on duties fulfilled, creative work and problems solved");
    /** How many experts a defence group has, as a rule. */
    public static final Parameter<Integer> NORMAL_PANEL =
            Parameter.of("normal-panel", Unit.COUNT, "答辩小组一般人数", "experts that a defence group has as a rule");
    /** The group is of the usual size (一般3—5人). */
    public static final Requirement PANEL_OF_USUAL_SIZE =
            DEFENCE_IN_ORDER.requirement("panel-of-usual-size", "答辩小组一般3至5人", "the defence group is of the usual size");
    /** Another size with a recorded reason. */
    public static final Relaxation UNUSUAL_PANEL =
            DEFENCE_IN_ORDER.relaxation("unusual-panel", "人数不同但已记录说明", "another size, with a recorded reason");
    /** The largest share of the group that experts of one unit may have. */
    public static final Parameter<Share> SAME_UNIT_SHARE =
            Parameter.of("same-unit-share", Unit.SHARE, "同一单位专家最高占比", "largest share of experts of one unit");
    /** Experts of one unit are not more than half of the group. */
    public static final Requirement PANEL_OF_SEVERAL_UNITS = DEFENCE_IN_ORDER.requirement(
            "panel-of-several-units", "同一单位专家不超过答辩小组的1/2", "not more than half of the experts are of one unit");
    /** Below this score an expert finds the defence insufficient. */
    public static final Parameter<Score> PASS_SCORE =
            Parameter.of("pass-score", Unit.SCORE, "答辩合格分数", "score that passes a defence");
    /** The share of the experts below that score from which the defence is failed, inclusive. */
    public static final Parameter<Share> FAILING_SHARE =
            Parameter.of("failing-share", Unit.SHARE, "视为不通过的专家比例", "share of experts that fails a defence");
    /** Whether fewer experts than a group has as a rule can pass a defence: the text does not say. */
    public static final Parameter<Boolean> SMALL_PANEL_DECIDES = Parameter.of(
            "small-panel-decides", Unit.YES_NO, "打分专家不足一般人数时结果是否有效", "whether fewer experts than usual can decide");
    /** Whether a failed defence bars an intermediate title too: only the senior committee is named. */
    public static final Parameter<Boolean> DEFENCE_BINDS_INTERMEDIATE = Parameter.of(
            "defence-binds-intermediate",
            Unit.YES_NO,
            "中级职称答辩未通过是否不得提交评审",
            "whether a failed defence bars an intermediate title");

    static List<Change> changes() {
        return ImmutableList.of(
                // 3 (3)
                restate(VIDEO_EXPECTED, "LX282/3.3-a"),
                restate(OWN_VIDEO_ROOMS, "LX282/3.3-a"),
                restate(EXPLAIN_WITHOUT_VIDEO, "LX282/3.3-b"),
                restate(VIDEO_FROM_ABROAD, "LX282/3.3-c"),
                restate(PHONE_ALLOWED, "LX282/3.3-d"),
                restate(RECORDING, "LX282/3.3-e"),
                add(RECORDED_AND_KEPT
                        .by("LX282/3.3-e")
                        .demands(all(FULLY_RECORDED.yes(), RECORDING_KEPT.yes())
                                .when(DEFENCE_MODE.is(VIDEO, PHONE_VIDEO)))),
                restate(DEFENCE_OPEN, "LX282/3.3-f", "LX282/3.3-g"),
                // 4 (2)
                add(DEFENCE_BY_SPECIALTY.by("LX282/4.2-a")),
                add(RICHER_DEFENCE.by("LX282/4.2-b")),
                add(DEFENCE_FOCUS.by("LX282/4.2-c")),
                add(NORMAL_PANEL.by("LX282/4.2-d").is(Setting.band(3, 5))),
                add(PANEL_OF_USUAL_SIZE.by("LX282/4.2-d").demands(PANEL_SIZE.within(NORMAL_PANEL))),
                add(UNUSUAL_PANEL.by("LX282/4.2-d").satisfies(PANEL_OF_USUAL_SIZE, SIZE_REASON_RECORDED.yes())),
                add(SAME_UNIT_SHARE.by("LX282/4.2-e").is(Share.of(1, 2))),
                add(PANEL_OF_SEVERAL_UNITS
                        .by("LX282/4.2-e")
                        .demands(share(largestGroup(PANEL_EMPLOYER, PANEL), PANEL_SIZE)
                                .atMost(SAME_UNIT_SHARE))),
                add(PASS_SCORE.by("LX282/4.2-f").is(Score.score("60"))),
                add(FAILING_SHARE.by("LX282/4.2-f").is(Share.of(1, 2))),
                // a score that is not told keeps the share open; how a short-handed group decides is not said
                replace(DEFENCE_SUFFICES
                        .by("LX282/4.2-f")
                        .demands(all(
                                share(count(PANEL, PANEL_SCORE.below(PASS_SCORE)), PANEL_SIZE)
                                        .below(FAILING_SHARE),
                                any(PANEL_SIZE.atLeast(NORMAL_PANEL), SMALL_PANEL_DECIDES.is(true))))),
                replace(MAY_BE_SUBMITTED
                        .by("LX282/4.2-g")
                        .demands(all(DEFENCE_HELD.yes(), DEFENCE_SUFFICES)
                                .when(any(
                                        DEFENCE_LEVEL.atLeast(ASSOCIATE_SENIOR),
                                        all(DEFENCE_HELD.yes(), DEFENCE_BINDS_INTERMEDIATE.is(true)))))));
    }

    private DefenceMeasures() {}
}
