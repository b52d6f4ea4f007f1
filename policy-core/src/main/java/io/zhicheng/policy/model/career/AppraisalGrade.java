package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** The grade of an appraisal (考核等次). */
public enum AppraisalGrade implements Labelled {
    /** 优秀. */
    EXCELLENT("优秀", "excellent"),
    /** 合格, 称职. */
    QUALIFIED("合格（称职）", "qualified"),
    /** 基本合格. */
    BASICALLY_QUALIFIED("基本合格", "basically qualified"),
    /** 不合格. */
    UNQUALIFIED("不合格", "unqualified"),
    /** 不定等次, 未考核. */
    NOT_GRADED("不定等次（未考核）", "not graded");

    private final String zh;
    private final String en;

    AppraisalGrade(String zh, String en) {
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
