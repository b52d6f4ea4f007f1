package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** What of a sitting became known outside (外泄、公开的内容). */
public enum DisclosedMatter implements Labelled {
    /** 评议、酝酿情况: how a candidate was discussed. */
    DELIBERATION("评议、酝酿情况", "course of the deliberation"),
    /** 评委个人意见. */
    INDIVIDUAL_OPINIONS("评委个人意见", "opinions of single members"),
    /** 通过人员名单: its publication is required and no leak. */
    PASSED_LIST("通过人员名单", "list of those who passed");

    private final String zh;
    private final String en;

    DisclosedMatter(String zh, String en) {
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
