package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.Labelled;

/** Where a title counts (有效范围). */
public enum ValidityScope implements Labelled {
    /** 全国有效. */
    NATIONAL("全国有效", "valid nationwide"),
    /** 全省有效. */
    PROVINCE("全省有效", "valid in the province"),
    /** 基层有效. */
    GRASS_ROOTS("基层有效", "valid at the grass roots"),
    /** 企业有效. */
    ENTERPRISE("企业有效", "valid in enterprises"),
    /** 艰苦单位有效. */
    HARDSHIP_UNIT("艰苦单位有效", "valid in hardship units");

    private final String zh;
    private final String en;

    ValidityScope(String zh, String en) {
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
