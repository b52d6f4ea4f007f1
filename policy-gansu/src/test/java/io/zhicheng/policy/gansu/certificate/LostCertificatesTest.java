package io.zhicheng.policy.gansu.certificate;

import static io.zhicheng.policy.gansu.certificate.LostCertificates.CHECKED_THEN_REPLACED;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.DECLARATION;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.DECLARATION_THERE;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.FORM_THERE;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.LETTER;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.LETTER_THERE;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.LOSS_FORM;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.ROSTER_COPIES;
import static io.zhicheng.policy.model.certificate.CertificateClass.EXAMINATION;
import static io.zhicheng.policy.model.certificate.CertificateClass.GRADUATE_RECOGNITION;
import static io.zhicheng.policy.model.certificate.CertificateClass.NATIONAL_EXAMINATION;
import static io.zhicheng.policy.model.certificate.CertificateClass.REVIEWED;
import static io.zhicheng.policy.model.certificate.CertificateForm.EXAMINATION_ROSTER;
import static io.zhicheng.policy.model.certificate.CertificateForm.RECOGNITION_ROSTER;
import static io.zhicheng.policy.model.certificate.CertificateForm.REVIEW_ROSTER;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.gansu.committee.ProvinceTable;
import io.zhicheng.policy.model.certificate.CertificateClass;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.model.certificate.CertificatePurpose;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import java.time.LocalDate;

/** GS268 chapter 1, section (4), item 3: what it takes to replace a lost certificate. */
class LostCertificatesTest extends ProvinceTable {
    @Override
    protected void clauses() {
        clause("GS268/1.4.3-a")
                .line("+ one letter -> there", LETTER_THERE, MET, lost().withLetters(1))
                .line("+ none -> missing", LETTER_THERE, NOT_MET, lost().withLetters(0))
                .line("+ not told -> open", LETTER_THERE, UNKNOWN, lost())
                .line("+ asked for", LETTER, MET, lost())
                .line("+ not for a new certificate", LETTER, NOT_MET, anew(REVIEWED))
                .line("+ nor missed there", LETTER_THERE, NOT_APPLICABLE, anew(REVIEWED));
        clause("GS268/1.4.3-b")
                .line("lost reviewed certificate -> A3 x3", FORM_THERE, MET, on(REVIEW_ROSTER, 3))
                .line("new reviewed certificate -> A3 x2 (1.2.2.1)", ROSTER_COPIES, 2, anew(REVIEWED))
                .line("+ three for a lost one", ROSTER_COPIES, 3, lost())
                .line("+ two are too few", FORM_THERE, NOT_MET, on(REVIEW_ROSTER, 2))
                .line("+ and another roster is not the right one", FORM_THERE, NOT_MET, on(EXAMINATION_ROSTER, 3));
        clause("GS268/1.4.3-e")
                .line(
                        "lost exam certificate -> A6 x3",
                        FORM_THERE,
                        MET,
                        on(EXAMINATION_ROSTER, 3).withCertificateClass(EXAMINATION))
                .line(
                        "lost nationally valid exam certificate -> not issued under this notice, undetermined",
                        FORM_THERE,
                        UNKNOWN,
                        on(EXAMINATION_ROSTER, 3).withCertificateClass(NATIONAL_EXAMINATION));
        clause("GS268/1.4.3-f")
                .line(
                        "lost assessed certificate -> A5 x3",
                        FORM_THERE,
                        MET,
                        on(RECOGNITION_ROSTER, 3).withCertificateClass(GRADUATE_RECOGNITION))
                .unknown("class of the lost certificate unknown -> undetermined", LOSS_FORM, unclassed());
        clause("GS268/1.4.3-c")
                .line("+ the page -> there", DECLARATION_THERE, MET, lost().withNewspaperPages(1))
                .line("+ none -> missing", DECLARATION_THERE, NOT_MET, lost().withNewspaperPages(0))
                .line("+ asked for", DECLARATION, MET, lost())
                .line("+ not for a new certificate", DECLARATION, NOT_MET, anew(REVIEWED))
                .line("+ nor missed there", DECLARATION_THERE, NOT_APPLICABLE, anew(REVIEWED));
        clause("GS268/1.4.3-d")
                .line("+ told of a lost certificate", CHECKED_THEN_REPLACED, MET, lost())
                .line("+ and of no other", CHECKED_THEN_REPLACED, NOT_MET, anew(REVIEWED));
    }

    private static CertificateRequest unclassed() {
        return CertificateRequest.builder()
                .purpose(CertificatePurpose.REPLACEMENT)
                .requestedOn(LocalDate.of(2018, 10, 8))
                .build();
    }

    private static CertificateRequest lost() {
        return unclassed().withCertificateClass(REVIEWED);
    }

    private static CertificateRequest on(CertificateForm form, int copies) {
        return lost().withForm(form).withCopies(copies);
    }

    private static CertificateRequest anew(CertificateClass certificateClass) {
        return lost().withPurpose(CertificatePurpose.FIRST_ISSUE).withCertificateClass(certificateClass);
    }
}
