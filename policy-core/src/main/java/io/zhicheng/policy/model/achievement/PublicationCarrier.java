package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** In what a paper appeared (载体). */
public enum PublicationCarrier implements Labelled {
    /** 期刊. */
    JOURNAL("期刊", "journal"),
    /** 论文集: the proceedings of a conference and the like. */
    COLLECTION("论文集", "collection of papers");

    private final String zh;
    private final String en;

    PublicationCarrier(String zh, String en) {
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
