package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** In what way somebody took part in epidemic control (参加疫情防控方式). */
public enum EpidemicRole implements Labelled {
    /** 一线卫生专业技术人员. */
    FRONT_LINE_HEALTH("一线卫生专业技术人员", "health professional on the front line"),
    /** 疫情防控科研攻关一线人员. */
    FRONT_LINE_RESEARCH("疫情防控科研攻关一线人员", "researcher on the front line"),
    /** 其他行业参与疫情防控人员. */
    OTHER_WORK("其他行业参与疫情防控人员", "took part from another industry"),
    /** 未参加疫情防控. */
    NONE("未参加疫情防控", "took no part");

    private final String zh;
    private final String en;

    EpidemicRole(String zh, String en) {
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
