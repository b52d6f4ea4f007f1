package io.zhicheng.policy.benchmarks.workload;

import io.zhicheng.policy.model.Labelled;

/** How high an achievement is recognised, the lowest first. */
public enum AwardLevel implements Labelled {
    /** Unit. */
    UNIT("单位级", "unit"),
    /** County. */
    COUNTY("县级", "county"),
    /** Prefecture. */
    PREFECTURE("市州级", "prefecture"),
    /** Provincial. */
    PROVINCIAL("省级", "provincial"),
    /** National. */
    NATIONAL("国家级", "national");

    private final String zh;
    private final String en;

    AwardLevel(String zh, String en) {
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
