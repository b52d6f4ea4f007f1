package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.ConductFacts.FINDING_STATUS;
import static io.zhicheng.policy.fact.ConductFacts.INTEGRITY_FINDINGS;
import static io.zhicheng.policy.fact.ConductFacts.IN_THIS_APPLICATION;
import static io.zhicheng.policy.fact.ConductFacts.MATTER;
import static io.zhicheng.policy.model.career.FindingStatus.CONFIRMED;
import static io.zhicheng.policy.model.career.FindingStatus.SUSPECTED;
import static io.zhicheng.policy.model.career.IntegrityMatter.ACADEMIC_MISCONDUCT;
import static io.zhicheng.policy.model.career.IntegrityMatter.APPLICATION_FRAUD;
import static io.zhicheng.policy.model.career.IntegrityMatter.NOMINAL_LISTING;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/**
 * GS28 chapter 6, section (1), item 3 (2) to (5): falsification (申报造假), academic misconduct (学术不端) and listing
 * without a contribution (虚假挂名). What is confirmed vetoes the application; what a suspicion does, the text leaves open.
 */
public final class Integrity {
    /** Falsification in this application vetoes it (一票否决). */
    public static final Bar FALSIFICATION = ELIGIBILITY.bar("falsification", "申报造假一票否决", "falsification vetoes");
    /** A finding is falsification in this application; a column of the list of findings. */
    public static final Requirement FALSIFIED =
            ELIGIBILITY.condition("falsified", "本次申报造假", "falsification in this application");
    /** A finding is established; a column of the list of findings. */
    public static final Requirement ESTABLISHED = ELIGIBILITY.condition("established", "经查实", "established");
    /** Whether a suspicion counts before it is confirmed; nothing settles it. */
    public static final Parameter<Boolean> SUSPICION_COUNTS =
            Parameter.of("suspicion-counts", Unit.YES_NO, "未查实的疑点是否影响申报", "whether an unconfirmed suspicion counts");
    /** Falsification is reported to the unit of the applicant. */
    public static final Obligation FALSIFICATION_REPORTED = ELIGIBILITY.obligation(
            "falsification-reported",
            STEP,
            Party.MATERIAL_CHECKERS,
            "申报造假向申报人所在单位通报",
            "falsification is reported to the unit");
    /** The same by the office of the committee. */
    public static final Obligation FALSIFICATION_REPORTED_BY_OFFICE = ELIGIBILITY.obligation(
            "falsification-reported-by-office",
            STEP,
            Party.COMMITTEE_OFFICE,
            "申报造假向申报人所在单位通报",
            "falsification is reported to the unit");
    /** The unit disciplines who falsified; no sanction is computed. */
    public static final Obligation FALSIFICATION_DISCIPLINED = ELIGIBILITY.obligation(
            "falsification-disciplined",
            STEP,
            Party.EMPLOYING_UNIT,
            "根据或参照纪律处分条例第七十四条、处分暂行规定第二十条给予纪律处分",
            "the unit disciplines falsification");
    /** Academic misconduct is established (学术不端), whether or not the work is in this application. */
    public static final Requirement ACADEMIC_MISCONDUCT_FOUND =
            ELIGIBILITY.condition("academic-misconduct-found", "有学术不端行为", "academic misconduct");
    /** The unit disciplines it; no sanction is computed. */
    public static final Obligation MISCONDUCT_DISCIPLINED = ELIGIBILITY.obligation(
            "misconduct-disciplined",
            STEP,
            Party.EMPLOYING_UNIT,
            "参照处分暂行规定第二十条第（二）款给予纪律处分",
            "the unit disciplines academic misconduct");
    /** Files of integrity (诚信档案). */
    public static final Duty INTEGRITY_FILES =
            ELIGIBILITY.duty("integrity-files", Party.PROVINCIAL_HRSS, "建立职称申报评审诚信档案", "files of integrity");
    /** A blacklist (失信黑名单); what being listed does is not said, so nothing hangs on it. */
    public static final Duty BLACKLIST =
            ELIGIBILITY.duty("blacklist", Party.PROVINCIAL_HRSS, "建立失信黑名单制度", "blacklist of the dishonest");
    /** Both feed the platforms of credit information. */
    public static final Duty CREDIT_PLATFORM = ELIGIBILITY.duty(
            "credit-platform", Party.PROVINCIAL_HRSS, "逐步纳入信用信息共享平台", "feed the credit information platforms");
    /** Supporting policy on integrity. */
    public static final Duty INTEGRITY_POLICY = ELIGIBILITY.duty(
            "integrity-policy", Party.PROVINCIAL_HRSS, "配套出台职称诚信体系建设政策", "supporting policy on integrity");

    private static final Criterion FALSIFIED_SINCE_2018 =
            all(some(INTEGRITY_FINDINGS, FALSIFIED), REVIEW_YEAR.atLeast(Year.of(2018)));

    static List<Norm> norms() {
        return ImmutableList.of(
                // 1 and 3 (2): one confirmed item is enough for the whole application
                FALSIFICATION.by("GS28/6.1.1-d", "GS28/6.1.3.2-a").appliesWhen(some(INTEGRITY_FINDINGS, FALSIFIED)),
                FALSIFIED
                        .by("GS28/6.1.1-d", "GS28/6.1.3.2-a", "GS28/6.1.3.3-a", "GS28/6.1.3.5-a")
                        .demands(all(
                                any(
                                        MATTER.is(APPLICATION_FRAUD),
                                        cite("GS28/6.1.3.3-a", MATTER.is(ACADEMIC_MISCONDUCT)),
                                        cite("GS28/6.1.3.5-a", MATTER.is(NOMINAL_LISTING))),
                                IN_THIS_APPLICATION.yes(),
                                ESTABLISHED)),
                ESTABLISHED
                        .by("GS28/6.1.1-d", "GS28/6.1.3.2-a")
                        .demands(any(
                                FINDING_STATUS.is(CONFIRMED),
                                all(FINDING_STATUS.is(SUSPECTED), SUSPICION_COUNTS.is(true)))),
                FALSIFICATION_REPORTED.by("GS28/6.1.3.2-c").comesWhen(FALSIFIED_SINCE_2018),
                FALSIFICATION_REPORTED_BY_OFFICE.by("GS28/6.1.3.2-c").comesWhen(FALSIFIED_SINCE_2018),
                FALSIFICATION_DISCIPLINED.by("GS28/6.1.3.2-d").comesWhen(FALSIFIED_SINCE_2018),
                // 3 (3)
                ACADEMIC_MISCONDUCT_FOUND
                        .by("GS28/6.1.3.3-a")
                        .demands(some(INTEGRITY_FINDINGS, MATTER.is(ACADEMIC_MISCONDUCT), ESTABLISHED)),
                MISCONDUCT_DISCIPLINED.by("GS28/6.1.3.3-b").comesWhen(ACADEMIC_MISCONDUCT_FOUND),
                // 3 (4)
                INTEGRITY_FILES.by("GS28/6.1.3.4-a"),
                BLACKLIST.by("GS28/6.1.3.4-b"),
                CREDIT_PLATFORM.by("GS28/6.1.3.4-c"),
                INTEGRITY_POLICY.by("GS28/6.1.3.4-d"));
    }

    private Integrity() {}
}
