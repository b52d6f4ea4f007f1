package io.zhicheng.policy.model.place;

import io.zhicheng.policy.model.Labelled;

/**
 * The tier of a unit by affiliation (隶属关系): under whom it stands, not where.
 * In ascending order.
 */
public enum LocationTier implements Labelled {
    /** 乡村: township and village. */
    RURAL("乡村", "rural"),
    /** 县（区、市）属. */
    COUNTY("县（区、市）属", "county"),
    /** 市州属. */
    PREFECTURE("市（州）属", "prefecture"),
    /** 省属. */
    PROVINCE("省属", "province"),
    /** 中央在甘等: central units in the region. */
    CENTRAL("中央在甘等", "central");

    private final String zh;
    private final String en;

    LocationTier(String zh, String en) {
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
