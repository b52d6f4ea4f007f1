package io.zhicheng.policy.model.certificate;

import io.zhicheng.policy.model.Labelled;

/** How the title of a certificate was obtained, as far as its papers differ by it (证书类别). */
public enum CertificateClass implements Labelled {
    /** 评审类. */
    REVIEWED("评审类", "by review"),
    /** 以考代评类, valid in the province. */
    EXAMINATION("以考代评类（省内有效）", "by examination in lieu of review, valid in the province"),
    /** 考核定职类. */
    GRADUATE_RECOGNITION("考核定职类", "by recognition of a graduate"),
    /** 全国有效的考试合格证, which the province does not issue. */
    NATIONAL_EXAMINATION("全国考试合格证", "by national examination, valid nationwide");

    private final String zh;
    private final String en;

    CertificateClass(String zh, String en) {
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
