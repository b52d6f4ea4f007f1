package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.Defences.APPLICANT_ABROAD;
import static io.zhicheng.policy.fact.Defences.DEFENCE_IN_ORDER;
import static io.zhicheng.policy.fact.Defences.DEFENCE_LEVEL;
import static io.zhicheng.policy.fact.Defences.DEFENCE_MODE;
import static io.zhicheng.policy.fact.Defences.EFFECTIVELY_SUPERVISED;
import static io.zhicheng.policy.fact.Defences.EXPLAINED_TO_PROVINCE;
import static io.zhicheng.policy.fact.Defences.TIGHTLY_ARRANGED;
import static io.zhicheng.policy.model.committee.DefenceMode.IN_PERSON;
import static io.zhicheng.policy.model.committee.DefenceMode.PHONE_VIDEO;
import static io.zhicheng.policy.model.committee.DefenceMode.VIDEO;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/** GS268 section 4: senior titles are defended by video (视频答辩), as a rule. */
public final class VideoDefence {
    /** A senior defence in the room that nobody explained departs from the rule (原则上). */
    public static final Obligation VIDEO_EXPECTED = DEFENCE_IN_ORDER.obligation(
            "video-expected",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "高级职称原则上应视频答辩，未视频且未作说明",
            "a senior title is defended by video as a rule; this was not, and is not explained");
    /** Where video is impossible, the provincial title office is told why; before the meeting. */
    public static final Obligation EXPLAIN_WITHOUT_VIDEO = DEFENCE_IN_ORDER.obligation(
            "explain-without-video",
            STEP,
            Party.COMMITTEE_OFFICE,
            "无法视频答辩的，会前向省职改办说明情况",
            "tell the provincial title office before the meeting why there is no video");
    /** Professionals abroad defend by video. */
    public static final Obligation VIDEO_FROM_ABROAD = DEFENCE_IN_ORDER.obligation(
            "video-from-abroad",
            STEP,
            Party.COMMITTEE_OFFICE,
            "统筹安排在国（境）外工作人才的视频答辩",
            "arrange the video defence of an applicant who works abroad");
    /** A mobile phone serves where the arrangements are tight and the supervision is effective. */
    public static final Requirement PHONE_ALLOWED = DEFENCE_IN_ORDER.requirement(
            "phone-allowed", "手机视频答辩须严密安排、有效监督", "a defence by mobile phone is tightly arranged and supervised");
    /** The whole of a video defence is recorded, and the recording kept. */
    public static final Obligation RECORDING = DEFENCE_IN_ORDER.obligation(
            "recording",
            DOCUMENT,
            Party.COMMITTEE_OFFICE,
            "视频答辩全程录像保存，以备核查",
            "recording of the whole defence, kept for inspection");
    /** Video tools are used to the full, above all the body's own conference rooms. */
    public static final Duty OWN_VIDEO_ROOMS = DEFENCE_IN_ORDER.duty(
            "own-video-rooms",
            Party.COMMITTEE_OFFICE,
            "充分利用本系统、本部门视频会议室",
            "use the video-conference rooms of the own system or department");

    static List<Norm> norms() {
        return ImmutableList.of(
                VIDEO_EXPECTED.by("GS268/4-a").comesWhen(all(seniorInTheRoom(), EXPLAINED_TO_PROVINCE.no())),
                EXPLAIN_WITHOUT_VIDEO.by("GS268/4-b").comesWhen(seniorInTheRoom()),
                VIDEO_FROM_ABROAD.by("GS268/4-c").comesWhen(APPLICANT_ABROAD.yes()),
                PHONE_ALLOWED
                        .by("GS268/4-d")
                        .demands(all(TIGHTLY_ARRANGED.yes(), EFFECTIVELY_SUPERVISED.yes())
                                .when(DEFENCE_MODE.is(PHONE_VIDEO))),
                RECORDING.by("GS268/4-e").comesWhen(DEFENCE_MODE.is(VIDEO, PHONE_VIDEO)),
                OWN_VIDEO_ROOMS.by("GS268/4-f"));
    }

    private VideoDefence() {}

    private static Criterion seniorInTheRoom() {
        return all(DEFENCE_LEVEL.atLeast(ASSOCIATE_SENIOR), DEFENCE_MODE.is(IN_PERSON));
    }
}
