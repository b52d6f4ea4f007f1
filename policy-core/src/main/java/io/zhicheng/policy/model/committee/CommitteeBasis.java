package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** By what a review committee is set up (评委会设置方式). */
public enum CommitteeBasis implements Labelled {
    /** 按系列设置. */
    SERIES("按系列设置", "by series"),
    /** 按专业设置. */
    SPECIALITY("按专业设置", "by speciality");

    private final String zh;
    private final String en;

    CommitteeBasis(String zh, String en) {
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
