package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Discipline.FORGER_BLACKLISTED;
import static io.zhicheng.policy.guangxi.qinzhou.InsuranceChecks.FALSE_HISTORY;
import static io.zhicheng.policy.guangxi.qinzhou.InsuranceChecks.FALSE_HISTORY_PURSUED;
import static io.zhicheng.policy.guangxi.qinzhou.InsuranceChecks.INSURANCE_CHECKED;
import static io.zhicheng.policy.guangxi.qinzhou.InsuranceChecks.INSURED_BY_UNIT;
import static io.zhicheng.policy.guangxi.qinzhou.InsuranceChecks.NOT_INSURED_BY_UNIT;
import static io.zhicheng.policy.guangxi.qinzhou.InsuranceChecks.PAID_LATELY;
import static io.zhicheng.policy.guangxi.qinzhou.InsuranceChecks.SERVICE_AGREES;
import static io.zhicheng.policy.guangxi.qinzhou.InsuranceChecks.SERVICE_CREDIBLE;
import static io.zhicheng.policy.model.career.ApplicantStatus.FREELANCER;
import static io.zhicheng.policy.model.career.ApplicantStatus.PRIVATE_ENTERPRISE;
import static io.zhicheng.policy.model.career.ApplicantStatus.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.career.ApplicantStatus.SOCIAL_ORGANISATION;
import static io.zhicheng.policy.model.career.ApplicantStatus.STATE_ENTERPRISE;
import static io.zhicheng.policy.model.career.FindingStatus.CONFIRMED;
import static io.zhicheng.policy.model.career.FindingStatus.SUSPECTED;
import static io.zhicheng.policy.model.career.IntegrityMatter.APPLICATION_FRAUD;
import static io.zhicheng.policy.model.career.PayerKind.AGENCY;
import static io.zhicheng.policy.model.career.PayerKind.INDIVIDUAL;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.ApplyingUnit;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Submission;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.ContributionSpell;
import io.zhicheng.policy.model.career.FindingStatus;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;
import java.time.YearMonth;

/** QZ4 3.3, second paragraph: the record of social insurance. */
class InsuranceBoundaryTest extends CityTable {
    private static final LocalDate FILED = LocalDate.of(2020, 8, 10);
    private static final ServiceSpell FIRM_SINCE_2018 = ServiceSpell.builder()
            .employer("FIRM")
            .spell(Spell.since(LocalDate.of(2018, 3, 1)))
            .build();
    private static final ServiceSpell FIRM_IN_2018 = ServiceSpell.builder()
            .employer("FIRM")
            .spell(Spell.ofClosed(LocalDate.of(2018, 3, 12), LocalDate.of(2018, 12, 14)))
            .build();

