package io.zhicheng.policy.model.certificate;

import io.zhicheng.policy.model.Labelled;

/** The form on which a certificate is asked for (办证表格). */
public enum CertificateForm implements Labelled {
    /** 附表3. */
    REVIEW_ROSTER("评审类证书花名册（附表3）", "roster of reviewed titles (annex 3)"),
    /** 附表5. */
    RECOGNITION_ROSTER("考核定职类证书花名册（附表5）", "roster of recognised graduates (annex 5)"),
    /** 附表6. */
    EXAMINATION_ROSTER("以考代评类证书花名册（附表6）", "roster of titles by examination (annex 6)"),
    /** 甘肃省职称资格证书遗失补办申领表. */
    LOSS_APPLICATION("资格证书遗失补办申领表", "application to replace a lost certificate");

    private final String zh;
    private final String en;

    CertificateForm(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
