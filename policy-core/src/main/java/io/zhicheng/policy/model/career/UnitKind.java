package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** What kind of employer a unit is (单位性质). */
public enum UnitKind implements Labelled {
    /** 事业单位. */
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    /** 企业. */
    ENTERPRISE("企业", "enterprise"),
    /** 社会组织. */
    SOCIAL_ORGANISATION("社会组织", "social organisation"),
    /** 机关. */
    GOVERNMENT_BODY("机关", "government body"),
    /** Any other, told to be none of these. */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    UnitKind(String zh, String en) {
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
