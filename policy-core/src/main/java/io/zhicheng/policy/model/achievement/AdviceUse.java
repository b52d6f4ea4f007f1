package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** How an information publication used a policy-advice article (采用方式). */
public enum AdviceUse implements Labelled {
    /** 单篇采用. */
    SINGLE("单篇采用", "used as a piece of its own"),
    /** 综合采用. */
    COMBINED("综合采用", "used in combination with others");

    private final String zh;
    private final String en;

    AdviceUse(String zh, String en) {
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
