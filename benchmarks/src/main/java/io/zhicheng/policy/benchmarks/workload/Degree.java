package io.zhicheng.policy.benchmarks.workload;

import io.zhicheng.policy.model.Labelled;

/** Academic degree, the lowest first. */
public enum Degree implements Labelled {
    /** No degree. */
    NONE("无学位", "no degree"),
    /** Bachelor. */
    BACHELOR("学士", "bachelor"),
    /** Master. */
    MASTER("硕士", "master"),
    /** Doctor. */
    DOCTOR("博士", "doctor");

    private final String zh;
    private final String en;

    Degree(String zh, String en) {
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
