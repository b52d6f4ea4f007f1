package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FORWARDING;
import static io.zhicheng.policy.fact.Applications.ITEMS;
import static io.zhicheng.policy.fact.Applications.ITEM_COMPLETE;
import static io.zhicheng.policy.fact.Applications.ITEM_GENUINE;
import static io.zhicheng.policy.fact.Applications.ITEM_KIND;
import static io.zhicheng.policy.fact.Applications.ITEM_LEGIBLE;
import static io.zhicheng.policy.model.application.FiledItemKind.ENTRIES;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/** GSPX1 chapter 2, section (3), items 1 and 3: what is filled in and uploaded, and what the unit makes of it. */
public final class Materials {
    /** Material is submitted as the manual of the system prescribes. */
    public static final Obligation FOLLOW_MANUAL = ELIGIBILITY.obligation(
            "follow-manual",
            STEP,
            Party.APPLICANT,
            "按《职称评审管理系统使用说明书》提交申报材料",
            "submit material as the manual of the system prescribes");
    /** What is filled in is factual (实事求是). */
    public static final Duty FACTUAL_ENTRIES =
            ELIGIBILITY.duty("factual-entries", Party.APPLICANT, "实事求是填报", "fill in what is so");
    /** What is scanned and uploaded is genuine, complete and legible (真实、完整、清晰). */
    public static final Requirement SCANS_ACCEPTED = FORWARDING.requirement(
            "scans-accepted", "扫描上传的证明材料真实、完整、清晰", "the uploads are genuine, complete and legible");
    /** The unit assesses the applicant (考核评估). */
    public static final Obligation UNIT_ASSESSES = FORWARDING.obligation(
            "unit-assesses", STEP, Party.EMPLOYING_UNIT, "对申报人员进行考核评估", "the unit assesses the applicant");
    /** Morality first among what is assessed (品德考核). */
    public static final Obligation MORALITY_ASSESSED = FORWARDING.obligation(
            "morality-assessed", STEP, Party.EMPLOYING_UNIT, "考核品德", "the unit assesses morality");
    /** The six matters of ability, a list that is open (能力条件). */
    public static final Obligation ABILITY_ASSESSED = FORWARDING.obligation(
            "ability-assessed",
            STEP,
            Party.EMPLOYING_UNIT,
            "考核能力：学历、年度考核结果、授课量、讲学评估结果、基层帮扶经历、继续教育等",
            "the unit assesses education, annual appraisals, teaching load, lecture evaluation, grass-roots service and"
                    + " continuing education");
    /** The conditions of achievement (业绩条件). */
    public static final Obligation ACHIEVEMENTS_ASSESSED = FORWARDING.obligation(
            "achievements-assessed", STEP, Party.EMPLOYING_UNIT, "考核业绩条件", "the unit assesses achievements");
    /** The public notice of material and application; for how many days is not said (公示). */
    public static final Obligation PUBLIC_NOTICE = FORWARDING.obligation(
            "public-notice",
            STEP,
            Party.EMPLOYING_UNIT,
            "对申报材料和申报情况进行公示（未规定公示天数）",
            "the unit publicises material and application; no number of days is given");
    /** Its result is uploaded. */
    public static final Obligation NOTICE_PROOF = FORWARDING.obligation(
            "notice-proof",
            DOCUMENT,
            Party.EMPLOYING_UNIT,
            "公示结果证明上传到“相关证明材料”栏目",
            "upload the proof of the public notice under supporting documents");

    static List<Change> changes() {
        return adding(ImmutableList.of(
                // 1
                FOLLOW_MANUAL.by("GSPX1/2.3.1-a").comesAlways(),
                FACTUAL_ENTRIES.by("GSPX1/2.3.1-b"),
                SCANS_ACCEPTED
                        .by("GSPX1/2.3.1-c")
                        .demands(every(
                                ITEMS,
                                all(ITEM_GENUINE.yes(), ITEM_COMPLETE.yes(), ITEM_LEGIBLE.yes())
                                        .unless(ITEM_KIND.is(ENTRIES)))),
                // 3
                UNIT_ASSESSES.by("GSPX1/2.3.3-a").comesAlways(),
                MORALITY_ASSESSED.by("GSPX1/2.3.3-b").comesAlways(),
                ABILITY_ASSESSED.by("GSPX1/2.3.3-c").comesAlways(),
                ACHIEVEMENTS_ASSESSED.by("GSPX1/2.3.3-d").comesAlways(),
                PUBLIC_NOTICE.by("GSPX1/2.3.3-e", "GSPX1/3-c").comesAlways(),
                NOTICE_PROOF.by("GSPX1/2.3.3-f").comesAlways()));
    }

    private Materials() {}
}
