package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.certificate.LostCertificates.LOSS_FORM;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.LOSS_LETTERS;
import static io.zhicheng.policy.gansu.certificate.LostCertificates.LOSS_PAGES;
import static io.zhicheng.policy.model.certificate.CertificateForm.LOSS_APPLICATION;
import static io.zhicheng.policy.module.Changes.set;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import java.time.LocalDate;
import java.util.List;

/**
 * LX282 chapter 7, section (3): from August 2018 a lost certificate takes neither letter nor newspaper, but one
 * application. The notice is of 26 August; its text lets requests from the first day of the month profit.
 */
final class LostCertificateChanges {
    private static final LocalDate FROM_AUGUST = LocalDate.of(2018, 8, 1);

    private LostCertificateChanges() {}

    static List<Change> changes() {
        return ImmutableList.of(
                set(LOSS_LETTERS.by("LX282/7.3-a").is(0)).since(FROM_AUGUST),
                set(LOSS_PAGES.by("LX282/7.3-b").is(0)).since(FROM_AUGUST),
                set(LOSS_FORM.by("LX282/7.3-c").is(LOSS_APPLICATION)).since(FROM_AUGUST));
    }
}
