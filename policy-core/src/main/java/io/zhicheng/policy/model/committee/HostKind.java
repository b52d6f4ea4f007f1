package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** What kind of body hosts a review committee (评委会所在部门或单位). */
public enum HostKind implements Labelled {
    /** 省直部门. */
    PROVINCIAL_DEPARTMENT("省直部门", "provincial department"),
    /** 市（州）直系列（专业）主管部门. */
    PREFECTURE_SERIES_DEPARTMENT("市（州）直系列（专业）主管部门", "prefecture department in charge of a series"),
    /** 市（州）直部门, in charge of no series. */
    PREFECTURE_DEPARTMENT("其他市（州）直部门", "other prefecture department"),
    /** 县（市、区）. */
    COUNTY("县（市、区）", "county"),
    /** 大型企事业单位. */
    LARGE_UNIT("大型企事业单位", "large enterprise or institution"),
    /** 中型企事业单位. */
    MEDIUM_UNIT("中型企事业单位", "medium enterprise or institution"),
    /** Any other unit, told to be none of these. */
    OTHER_UNIT("其他单位", "other unit");

    private final String zh;
    private final String en;

    HostKind(String zh, String en) {
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
