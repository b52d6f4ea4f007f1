package io.zhicheng.policy.benchmarks.workload;

import io.zhicheng.policy.model.Labelled;

/** Grade of an annual appraisal, the lowest first. */
public enum Grade implements Labelled {
    /** Failed. */
    FAIL("不合格", "failed"),
    /** Basically competent. */
    BASIC("基本合格", "basically competent"),
    /** Competent. */
    COMPETENT("合格", "competent"),
    /** Excellent. */
    EXCELLENT("优秀", "excellent");

    private final String zh;
    private final String en;

    Grade(String zh, String en) {
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
