package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.Labelled;

/** Which of the two channels (双通道) a title is applied for in. */
public enum DualChannel implements Labelled {
    /** 基层: the title counts at the grass roots. */
    GRASS_ROOTS("基层通道", "grass-roots channel"),
    /** 全省: the title counts in the province. */
    PROVINCE("全省通道", "province channel");

    private final String zh;
    private final String en;

    DualChannel(String zh, String en) {
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
