package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.CertificateRequests.REQUEST_IN_ORDER;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.CHECKED_THEN_REPLACED;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.DECLARATION;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.DECLARATION_THERE;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.FORM_THERE;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.LETTER;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.LETTER_THERE;
import static io.zhicheng.policy.model.certificate.CertificateForm.LOSS_APPLICATION;
import static io.zhicheng.policy.model.certificate.CertificateForm.REVIEW_ROSTER;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.certificate.CertificateClass;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.model.certificate.CertificatePurpose;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import java.time.LocalDate;

/** LX282 chapter 7, section (3): a lost certificate takes neither letter nor newspaper from August 2018. */
class LostCertificateChangesTest extends PrefectureTable {
    private static final LocalDate LAST_OF_JULY = LocalDate.of(2018, 7, 31);
    private static final LocalDate FIRST_OF_AUGUST = LocalDate.of(2018, 8, 1);

    @Override
    protected void clauses() {
        clause("LX282/7.3-a")
                .line("request 2018-07-31 -> GS268/1.4.3 rules (letter)", LETTER_THERE, NOT_MET, bare(LAST_OF_JULY))
                .line("request 2018-08-01 -> no letter", LETTER_THERE, MET, bare(FIRST_OF_AUGUST))
                .line("+ asked for until then", LETTER, MET, bare(LAST_OF_JULY))
                .line("+ and no longer", LETTER, NOT_MET, bare(FIRST_OF_AUGUST))
                .line("+ the day is not told -> open", LETTER_THERE, UNKNOWN, undated())
                .under(province())
                .line("+ the province still asks", LETTER_THERE, NOT_MET, bare(FIRST_OF_AUGUST));
        clause("LX282/7.3-b")
                .line(
                        "request 2018-09-10, no newspaper -> accepted",
                        () -> assertThat(policy().answer(REQUEST_IN_ORDER, bare(LocalDate.of(2018, 9, 10)))
                                        .verdict())
                                .isEqualTo(Verdict.ELIGIBLE))
                .line(
                        "request 2018-07-20 -> newspaper announcement needed (GS268/1.4.3, 1.5)",
                        DECLARATION_THERE,
                        NOT_MET,
                        bare(LocalDate.of(2018, 7, 20)))
                .line("+ on the last of July too", DECLARATION, MET, bare(LAST_OF_JULY))
                .line("+ and on the first of August no more", DECLARATION, NOT_MET, bare(FIRST_OF_AUGUST))
                .under(province())
                .line("+ the province still asks", DECLARATION_THERE, NOT_MET, bare(FIRST_OF_AUGUST));
        clause("LX282/7.3-c")
                .line("+ the application, of whatever number of copies", FORM_THERE, MET, bare(FIRST_OF_AUGUST))
                .line("+ not a roster", FORM_THERE, NOT_MET, on(REVIEW_ROSTER, FIRST_OF_AUGUST))
                .line("+ which it was until then", FORM_THERE, MET, on(REVIEW_ROSTER, LAST_OF_JULY))
                .line("+ with the way of the province", CHECKED_THEN_REPLACED, MET, bare(LAST_OF_JULY))
                .line("+ that is gone with it", CHECKED_THEN_REPLACED, NOT_MET, bare(FIRST_OF_AUGUST));
    }

    /** The application and nothing else. */
    private static CertificateRequest bare(LocalDate day) {
        return undated().withRequestedOn(day);
    }

    private static CertificateRequest undated() {
        return CertificateRequest.builder()
                .purpose(CertificatePurpose.REPLACEMENT)
                .certificateClass(CertificateClass.REVIEWED)
                .letters(0)
                .newspaperPages(0)
                .form(LOSS_APPLICATION)
                .build();
    }

    private static CertificateRequest on(CertificateForm form, LocalDate day) {
        return bare(day).withForm(form).withCopies(3);
    }

    private static Policy province() {
        return Policies.of(new GansuModule()).in("620000").on(LocalDate.of(2018, 11, 19));
    }
}
