package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.Labelled;

/** How a title is assessed (评价方式). */
public enum AssessmentMode implements Labelled {
    /** 评审. */
    REVIEW("评审", "review"),
    /** 以考代评. */
    EXAM_IN_LIEU_OF_REVIEW("以考代评", "examination in lieu of review"),
    /** 考评结合. */
    EXAM_AND_REVIEW("考评结合", "examination and review");

    private final String zh;
    private final String en;

    AssessmentMode(String zh, String en) {
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
