package io.zhicheng.policy.model.certificate;

import io.zhicheng.policy.model.Labelled;

/** What a certificate is asked for (办证事由). */
public enum CertificatePurpose implements Labelled {
    /** 新办. */
    FIRST_ISSUE("新办", "first issue"),
    /** 遗失补办. */
    REPLACEMENT("遗失补办", "replacement of a lost one"),
    /** 补办电子证书: of a title for which a paper certificate was due and never made. */
    ELECTRONIC_SUPPLEMENT("补办电子证书", "electronic certificate for one never made"),
    /** 纸质证书换发电子证书. */
    EXCHANGE("换发电子证书", "electronic certificate for a paper one");

    private final String zh;
    private final String en;

    CertificatePurpose(String zh, String en) {
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
