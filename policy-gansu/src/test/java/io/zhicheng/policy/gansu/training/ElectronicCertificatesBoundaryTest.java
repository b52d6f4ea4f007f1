package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.CertificateRequests.ELECTRONIC_DUE;
import static io.zhicheng.policy.gansu.training.ElectronicCertificates.AGREED_BY_PROVINCE;
import static io.zhicheng.policy.gansu.training.ElectronicCertificates.CLEARING_REPORT;
import static io.zhicheng.policy.gansu.training.ElectronicCertificates.CLEARING_ROSTER;
import static io.zhicheng.policy.gansu.training.ElectronicCertificates.DOWNLOAD;
import static io.zhicheng.policy.gansu.training.ElectronicCertificates.EXAM_OWED;
import static io.zhicheng.policy.gansu.training.ElectronicCertificates.NEVER_MADE;
import static io.zhicheng.policy.gansu.training.ElectronicCertificates.NOT_EXCHANGED;
import static io.zhicheng.policy.model.certificate.CertificatePurpose.ELECTRONIC_SUPPLEMENT;
import static io.zhicheng.policy.model.certificate.CertificatePurpose.EXCHANGE;
import static io.zhicheng.policy.model.certificate.CertificatePurpose.FIRST_ISSUE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import java.time.LocalDate;
import java.util.Optional;

/** GSPX1 chapter 5: who gets an electronic certificate for one that was never made. */
class ElectronicCertificatesBoundaryTest extends TrainingTable {
    @Override
    protected void clauses() {
        clause("GSPX1/5.2-b")
                .line("title 2016, no certificate -> eligible", () -> {
                    assertThat(policy().examine(NEVER_MADE, of2016()).outcome()).isEqualTo(MET);
                    assertThat(policy().answer(ELECTRONIC_DUE, of2016()).verdict())
                            .isEqualTo(Verdict.ELIGIBLE);
                })
                .line(
                        "title 2016, certificate lost -> not this rule (lost certificate)",
                        NEVER_MADE,
                        NOT_MET,
                        of2016().withPaperMade(true))
                .line(
                        "+ title of 2019, electronic from the first -> not this rule",
                        NEVER_MADE,
                        NOT_MET,
                        of2016().withTitleObtainedOn(LocalDate.of(2019, 1, 1)))
                .line(
                        "+ title of the last day of 2018 -> eligible",
                        NEVER_MADE,
                        MET,
                        of2016().withTitleObtainedOn(LocalDate.of(2018, 12, 31)));
        clause("GSPX1/5.2-c")
                .line(
                        "exam required and not sat -> excluded",
                        EXAM_OWED,
                        MET,
                        of2016().withLanguageExamOwed(true).withLanguageExamMet(false))
                .line("exam not required then -> not excluded", EXAM_OWED, NOT_MET, of2016())
                .line(
                        "required and passed -> not excluded",
                        EXAM_OWED,
                        NOT_MET,
                        of2016().withLanguageExamOwed(true)
                                .withLanguageExamMet(true)
                                .withComputerExamOwed(true)
                                .withComputerExamMet(true))
                .line(
                        "+ computers required and not met -> excluded",
                        EXAM_OWED,
                        MET,
                        of2016().withComputerExamOwed(true).withComputerExamMet(false))
                .line(
                        "+ nobody says whether it was required -> not known",
                        EXAM_OWED,
                        UNKNOWN,
                        of2016().withComputerExamOwed(Optional.empty()));
        clause("GSPX1/5.2-g")
                .line(
                        "holds paper certificate -> no exchange",
                        NOT_EXCHANGED,
                        MET,
                        of2016().withPurpose(EXCHANGE).withPaperMade(true))
                .line(
                        "holds none though entitled -> supplement route 5.2-b",
                        () -> assertThat(policy().answer(ELECTRONIC_DUE, of2016())
                                        .verdict())
                                .isEqualTo(Verdict.ELIGIBLE));
        clause("GSPX1/5.1-a").line("+ of a new title", DOWNLOAD, MET, of2016().withPurpose(FIRST_ISSUE));
        clause("GSPX1/5.1-b").line("+ not of an old one", DOWNLOAD, NOT_MET, of2016());
        clause("GSPX1/5.2-d").line("+ a report of the unit", CLEARING_REPORT, MET, of2016());
        clause("GSPX1/5.2-e").line("+ a roster", CLEARING_ROSTER, MET, of2016());
        clause("GSPX1/5.2-f").line("+ the province agrees first", AGREED_BY_PROVINCE, MET, of2016());
    }

    /** Of a title of 2016 for which no certificate was made, in a series that had no examinations. */
    private static CertificateRequest of2016() {
        return CertificateRequest.builder()
                .purpose(ELECTRONIC_SUPPLEMENT)
                .titleObtainedOn(LocalDate.of(2016, 11, 20))
                .paperMade(false)
                .languageExamOwed(false)
                .computerExamOwed(false)
                .build();
    }
}
