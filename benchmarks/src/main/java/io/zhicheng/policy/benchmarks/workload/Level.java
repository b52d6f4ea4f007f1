package io.zhicheng.policy.benchmarks.workload;

import io.zhicheng.policy.model.Labelled;

/** Level of a title, the lowest first. */
public enum Level implements Labelled {
    /** No title. */
    NONE("无职称", "no title"),
    /** Assistant. */
    ASSISTANT("助理级", "assistant"),
    /** Intermediate. */
    INTERMEDIATE("中级", "intermediate"),
    /** Associate senior. */
    ASSOCIATE_SENIOR("副高级", "associate senior"),
    /** Senior. */
    SENIOR("正高级", "senior");

    private final String zh;
    private final String en;

    Level(String zh, String en) {
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
