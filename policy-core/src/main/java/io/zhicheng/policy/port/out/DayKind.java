package io.zhicheng.policy.port.out;

import io.zhicheng.policy.model.Labelled;

/** Whether offices work on a day. */
public enum DayKind implements Labelled {
    /** 工作日: offices work, be it a weekend that is worked in exchange. */
    WORKING("工作日", "working day"),
    /** 非工作日: a weekend, a holiday, or a day off in exchange. */
    NON_WORKING("非工作日", "non-working day"),
    /** The calendar does not cover the day, so nobody can say yet. */
    UNKNOWN("未知", "not known");

    private final String zh;
    private final String en;

    DayKind(String zh, String en) {
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
