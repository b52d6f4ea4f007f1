package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** What an applicant is by the unit of the labour relationship (身份性质). */
public enum ApplicantStatus implements Labelled {
    /** 事业单位. */
    PUBLIC_INSTITUTION("事业单位人员", "staff of a public institution"),
    /** 国有企业. */
    STATE_ENTERPRISE("国有企业人员", "staff of a state-owned enterprise"),
    /** 民营企业. */
    PRIVATE_ENTERPRISE("民营企业人员", "staff of a private enterprise"),
    /** 社会组织. */
    SOCIAL_ORGANISATION("社会组织人员", "staff of a social organisation"),
    /** 自由职业者: no unit holds the relationship. */
    FREELANCER("自由职业者", "freelancer");

    private final String zh;
    private final String en;

    ApplicantStatus(String zh, String en) {
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
