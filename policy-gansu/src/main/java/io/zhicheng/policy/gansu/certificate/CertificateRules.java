package io.zhicheng.policy.gansu.certificate;

import io.zhicheng.policy.rule.Norm;
import java.util.List;

/** All norms of the province on title certificates. */
public final class CertificateRules {
    private CertificateRules() {}

    /** The norms. */
    public static List<Norm> norms() {
        return LostCertificates.norms();
    }
}