    @Override
    protected void clauses() {
        clause("QZ4/3.3-h")
                .line("+ private firm: checked", INSURANCE_CHECKED, MET, insured(PRIVATE_ENTERPRISE))
                .line("+ state unit: not this check", INSURANCE_CHECKED, NOT_MET, insured(PUBLIC_INSTITUTION));
        clause("QZ4/3.3-i")
                .line(
                        "employer and periods match -> consistent",
                        SERVICE_AGREES,
                        MET,
                        served(FIRM_SINCE_2018, paid("FIRM", 2018, 3, 2020, 7)))
                .line(
                        "claimed employer never paid -> inconsistent",
                        SERVICE_AGREES,
                        NOT_MET,
                        served(FIRM_SINCE_2018, paid("OTHER", 2018, 3, 2020, 7)))
                .line(
                        "gap of one month at a change of job -> undetermined",
                        SERVICE_AGREES,
                        NEEDS_JUDGEMENT,
                        served(FIRM_SINCE_2018, paid("FIRM", 2018, 4, 2020, 7)))
                .line(
                        "+ a job that ended, paid to its last month -> consistent",
                        SERVICE_AGREES,
                        MET,
                        served(FIRM_IN_2018, paid("FIRM", 2018, 3, 2018, 12)))
                .line("+ explained -> credible all the same", SERVICE_CREDIBLE, MET, explained(true))
                .line("+ not explained -> not credible", SERVICE_CREDIBLE, NOT_MET, explained(false))
                .line(
                        "+ nobody has looked yet -> for the office to judge",
                        SERVICE_CREDIBLE,
                        NEEDS_JUDGEMENT,
                        served(FIRM_SINCE_2018, paid("OTHER", 2018, 3, 2020, 7)))
                .line("+ state unit -> not asked", SERVICE_CREDIBLE, NOT_APPLICABLE, insured(STATE_ENTERPRISE))
                .line(
                        "+ nothing told of contributions -> open",
                        SERVICE_AGREES,
                        UNKNOWN,
                        applying(Dossier.builder()
                                .status(PRIVATE_ENTERPRISE)
                                .service(Listing.whole(FIRM_SINCE_2018))
                                .build()));
        clause("QZ4/3.3-j")
                .line("applies August 2020, paid February-July at the unit -> met (6)", () -> {
                    Application application = insured(PRIVATE_ENTERPRISE, paid("FIRM", 2020, 2, 2020, 7));
                    assertThat(policy().examine(INSURED_BY_UNIT, application).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().measure(PAID_LATELY, application).value())
                            .contains(Months.of(6));
                })
                .line("paid March-August -> not met (5, August does not count)", () -> {
                    Application application = insured(PRIVATE_ENTERPRISE, paid("FIRM", 2020, 3, 2020, 8));
                    assertThat(policy().examine(INSURED_BY_UNIT, application).outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().measure(PAID_LATELY, application).value())
                            .contains(Months.of(5));
                })
                .line(
                        "paid January-June, nothing in July -> undetermined",
                        INSURED_BY_UNIT,
                        NEEDS_JUDGEMENT,
                        insured(PRIVATE_ENTERPRISE, paid("FIRM", 2020, 1, 2020, 6)))
                .line(
                        "+ and accepted -> met",
                        INSURED_BY_UNIT,
                        MET,
                        accepted(insured(SOCIAL_ORGANISATION, paid("FIRM", 2020, 1, 2020, 6)), true))
                .line(
                        "+ or refused -> not met",
                        INSURED_BY_UNIT,
                        NOT_MET,
                        accepted(insured(SOCIAL_ORGANISATION, paid("FIRM", 2020, 1, 2020, 6)), false))
                .line("+ years at the unit -> met", INSURED_BY_UNIT, MET, insured(SOCIAL_ORGANISATION, ongoing("FIRM")))
                .line(
                        "+ in two pieces without a gap -> met",
                        INSURED_BY_UNIT,
                        MET,
                        insured(PRIVATE_ENTERPRISE, paid("FIRM", 2020, 2, 2020, 4), paid("FIRM", 2020, 5, 2020, 7)))
                .line(
                        "+ a gap in May -> not met",
                        INSURED_BY_UNIT,
                        NOT_MET,
                        insured(PRIVATE_ENTERPRISE, paid("FIRM", 2020, 1, 2020, 4), paid("FIRM", 2020, 6, 2020, 7)))
                .line(
                        "+ paid by another unit -> not met",
                        INSURED_BY_UNIT,
                        NOT_MET,
                        insured(PRIVATE_ENTERPRISE, paid("OTHER", 2020, 2, 2020, 7)))
                .line(
                        "+ paid in arrears -> undetermined",
                        INSURED_BY_UNIT,
                        NEEDS_JUDGEMENT,
                        insured(
                                PRIVATE_ENTERPRISE,
                                paid("FIRM", 2020, 2, 2020, 7).withBackPaid(true)))
                .line(
                        "+ paid through an agency -> undetermined",
                        INSURED_BY_UNIT,
                        NEEDS_JUDGEMENT,
                        insured(
                                PRIVATE_ENTERPRISE,
                                paid("AGENT", 2020, 2, 2020, 7).withPayerKind(AGENCY)))
                .line(
                        "+ told from and to the middle of a month -> the months count whole",
                        INSURED_BY_UNIT,
                        MET,
                        insured(
                                PRIVATE_ENTERPRISE,
                                ContributionSpell.of(
                                        Spell.ofClosed(LocalDate.of(2020, 2, 20), LocalDate.of(2020, 7, 5)), "FIRM")))
                .line(
                        "+ part of the record told, with the six months -> met",
                        INSURED_BY_UNIT,
                        MET,
                        partly(paid("FIRM", 2020, 2, 2020, 7)))
                .line(
                        "+ part of the record told, without them -> open",
                        INSURED_BY_UNIT,
                        UNKNOWN,
                        partly(paid("FIRM", 2020, 3, 2020, 7)))
                .line(
                        "+ staff of a public institution -> not asked",
                        INSURED_BY_UNIT,
                        NOT_APPLICABLE,
                        insured(PUBLIC_INSTITUTION))
                .line("+ a freelancer -> not asked", INSURED_BY_UNIT, NOT_APPLICABLE, insured(FREELANCER));
        clause("QZ4/3.3-k")
                .line(
                        "applies August 2020, no unit payment February-July -> met",
                        NOT_INSURED_BY_UNIT,
                        MET,
                        insured(FREELANCER))
                .line(
                        "one unit payment in March -> not met",
                        NOT_INSURED_BY_UNIT,
                        NOT_MET,
                        insured(FREELANCER, paid("FIRM", 2020, 3, 2020, 3)))
                .line(
                        "unit payment in January only -> met",
                        NOT_INSURED_BY_UNIT,
                        MET,
                        insured(FREELANCER, paid("FIRM", 2020, 1, 2020, 1)))
                .line(
                        "+ in February -> not met",
                        NOT_INSURED_BY_UNIT,
                        NOT_MET,
                        insured(FREELANCER, paid("FIRM", 2020, 2, 2020, 2)))
                .line(
                        "+ in July -> not met",
                        NOT_INSURED_BY_UNIT,
                        NOT_MET,
                        insured(FREELANCER, paid("FIRM", 2020, 7, 2020, 7)))
                .line(
                        "+ in August, the month of filing -> met",
                        NOT_INSURED_BY_UNIT,
                        MET,
                        insured(FREELANCER, paid("FIRM", 2020, 8, 2020, 8)))
                .line(
                        "+ paid by the person -> met",
                        NOT_INSURED_BY_UNIT,
                        MET,
                        insured(FREELANCER, paid("SELF", 2020, 2, 2020, 7).withPayerKind(INDIVIDUAL)))
                .line(
                        "+ paid through a file agency -> undetermined",
                        NOT_INSURED_BY_UNIT,
                        NEEDS_JUDGEMENT,
                        insured(FREELANCER, paid("AGENT", 2020, 2, 2020, 7).withPayerKind(AGENCY)))
                .line(
                        "+ staff of a firm -> not asked",
                        NOT_INSURED_BY_UNIT,
                        NOT_APPLICABLE,
                        insured(PRIVATE_ENTERPRISE, paid("FIRM", 2020, 2, 2020, 7)));
        clause("QZ4/3.3-l")
                .line("mismatch verified as false -> refused", FALSE_HISTORY, MET, found(CONFIRMED))
                .line(
                        "mismatch explained (agency payment) -> not refused",
                        FALSE_HISTORY,
                        NOT_MET,
                        applying(Dossier.builder().findings(Listing.none()).build()))
                .line("+ suspected only -> not refused", FALSE_HISTORY, NOT_MET, found(SUSPECTED));
        clause("QZ4/3.3-m")
                .line("+ verified as false -> pursued", FALSE_HISTORY_PURSUED, MET, found(CONFIRMED))
                .line("+ suspected only -> not yet", FALSE_HISTORY_PURSUED, NOT_MET, found(SUSPECTED));
        clause("QZ4/8.1-e")
                .line("+ established -> on the blacklist", FORGER_BLACKLISTED, MET, found(CONFIRMED))
                .line("+ suspected only -> not yet", FORGER_BLACKLISTED, NOT_MET, found(SUSPECTED));
    }

