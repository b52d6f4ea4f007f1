package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** What a prize was won for. */
public enum PrizeKind implements Labelled {
    /** 科技奖. */
    SCIENCE("科技奖", "science prize"),
    /** 专业竞赛. */
    CONTEST("专业竞赛", "professional contest");

    private final String zh;
    private final String en;

    PrizeKind(String zh, String en) {
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
