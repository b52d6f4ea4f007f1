package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** What kind of issue of a journal a paper appeared in (刊期类型). */
public enum IssueKind implements Labelled {
    /** 正刊. */
    REGULAR("正刊", "regular issue"),
    /** 增刊. */
    SUPPLEMENT("增刊", "supplement"),
    /** 副刊. */
    SUB_ISSUE("副刊", "sub-issue"),
    /** 特刊. */
    SPECIAL_NUMBER("特刊", "special number"),
    /** 专刊. */
    MONOGRAPHIC_NUMBER("专刊", "monographic number"),
    /** 专辑. */
    SPECIAL_COLLECTION("专辑", "special collection");

    private final String zh;
    private final String en;

    IssueKind(String zh, String en) {
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
