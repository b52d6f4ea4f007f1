package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** The category that decides the statutory retirement age (法定退休年龄). Sex alone does not. */
public enum RetirementCategory implements Labelled {
    /** 男: 60. */
    MAN("男", "man"),
    /** 女干部: 55. */
    WOMAN_CADRE("女干部", "woman in a cadre post"),
    /** 女工人: 50. */
    WOMAN_WORKER("女工人", "woman in a worker post"),
    /** 机关事业单位县处级或高级职称女性: 60. */
    WOMAN_SENIOR_TITLE_PUBLIC("机关事业单位县处级或高级职称女性", "woman of county rank or senior title in the public sector");

    private final String zh;
    private final String en;

    RetirementCategory(String zh, String en) {
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
