package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** In which form a committee decides on a case. */
public enum CaseForm implements Labelled {
    /** 评审: deliberation and a vote on papers. */
    REVIEW("评审", "review"),
    /** 考核组考核: a group assesses, the members state their opinions. */
    GROUP_RECOGNITION("考核组考核认定", "recognition by an assessment group"),
    /** 评委会考核: all members assess and state their opinions. */
    COMMITTEE_RECOGNITION("评委会考核认定", "recognition by the whole committee");

    private final String zh;
    private final String en;

    CaseForm(String zh, String en) {
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
