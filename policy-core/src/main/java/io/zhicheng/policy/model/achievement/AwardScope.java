package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** The level at which something was awarded or acknowledged (级别), in ascending order. */
public enum AwardScope implements Labelled {
    /** 单位. */
    UNIT("单位级", "unit"),
    /** 村. */
    VILLAGE("村级", "village"),
    /** 乡镇. */
    TOWNSHIP("乡镇级", "township"),
    /** 县. */
    COUNTY("县级", "county"),
    /** 市州, 厅局. */
    MUNICIPAL("市（州）级、厅局级", "municipal"),
    /** 省部. */
    PROVINCIAL("省部级", "provincial"),
    /** 国家. */
    NATIONAL("国家级", "national");

    private final String zh;
    private final String en;

    AwardScope(String zh, String en) {
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
