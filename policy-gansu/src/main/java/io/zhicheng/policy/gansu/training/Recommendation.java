package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.FORWARDING;
import static io.zhicheng.policy.fact.Applications.ITEMS;
import static io.zhicheng.policy.fact.Applications.ITEM_COMPLETE;
import static io.zhicheng.policy.fact.Applications.ITEM_GENUINE;
import static io.zhicheng.policy.fact.Applications.ITEM_TIMELY;
import static io.zhicheng.policy.fact.Applications.ITEM_WELL_FORMED;
import static io.zhicheng.policy.fact.ConductFacts.INTEGRITY_FINDINGS;
import static io.zhicheng.policy.fact.ConductFacts.IN_THIS_APPLICATION;
import static io.zhicheng.policy.fact.ConductFacts.MATTER;
import static io.zhicheng.policy.gansu.grassroots.Integrity.ESTABLISHED;
import static io.zhicheng.policy.gansu.grassroots.Integrity.FALSIFIED;
import static io.zhicheng.policy.gansu.training.Parties.PROVINCIAL_OFFICE;
import static io.zhicheng.policy.gansu.training.Parties.SPECIALITY_OFFICE;
import static io.zhicheng.policy.model.career.IntegrityMatter.OTHER_VIOLATION;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/** GSPX1 chapter 3: what the unit examines before it recommends, and when it must not forward (推荐审查). */
public final class Recommendation {
    /** Recommendation and check go on online and offline (线上、线下相结合). */
    public static final Obligation BOTH_WAYS = FORWARDING.obligation(
            "online-and-offline", STEP, Party.EMPLOYING_UNIT, "采取线上、线下相结合的方式推荐审查", "checked online and offline");
    /** The unit found entries and uploads true, in form, complete and in date (真实性、规范性、完整性、时效性). */
    public static final Requirement EXAMINED_BY_UNIT = FORWARDING.requirement(
            "examined-by-unit",
            "填报内容和上传材料真实、规范、完整、在有效期内",
            "entries and uploads are true, in form, complete and in date");
    /** Falsification is found: the application is not forwarded (一律不得报送). */
    public static final Bar FALSIFICATION_FOUND =
            FORWARDING.bar("falsification-found", "弄虚作假，不得报送", "falsification is found");
    /** Another violation is found: it is not forwarded either. */
    public static final Bar VIOLATION_FOUND =
            FORWARDING.bar("violation-found", "有其他违规行为，不得报送", "another violation is found");
    /** Uploads are held against the originals by both offices. */
    public static final Obligation HELD_AGAINST_ORIGINALS = FORWARDING.obligation(
            "held-against-originals",
            STEP,
            SPECIALITY_OFFICE,
            "会同省职改办对照上传材料和原件印证、审核",
            "check uploads against the originals, together with the provincial title office");
    /** The other office takes part. */
    public static final Obligation PROVINCE_CHECKS_TOO = FORWARDING.obligation(
            "province-checks-too",
            STEP,
            PROVINCIAL_OFFICE,
            "会同本专业职改办审核报送材料",
            "check what is handed in, together with the title office of the speciality");
    /** The papers that the annex asks for; the annex is not in the library. */
    public static final Obligation PAPERS_OF_ANNEX = FORWARDING.obligation(
            "papers-of-annex",
            DOCUMENT,
            Party.EMPLOYING_UNIT,
            "按附件要求准备审核材料（附件未收录）",
            "the papers that the annex asks for, which is not in the library");
    /** When papers are handed in is announced separately. */
    public static final Obligation HAND_IN_DATE_ANNOUNCED = FORWARDING.obligation(
            "hand-in-date-announced", STEP, SPECIALITY_OFFICE, "另行通知报送审核材料的具体时间", "announce when papers are handed in");

    static List<Change> changes() {
        return adding(ImmutableList.of(
                BOTH_WAYS.by("GSPX1/3-a").comesAlways(),
                EXAMINED_BY_UNIT
                        .by("GSPX1/3-b")
                        .demands(every(
                                ITEMS,
                                ITEM_GENUINE.yes(),
                                ITEM_WELL_FORMED.yes(),
                                ITEM_COMPLETE.yes(),
                                ITEM_TIMELY.yes())),
                FALSIFICATION_FOUND.by("GSPX1/3-d").appliesWhen(some(INTEGRITY_FINDINGS, FALSIFIED)),
                VIOLATION_FOUND
                        .by("GSPX1/3-h")
                        .appliesWhen(some(
                                INTEGRITY_FINDINGS,
                                MATTER.is(OTHER_VIOLATION),
                                IN_THIS_APPLICATION.yes(),
                                ESTABLISHED)),
                HELD_AGAINST_ORIGINALS.by("GSPX1/3-e").comesAlways(),
                PROVINCE_CHECKS_TOO.by("GSPX1/3-e").comesAlways(),
                PAPERS_OF_ANNEX.by("GSPX1/3-f").comesAlways(),
                HAND_IN_DATE_ANNOUNCED.by("GSPX1/3-g").comesAlways()));
    }

    private Recommendation() {}
}
