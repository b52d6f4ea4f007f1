package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Labelled;

/** What a condition of a series standard asks about (评价条件). */
public enum ConditionKind implements Labelled {
    /** 学历. */
    EDUCATION("学历", "education"),
    /** 年度考核. */
    ANNUAL_APPRAISAL("年度考核", "annual appraisal"),
    /** 继续教育. */
    CONTINUING_EDUCATION("继续教育", "continuing education"),
    /** 外语. */
    FOREIGN_LANGUAGE("外语", "foreign language"),
    /** 计算机. */
    COMPUTER("计算机", "use of computers"),
    /** 论文. */
    PAPERS("论文", "papers"),
    /** 专业工作经历. */
    PROFESSIONAL_EXPERIENCE("专业工作经历", "professional experience"),
    /** 基层工作经历. */
    GRASS_ROOTS_EXPERIENCE("基层工作经历", "experience at the grass roots"),
    /** 专业能力考试. */
    ABILITY_EXAM("专业能力考试", "examination of professional ability"),
    /** 业绩成果. */
    ACHIEVEMENTS("业绩成果", "achievements"),
    /** 其他条件. */
    OTHER("其他条件", "another condition");

    private final String zh;
    private final String en;

    ConditionKind(String zh, String en) {
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
