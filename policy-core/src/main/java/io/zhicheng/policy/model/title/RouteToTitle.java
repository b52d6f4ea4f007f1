package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.Labelled;

/** The ways to a title. */
public enum RouteToTitle implements Labelled {
    /** 正常晋升. */
    NORMAL("正常晋升", "normal promotion"),
    /** 破格晋升. */
    EXCEPTIONAL("破格晋升", "exceptional promotion"),
    /** 直评, 直接申报. */
    DIRECT("直评", "direct review"),
    /** 考核认定, by education. */
    RECOGNITION_BY_EDUCATION("考核认定（学历）", "recognition by education"),
    /** 考核认定, by years of service. */
    RECOGNITION_BY_SERVICE("考核认定（年限）", "recognition by years of service"),
    /** 考试取得. */
    EXAMINATION("考试取得", "examination"),
    /** 外省、部队证书认可. */
    EXTERNAL_RECOGNITION("外省、部队证书认可", "recognition of an outside certificate"),
    /** 转系列. */
    SERIES_TRANSFER("转系列", "transfer between series"),
    /** 直接聘任. */
    DIRECT_APPOINTMENT("直接聘任", "direct appointment");

    private final String zh;
    private final String en;

    RouteToTitle(String zh, String en) {
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
