package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.Labelled;

/** What is told of a condition. One more fact may settle an open outcome, never turn a settled one round. */
public enum Outcome implements Labelled {
    /** The condition holds. */
    MET("符合", "met"),
    /** The condition fails. */
    NOT_MET("不符合", "not met"),
    /** A fact, or a number that no norm sets, is missing. */
    UNKNOWN("待补充事实", "unknown"),
    /** The condition does not concern this subject: exempt where it is required, closed where it is an alternative. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** All facts are told; a person whom the clause names has still to judge. */
    NEEDS_JUDGEMENT("待认定", "needs judgement");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
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

    /** Whether it could still turn out either way. */
    public boolean isOpen() {
        return this == UNKNOWN || this == NEEDS_JUDGEMENT;
    }
}
