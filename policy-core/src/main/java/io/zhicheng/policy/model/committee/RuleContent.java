package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** What the internal rules of a review committee are about (评委会制度). */
public enum RuleContent implements Labelled {
    /** 评委会评审规则. */
    REVIEW_RULES("评审规则", "review rules"),
    /** 评审标准. */
    REVIEW_STANDARDS("评审标准", "review standards"),
    /** 品德评价办法. */
    MORALITY_EVALUATION("品德评价办法", "evaluation of morality"),
    /** 答辩办法及工作规则. */
    DEFENCE("答辩办法及工作规则", "defence"),
    /** 公示办法. */
    PUBLIC_NOTICE("公示办法", "public notice"),
    /** 诚信责任承诺办法. */
    INTEGRITY_PLEDGE("诚信责任承诺办法", "integrity pledge"),
    /** 评委会工作机构运行规则. */
    COMMITTEE_OFFICE("评委会工作机构运行规则", "working of the committee office"),
    /** 回避制度. */
    RECUSAL("回避制度", "recusal"),
    /** 保密制度. */
    CONFIDENTIALITY("保密制度", "confidentiality"),
    /** 评审监督制度. */
    SUPERVISION("评审监督制度", "supervision of review"),
    /** 投诉举报受理制度. */
    COMPLAINTS("投诉举报受理制度", "handling of complaints");

    private final String zh;
    private final String en;

    RuleContent(String zh, String en) {
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
