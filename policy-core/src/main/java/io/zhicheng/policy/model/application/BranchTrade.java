package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Labelled;

/** The trade of a branch, as far as the law lets branches answer for themselves (分支机构行业). */
public enum BranchTrade implements Labelled {
    /** 银行. */
    BANK("银行", "bank"),
    /** 保险公司. */
    INSURER("保险公司", "insurer"),
    /** Any other, told to be none of these. */
    OTHER("其他行业", "other trade");

    private final String zh;
    private final String en;

    BranchTrade(String zh, String en) {
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
