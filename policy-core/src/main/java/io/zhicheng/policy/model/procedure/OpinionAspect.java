package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Labelled;

/** An aspect that a recommendation opinion assesses (推荐意见评价方面). */
public enum OpinionAspect implements Labelled {
    /** 思想品德. */
    MORALITY("思想品德", "moral conduct"),
    /** 工作成绩. */
    RESULTS("工作成绩", "results of work"),
    /** 专业水平. */
    PROFESSIONAL_LEVEL("专业水平", "professional level"),
    /** 业务能力. */
    ABILITY("业务能力", "ability"),
    /** 工作态度. */
    ATTITUDE("工作态度", "attitude to work");

    private final String zh;
    private final String en;

    OpinionAspect(String zh, String en) {
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
