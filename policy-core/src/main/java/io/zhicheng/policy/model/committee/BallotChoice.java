package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** What a vote says (表决意见). */
public enum BallotChoice implements Labelled {
    /** 同意. */
    FOR("同意", "for"),
    /** 不同意. */
    AGAINST("不同意", "against"),
    /** 弃权: neither. */
    ABSTAIN("弃权", "abstention"),
    /** 废票: not to be read as a choice. */
    SPOILT("废票", "spoilt");

    private final String zh;
    private final String en;

    BallotChoice(String zh, String en) {
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
