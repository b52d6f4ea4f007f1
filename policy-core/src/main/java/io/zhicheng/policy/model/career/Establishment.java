package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** How a person stands to the established posts of the unit (编制). */
public enum Establishment implements Labelled {
    /** 编内. */
    ESTABLISHED("编内", "established"),
    /** 编外. */
    OFF_ESTABLISHMENT("编外", "off-establishment"),
    /** 劳务派遣. */
    DISPATCHED("劳务派遣", "dispatched");

    private final String zh;
    private final String en;

    Establishment(String zh, String en) {
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
