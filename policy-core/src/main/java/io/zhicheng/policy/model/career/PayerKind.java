package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** In whose name a social-insurance contribution is paid (缴费主体). */
public enum PayerKind implements Labelled {
    /** 单位: in the name of an employing unit. */
    UNIT("单位", "unit"),
    /** 代理机构: by an agency as the nominal payer. */
    AGENCY("代理机构", "agency"),
    /** 个人: by the person, as one in flexible employment. */
    INDIVIDUAL("个人", "individual");

    private final String zh;
    private final String en;

    PayerKind(String zh, String en) {
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
