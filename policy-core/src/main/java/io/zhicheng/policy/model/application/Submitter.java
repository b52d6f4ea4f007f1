package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Labelled;

/** Who hands material in (报送人). */
public enum Submitter implements Labelled {
    /** 申报人员个人. */
    APPLICANT("申报人员个人", "the applicant"),
    /** 用人单位. */
    EMPLOYING_UNIT("用人单位", "employing unit"),
    /** 主管单位. */
    SUPERVISING_DEPARTMENT("主管单位", "supervising department"),
    /** 下级职改部门. */
    TITLE_OFFICE("职改部门", "title office");

    private final String zh;
    private final String en;

    Submitter(String zh, String en) {
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
