package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Labelled;

/** Why linked papers and the stated identity number differ (身份信息不一致的原因). */
public enum IdentityDifference implements Labelled {
    /** 一致. */
    NONE("一致", "no difference"),
    /** 本人填写错误. */
    ENTRY_ERROR("本人填写错误", "wrong entry of the applicant"),
    /** 正常升位: from fifteen to eighteen digits. */
    REGULAR_UPGRADE("身份证号码正常升位", "regular lengthening of the number"),
    /** 非正常升位（变动）. */
    IRREGULAR_CHANGE("身份证号码非正常升位（变动）", "irregular change of the number"),
    /** 使用曾用名. */
    FORMER_NAME("使用曾用名", "former name");

    private final String zh;
    private final String en;

    IdentityDifference(String zh, String en) {
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