    private static Application applying(Dossier dossier) {
        return Application.builder()
                .date(FILED)
                .dossier(dossier)
                .submission(Submission.builder()
                        .applyingUnit(ApplyingUnit.builder().code("FIRM").build())
                        .build())
                .build();
    }

    private static Application insured(ApplicantStatus status, ContributionSpell... contributions) {
        return applying(Dossier.builder()
                .status(status)
                .contributions(Listing.whole(contributions))
                .build());
    }

    private static Application partly(ContributionSpell contribution) {
        return applying(Dossier.builder()
                .status(PRIVATE_ENTERPRISE)
                .contributions(Listing.partly(contribution))
                .build());
    }

    private static Application served(ServiceSpell service, ContributionSpell contribution) {
        return applying(Dossier.builder()
                .status(PRIVATE_ENTERPRISE)
                .service(Listing.whole(service))
                .contributions(Listing.whole(contribution))
                .build());
    }

    private static Application explained(boolean truly) {
        return served(FIRM_SINCE_2018, paid("OTHER", 2018, 3, 2020, 7))
                .withJudgements(Judgements.untold().withMismatchExplained(truly));
    }

    private static Application accepted(Application application, boolean accepted) {
        return application.withJudgements(Judgements.untold().withContributionsAccepted(accepted));
    }

    /** Months paid by a unit when they were due. */
    private static ContributionSpell paid(String payer, int fromYear, int fromMonth, int toYear, int toMonth) {
        return ContributionSpell.of(
                Spell.ofClosed(
                        LocalDate.of(fromYear, fromMonth, 1),
                        YearMonth.of(toYear, toMonth).atEndOfMonth()),
                payer);
    }

    private static ContributionSpell ongoing(String payer) {
        return ContributionSpell.of(Spell.since(LocalDate.of(2015, 1, 1)), payer);
    }

    private static Application found(FindingStatus status) {
        return applying(Dossier.builder()
                .findings(Listing.whole(IntegrityFinding.builder()
                        .matter(APPLICATION_FRAUD)
                        .status(status)
                        .inThisApplication(true)
                        .build()))
                .build());
    }
}
