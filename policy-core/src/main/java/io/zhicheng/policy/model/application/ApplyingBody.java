package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Labelled;

/** What the body is through which somebody applies (申报单位类别). */
public enum ApplyingBody implements Labelled {
    /** A unit that employs people. */
    UNIT("工作单位", "unit"),
    /** A talent market or another keeper of entrusted personnel files. */
    FILE_SERVICE("档案托管机构", "keeper of entrusted files"),
    /** 行业协会. */
    TRADE_ASSOCIATION("行业协会", "trade association");

    private final String zh;
    private final String en;

    ApplyingBody(String zh, String en) {
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
