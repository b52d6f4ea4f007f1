package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** Somebody who manages a review committee, or grants or announces titles (职称管理、公布主体). */
public enum TitleAuthority implements Labelled {
    /** 省人社厅. */
    PROVINCIAL_HRSS("省人社厅", "provincial HRSS department"),
    /** 省级系列（专业）主管部门. */
    SERIES_DEPARTMENT("省级系列（专业）主管部门", "provincial series department"),
    /** 市（州）人社局. */
    PREFECTURE_HRSS("市（州）人社局", "prefecture HRSS bureau"),
    /** 市（州）直主管部门. */
    PREFECTURE_DEPARTMENT("市（州）直主管部门", "prefecture department"),
    /** 县（市、区）人社局. */
    COUNTY_HRSS("县（市、区）人社局", "county HRSS bureau"),
    /** 单位主管部门. */
    SUPERVISING_DEPARTMENT("单位主管部门", "supervising department of the employing unit"),
    /** 用人单位. */
    EMPLOYING_UNIT("用人单位", "employing unit");

    private final String zh;
    private final String en;

    TitleAuthority(String zh, String en) {
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
