package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** The field a unit works in, as far as the documents tell fields apart. */
public enum UnitField implements Labelled {
    /** 中小学. */
    SCHOOL("中小学", "school"),
    /** 其他教学单位. */
    OTHER_TEACHING("其他教学单位", "other teaching unit"),
    /** 医疗卫生. */
    HEALTH("医疗卫生", "health"),
    /** Any other, told to be none of these. */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    UnitField(String zh, String en) {
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
