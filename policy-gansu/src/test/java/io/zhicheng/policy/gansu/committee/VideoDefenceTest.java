package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.gansu.committee.VideoDefence.EXPLAIN_WITHOUT_VIDEO;
import static io.zhicheng.policy.gansu.committee.VideoDefence.PHONE_ALLOWED;
import static io.zhicheng.policy.gansu.committee.VideoDefence.RECORDING;
import static io.zhicheng.policy.gansu.committee.VideoDefence.VIDEO_EXPECTED;
import static io.zhicheng.policy.gansu.committee.VideoDefence.VIDEO_FROM_ABROAD;
import static io.zhicheng.policy.model.committee.DefenceMode.IN_PERSON;
import static io.zhicheng.policy.model.committee.DefenceMode.PHONE_VIDEO;
import static io.zhicheng.policy.model.committee.DefenceMode.VIDEO;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DefenceMode;
import io.zhicheng.policy.model.title.TitleLevel;

/** GS268 section 4: the defence by video. */
class VideoDefenceTest extends ProvinceTable {
    @Override
    protected void clauses() {
        clause("GS268/4-a")
                .line("full-senior 2018 by video -> fine", VIDEO_EXPECTED, NOT_MET, defence(FULL_SENIOR, VIDEO))
                .line(
                        "associate-senior 2018 in the room without explanation -> finding",
                        VIDEO_EXPECTED,
                        MET,
                        defence(ASSOCIATE_SENIOR, IN_PERSON).withExplainedToProvince(false))
                .line("intermediate in the room -> fine", VIDEO_EXPECTED, NOT_MET, defence(INTERMEDIATE, IN_PERSON))
                .line(
                        "+ in the room with an explanation -> fine",
                        VIDEO_EXPECTED,
                        NOT_MET,
                        defence(ASSOCIATE_SENIOR, IN_PERSON).withExplainedToProvince(true))
                .line(
                        "+ in the room, explanation not told -> to be told",
                        VIDEO_EXPECTED,
                        UNKNOWN,
                        defence(FULL_SENIOR, IN_PERSON));
        clause("GS268/4-b")
                .line("+ in the room -> to be explained", EXPLAIN_WITHOUT_VIDEO, MET, defence(FULL_SENIOR, IN_PERSON))
                .line(
                        "+ by phone -> nothing to explain",
                        EXPLAIN_WITHOUT_VIDEO,
                        NOT_MET,
                        defence(FULL_SENIOR, PHONE_VIDEO));
        clause("GS268/4-c")
                .line("+ works abroad", VIDEO_FROM_ABROAD, MET, Defence.untold().withApplicantAbroad(true))
                .line(
                        "+ works at home",
                        VIDEO_FROM_ABROAD,
                        NOT_MET,
                        Defence.untold().withApplicantAbroad(false));
        clause("GS268/4-d")
                .line("phone, both conditions confirmed -> allowed", PHONE_ALLOWED, MET, byPhone(true, true))
                .line("phone, no supervisor -> not allowed", PHONE_ALLOWED, NOT_MET, byPhone(true, false))
                .line("+ phone, loosely arranged -> not allowed", PHONE_ALLOWED, NOT_MET, byPhone(false, true))
                .line(
                        "+ over a conference room -> not asked",
                        PHONE_ALLOWED,
                        NOT_APPLICABLE,
                        defence(FULL_SENIOR, VIDEO));
        clause("GS268/4-e")
                .line("+ by video -> recorded", RECORDING, MET, defence(FULL_SENIOR, VIDEO))
                .line("+ by phone -> recorded", RECORDING, MET, defence(FULL_SENIOR, PHONE_VIDEO))
                .line("+ in the room -> nothing to record", RECORDING, NOT_MET, defence(FULL_SENIOR, IN_PERSON));
    }

    private static Defence defence(TitleLevel level, DefenceMode mode) {
        return Defence.builder().level(level).mode(mode).build();
    }

    private static Defence byPhone(boolean arranged, boolean supervised) {
        return defence(ASSOCIATE_SENIOR, PHONE_VIDEO)
                .withTightlyArranged(arranged)
                .withSupervised(supervised);
    }
}
