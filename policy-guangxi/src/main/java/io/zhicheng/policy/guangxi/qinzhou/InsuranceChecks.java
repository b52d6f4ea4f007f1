package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.Applications.MAY_BE_REVIEWED;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_EMPLOYER;
import static io.zhicheng.policy.fact.CareerFacts.SERVICE_SPELL;
import static io.zhicheng.policy.fact.ConductFacts.FINDING_STATUS;
import static io.zhicheng.policy.fact.ConductFacts.INTEGRITY_FINDINGS;
import static io.zhicheng.policy.fact.ConductFacts.IN_THIS_APPLICATION;
import static io.zhicheng.policy.fact.ConductFacts.MATTER;
import static io.zhicheng.policy.fact.JudgementFacts.AGENCY_PAID_FOR_UNIT;
import static io.zhicheng.policy.fact.JudgementFacts.CONTRIBUTIONS_ACCEPTED;
import static io.zhicheng.policy.fact.JudgementFacts.MISMATCH_EXPLAINED;
import static io.zhicheng.policy.fact.PaperFacts.BACK_PAID;
import static io.zhicheng.policy.fact.PaperFacts.CONTRIBUTIONS;
import static io.zhicheng.policy.fact.PaperFacts.CONTRIBUTION_SPELL;
import static io.zhicheng.policy.fact.PaperFacts.PAYER;
import static io.zhicheng.policy.fact.PaperFacts.PAYER_KIND;
import static io.zhicheng.policy.fact.SubmissionFacts.APPLYING_UNIT;
import static io.zhicheng.policy.model.career.FindingStatus.CONFIRMED;
import static io.zhicheng.policy.model.career.IntegrityMatter.APPLICATION_FRAUD;
import static io.zhicheng.policy.model.career.PayerKind.AGENCY;
import static io.zhicheng.policy.model.career.PayerKind.UNIT;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.longestRun;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Measures;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * QZ4 3.3, second paragraph: outside state units, service is held against the record of social insurance (社保核验).
 * Contributions are paid by the month, and the month of filing never counts.
 */
public final class InsuranceChecks {
    /** The office checks identity and service against the record. */
    public static final Obligation INSURANCE_CHECKED = ELIGIBILITY.obligation(
            "insurance-checked",
            STEP,
            Party.COMMITTEE_TITLE_OFFICE,
            "通过社保数据共享核验或向社保部门核实身份及工作经历",
            "check identity and service against the social-insurance record");
    /** One payer covers the whole of a spell of service; a column of the list of service. */
    public static final Requirement PAID_THROUGHOUT =
            ELIGIBILITY.condition("paid-throughout", "该段经历全程有该单位社保缴费", "the unit paid throughout the spell of service");
    /** Service and contributions agree; a gap at a change of job is for the office to judge. */
    public static final Requirement SERVICE_AGREES =
            ELIGIBILITY.condition("service-agrees", "工作经历与社保缴费记录一致", "service agrees with the record of contributions");
    /** They agree, or the office found a true reason why they do not: a mismatch alone refuses nobody. */
    public static final Requirement SERVICE_CREDIBLE = ELIGIBILITY.requirement(
            "service-credible",
            "工作经历与社保缴费记录一致或已核实说明",
            "service agrees with the record, or the difference is explained");
    /** How many months in a row the applying unit must have paid. */
    public static final Parameter<Months> MONTHS_AT_UNIT =
            Parameter.of("months-at-unit", Unit.MONTHS, "申报单位连续缴费月数", "months in a row that the applying unit paid");
    /** Months that the applying unit paid on time and in its own name, of those just before the month of filing. */
    public static final Derived<Months> PAID_LATELY = Derived.of(
            "paid-lately",
            Unit.MONTHS,
            "申报当月之前申报单位缴费月数",
            "months paid by the applying unit just before the month of filing");
    /** The longest run of months that may be the applying unit's, before the month of filing, arrears and agencies included. */
    public static final Derived<Months> LONGEST_AT_UNIT = Derived.of(
            "longest-at-unit",
            Unit.MONTHS,
            "可能属申报单位的最长连续缴费月数",
            "longest run of months that may be the applying unit's");
    /** The applying unit paid long enough, up to the month before filing. */
    public static final Requirement INSURED_BY_UNIT = ELIGIBILITY.requirement(
            "insured-by-unit",
            "民营企业和社会组织人员在申报单位连续缴费满规定月数（不含申报当月）",
            "the applying unit paid long enough, the month of filing not counted");
    /** How many months before the month of filing a freelancer is looked at. */
    public static final Parameter<Months> MONTHS_WITHOUT_UNIT = Parameter.of(
            "months-without-unit", Unit.MONTHS, "自由职业者不以单位名义缴费月数", "months in which no unit paid for a freelancer");
    /** No unit paid for a freelancer in those months. */
    public static final Requirement NOT_INSURED_BY_UNIT = ELIGIBILITY.requirement(
            "not-insured-by-unit", "自由职业者近期（不含申报当月）未以任何单位名义缴纳社保", "no unit paid for the freelancer lately");
    /** The committees take no materials of who was found to state a false history. */
    public static final Bar FALSE_HISTORY = MAY_BE_REVIEWED.bar(
            "false-history", "经核实填报虚假信息或提供虚假材料，评委会不予接收", "false information or materials, so no committee takes them");
    /** Nor is that all. */
    public static final Obligation FALSE_HISTORY_PURSUED = MAY_BE_REVIEWED.obligation(
            "false-history-pursued",
            STEP,
            Party.TITLE_OFFICE,
            "虚假信息或虚假材料按有关规定查处",
            "deal with false information or materials under the rules");

