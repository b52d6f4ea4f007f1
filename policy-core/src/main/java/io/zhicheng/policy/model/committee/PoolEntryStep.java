package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** A step on the way into an expert pool (专家入库程序), in their order. */
public enum PoolEntryStep implements Labelled {
    /** 个人自主申报. */
    APPLICATION("个人自主申报", "application by the expert"),
    /** 用人单位择优推荐. */
    RECOMMENDATION("用人单位择优推荐", "recommendation by the employer"),
    /** 主管部门政治审核. */
    POLITICAL_REVIEW("主管部门政治审核", "political review by the department in charge"),
    /** 本系统公示无异议. */
    PUBLIC_NOTICE("本系统公示无异议", "public notice without objection"),
    /** 职改部门审查备案. */
    EXAMINATION_AND_FILING("职改部门审查备案", "examination and filing by the title office"),
    /** 评委会所在单位入库管理. */
    ADMISSION("评委会所在单位纳入专家库", "admission by the committee's host");

    private final String zh;
    private final String en;

    PoolEntryStep(String zh, String en) {
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
