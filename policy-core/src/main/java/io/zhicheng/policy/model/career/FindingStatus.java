package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** How far a finding has been established. */
public enum FindingStatus implements Labelled {
    /** 查实. */
    CONFIRMED("查实", "confirmed"),
    /** 疑似. */
    SUSPECTED("疑似", "suspected"),
    /** 排除. */
    CLEARED("排除", "cleared");

    private final String zh;
    private final String en;

    FindingStatus(String zh, String en) {
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
