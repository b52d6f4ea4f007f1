package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.Labelled;

/** The three bands of titles (职称层级: 初级、中级、高级). */
public enum TitleBand implements Labelled {
    /** 初级: technician and assistant. */
    JUNIOR("初级", "junior"),
    /** 中级. */
    INTERMEDIATE("中级", "intermediate"),
    /** 高级: associate senior and full senior. */
    SENIOR("高级", "senior");

    private final String zh;
    private final String en;

    TitleBand(String zh, String en) {
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
