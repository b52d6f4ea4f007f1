package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** What kind of continuing education a course is (继续教育类别). */
public enum CourseKind implements Labelled {
    /** 公需科目: set by the human-resources authority for everybody. */
    COMMON_SUBJECT("公需科目", "common subject"),
    /** 行业继续教育: set by the department or industry of the applicant. */
    INDUSTRY("行业继续教育", "continuing education of the industry");

    private final String zh;
    private final String en;

    CourseKind(String zh, String en) {
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
