package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.AchievementFacts.DUPLICATION_RATE;
import static io.zhicheng.policy.fact.AchievementFacts.PAPER_INDEXED;
import static io.zhicheng.policy.fact.AchievementFacts.REPORT_STAMPED;
import static io.zhicheng.policy.fact.AchievementFacts.REPORT_VERIFIED;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_KIND;
import static io.zhicheng.policy.fact.Applications.FORWARDING;
import static io.zhicheng.policy.model.achievement.WorkKind.PAPER;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GSPX1 chapter 2, section (3), item 5: the check of papers for duplication (查重). Of a paper that the data base has no
 * report is asked: it is checked in the service of the province.
 */
public final class DuplicationReports {
    /** The rate that is permitted; the notice does not say, so a standard has to. */
    public static final Parameter<Share> PERMITTED_RATE =
            Parameter.of("permitted-duplication", Unit.SHARE, "允许的查重率", "rate of duplication that is permitted");
    /** The rate on each report is permitted (符合查重率要求). */
    public static final Requirement RATE_PERMITTED =
            FORWARDING.requirement("duplication-permitted", "查重率符合要求", "the rate of duplication is permitted");
    /** The unit verified each report (经用人单位审核无误). */
    public static final Requirement REPORTS_VERIFIED =
            FORWARDING.requirement("reports-verified", "查重报告单经用人单位审核无误", "the unit verified the reports");
    /** Each report bears the stamp of the unit itself (加盖本单位公章). */
    public static final Requirement REPORTS_STAMPED =
            FORWARDING.requirement("reports-stamped", "查重报告单加盖本单位公章", "the reports bear the stamp of the unit");
    /** The unit has such a paper checked. */
    public static final Obligation UNIT_ORDERS_CHECK = FORWARDING.obligation(
            "unit-orders-check",
            STEP,
            Party.EMPLOYING_UNIT,
            "未被中国知网收录的论文，由用人单位联系查重",
            "the unit has papers checked that the data base does not have");
    /** The report is uploaded. */
    public static final Obligation UPLOAD_REPORT = FORWARDING.obligation(
            "upload-duplication-report",
            DOCUMENT,
            Party.EMPLOYING_UNIT,
            "查重报告单上传职称信息系统",
            "upload the duplication report");

    private static final Criterion REPORTED = all(WORK_KIND.is(PAPER), PAPER_INDEXED.no());

    static List<Change> changes() {
        return adding(ImmutableList.of(
                UNIT_ORDERS_CHECK.by("GSPX1/2.3.5-b").comesWhen(some(WORKS, REPORTED)),
                RATE_PERMITTED
                        .by("GSPX1/2.3.5-c")
                        .demands(every(
                                WORKS, DUPLICATION_RATE.atMost(PERMITTED_RATE).when(REPORTED))),
                REPORTS_VERIFIED
                        .by("GSPX1/2.3.5-e")
                        .demands(every(WORKS, REPORT_VERIFIED.yes().when(REPORTED))),
                REPORTS_STAMPED
                        .by("GSPX1/2.3.5-f")
                        .demands(every(WORKS, REPORT_STAMPED.yes().when(REPORTED))),
                UPLOAD_REPORT.by("GSPX1/2.3.5-d").comesWhen(some(WORKS, REPORTED))));
    }

    private DuplicationReports() {}
}
