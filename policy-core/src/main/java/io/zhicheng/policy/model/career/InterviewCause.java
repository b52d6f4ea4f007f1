package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** What somebody was called in over (约谈事由). */
public enum InterviewCause implements Labelled {
    /** 违反政治纪律. */
    POLITICAL_DISCIPLINE("违反政治纪律", "breach of political discipline"),
    /** 师德师风问题. */
    TEACHING_ETHICS("师德师风问题", "teachers' ethics"),
    /** Any other, told to be none of these. */
    OTHER("其他事由", "another cause");

    private final String zh;
    private final String en;

    InterviewCause(String zh, String en) {
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
