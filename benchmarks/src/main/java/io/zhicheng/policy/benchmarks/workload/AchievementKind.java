package io.zhicheng.policy.benchmarks.workload;

import io.zhicheng.policy.model.Labelled;

/** What an achievement is. */
public enum AchievementKind implements Labelled {
    /** Project. */
    PROJECT("项目", "project"),
    /** Award. */
    AWARD("奖励", "award"),
    /** Patent. */
    PATENT("专利", "patent"),
    /** Standard. */
    STANDARD("标准", "standard"),
    /** Monograph. */
    MONOGRAPH("专著", "monograph");

    private final String zh;
    private final String en;

    AchievementKind(String zh, String en) {
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
