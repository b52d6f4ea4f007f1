package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** How a committee votes (表决方式). */
public enum BallotMethod implements Labelled {
    /** 无记名投票: nobody's paper can be told. */
    SECRET("无记名投票", "secret ballot"),
    /** 记名投票: the papers bear names. */
    SIGNED("记名投票", "signed ballot"),
    /** 举手表决. */
    SHOW_OF_HANDS("举手表决", "show of hands");

    private final String zh;
    private final String en;

    BallotMethod(String zh, String en) {
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
