package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** The place a person has on a review committee (委员会职务). */
public enum MemberRole implements Labelled {
    /** 主任委员. */
    CHAIR("主任委员", "chair"),
    /** 副主任委员. */
    VICE_CHAIR("副主任委员", "vice-chair"),
    /** 委员. */
    MEMBER("委员", "member");

    private final String zh;
    private final String en;

    MemberRole(String zh, String en) {
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
