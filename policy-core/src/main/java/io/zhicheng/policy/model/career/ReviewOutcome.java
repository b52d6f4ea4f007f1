package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** How an application ended. */
public enum ReviewOutcome implements Labelled {
    /** 通过. */
    PASSED("评审通过", "passed"),
    /** 未通过. */
    REJECTED("未通过", "rejected"),
    /** Not decided yet (评审中). */
    PENDING("评审中", "pending"),
    /** Taken back by the applicant (撤回). */
    WITHDRAWN("撤回", "withdrawn");

    private final String zh;
    private final String en;

    ReviewOutcome(String zh, String en) {
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