    static List<Change> changes() {
        return ImmutableList.of(
                add(INSURANCE_CHECKED.by("QZ4/3.3-h").comesWhen(Statuses.outsideStateUnits())),
                add(PAID_THROUGHOUT
                        .by("QZ4/3.3-i")
                        .demands(some(
                                CONTRIBUTIONS,
                                PAYER.same(SERVICE_EMPLOYER),
                                CONTRIBUTION_SPELL.start().atMost(SERVICE_SPELL.start()),
                                any(
                                        CONTRIBUTION_SPELL.endExclusive().atLeast(SERVICE_SPELL.endExclusive()),
                                        CONTRIBUTION_SPELL.endExclusive().above(monthBeforeFiling()))))),
                add(SERVICE_AGREES
                        .by("QZ4/3.3-i")
                        .demands(every(
                                SERVICE,
                                any(
                                        PAID_THROUGHOUT,
                                        all(
                                                some(CONTRIBUTIONS, PAYER.same(SERVICE_EMPLOYER)),
                                                MISMATCH_EXPLAINED.yes()))))),
                add(SERVICE_CREDIBLE
                        .by("QZ4/3.3-i", "QZ4/3.3-l")
                        .demands(any(SERVICE_AGREES, cite("QZ4/3.3-l", MISMATCH_EXPLAINED.yes()))
                                .when(Statuses.outsideStateUnits()))),
                add(MONTHS_AT_UNIT.by("QZ4/3.3-j").is(months(6))),
                add(PAID_LATELY
                        .by("QZ4/3.3-j")
                        .is(minus(paidByUnit(monthBeforeFiling()), paidByUnit(before(MONTHS_AT_UNIT))))),
                add(LONGEST_AT_UNIT
                        .by("QZ4/3.3-j")
                        .is(longestRun(
                                CONTRIBUTIONS,
                                CONTRIBUTION_SPELL,
                                monthBeforeFiling(),
                                any(PAYER.same(APPLYING_UNIT), PAYER_KIND.is(AGENCY))))),
                // a run that broke off, was paid late or through an agency is for the office to judge
                add(INSURED_BY_UNIT
                        .by("QZ4/3.3-j")
                        .demands(any(
                                        paidInOneRun(),
                                        PAID_LATELY.atLeast(MONTHS_AT_UNIT),
                                        all(LONGEST_AT_UNIT.atLeast(MONTHS_AT_UNIT), CONTRIBUTIONS_ACCEPTED.yes()))
                                .when(Statuses.inPrivateUnits()))),
                add(MONTHS_WITHOUT_UNIT.by("QZ4/3.3-k").is(months(6))),
                add(NOT_INSURED_BY_UNIT
                        .by("QZ4/3.3-k")
                        .demands(no(
                                        CONTRIBUTIONS,
                                        CONTRIBUTION_SPELL.start().atMost(monthBeforeFiling()),
                                        CONTRIBUTION_SPELL.endExclusive().above(monthsBack(MONTHS_WITHOUT_UNIT)),
                                        any(
                                                PAYER_KIND.is(UNIT),
                                                all(PAYER_KIND.is(AGENCY), AGENCY_PAID_FOR_UNIT.yes())))
                                .when(Statuses.freelance()))),
                add(FALSE_HISTORY.by("QZ4/3.3-l").appliesWhen(foundFalse())),
                add(FALSE_HISTORY_PURSUED.by("QZ4/3.3-m").comesWhen(foundFalse())));
    }

    private InsuranceChecks() {}

    /** A day in the month before that of filing: a month that is paid for is whole, so any day of it serves. */
    private static Measure<LocalDate> monthBeforeFiling() {
        return monthsLater(FILED_ON, constant(Unit.MONTHS, months(-1)));
    }

    /** A day in the first of the months that end before that of filing. */
    private static Measure<LocalDate> monthsBack(Measure<Months> number) {
        return monthsLater(FILED_ON, minus(constant(Unit.MONTHS, Months.ZERO), number));
    }

    /** A day in the month before those months. */
    private static Measure<LocalDate> before(Measure<Months> number) {
        return monthsLater(FILED_ON, minus(constant(Unit.MONTHS, months(-1)), number));
    }

    /** One row covers all those months, whatever else the record may have. */
    private static Criterion paidInOneRun() {
        return some(
                CONTRIBUTIONS,
                paidOnTimeByUnit(),
                CONTRIBUTION_SPELL.start().atMost(monthsBack(MONTHS_AT_UNIT)),
                CONTRIBUTION_SPELL.endExclusive().above(monthBeforeFiling()));
    }

    private static Criterion paidOnTimeByUnit() {
        return all(PAYER.same(APPLYING_UNIT), PAYER_KIND.is(UNIT), BACK_PAID.no());
    }

    private static Measure<Months> paidByUnit(Measure<LocalDate> through) {
        return Measures.months(CONTRIBUTIONS, CONTRIBUTION_SPELL, through, paidOnTimeByUnit());
    }

    private static Criterion foundFalse() {
        return some(
                INTEGRITY_FINDINGS,
                MATTER.is(APPLICATION_FRAUD),
                FINDING_STATUS.is(CONFIRMED),
                IN_THIS_APPLICATION.yes());
    }
}
