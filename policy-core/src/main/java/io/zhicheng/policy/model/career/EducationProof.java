package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** How an education is proved (学历证明材料). */
public enum EducationProof implements Labelled {
    /** 学历证书. */
    DIPLOMA("学历证书", "diploma"),
    /** 查档材料. */
    ARCHIVE_CHECK("查档材料", "extract from the archive"),
    /** 学历认证: of an accreditation body. */
    ACCREDITATION("学历认证", "accreditation"),
    /** 未提供: told to be none of these. */
    NONE("未提供", "nothing");

    private final String zh;
    private final String en;

    EducationProof(String zh, String en) {
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
