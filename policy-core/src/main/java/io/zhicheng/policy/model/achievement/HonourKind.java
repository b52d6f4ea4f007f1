package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** What kind of honour it is (荣誉). */
public enum HonourKind implements Labelled {
    /** 荣誉称号. */
    HONORARY_TITLE("荣誉称号", "honorary title"),
    /** 表彰奖励. */
    COMMENDATION("表彰奖励", "commendation"),
    /** 精准扶贫表彰. */
    POVERTY_ALLEVIATION("精准扶贫表彰", "commendation for poverty alleviation"),
    /** 优秀共产党员. */
    OUTSTANDING_PARTY_MEMBER("优秀共产党员", "outstanding party member"),
    /** 优秀党务工作者. */
    OUTSTANDING_PARTY_WORKER("优秀党务工作者", "outstanding party worker"),
    /** 道德模范. */
    MORAL_MODEL("道德模范", "moral model"),
    /** 疫情防控表彰. */
    EPIDEMIC_CONTROL("疫情防控表彰", "commendation for epidemic control");

    private final String zh;
    private final String en;

    HonourKind(String zh, String en) {
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
