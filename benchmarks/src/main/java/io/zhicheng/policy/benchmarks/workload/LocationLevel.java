package io.zhicheng.policy.benchmarks.workload;

import io.zhicheng.policy.model.Labelled;

/** How high the place of work ranks, the lowest first. */
public enum LocationLevel implements Labelled {
    /** Rural township. */
    RURAL("乡镇", "rural township"),
    /** County. */
    COUNTY("县", "county"),
    /** Prefecture. */
    PREFECTURE("州", "prefecture"),
    /** City. */
    CITY("市", "city"),
    /** Province. */
    PROVINCE("省", "province");

    private final String zh;
    private final String en;

    LocationLevel(String zh, String en) {
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
