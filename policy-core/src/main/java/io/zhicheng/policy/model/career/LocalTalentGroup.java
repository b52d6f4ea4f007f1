package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** The groups of local talent (乡土人才). */
public enum LocalTalentGroup implements Labelled {
    /** Told to belong to none. */
    NONE("不属于", "none"),
    /** 农业职业经理人. */
    AGRICULTURAL_MANAGER("农业职业经理人", "agricultural manager"),
    /** 经纪人. */
    BROKER("经纪人", "broker"),
    /** 乡村工匠. */
    RURAL_CRAFTSMAN("乡村工匠", "rural craftsman"),
    /** 乡村医生. */
    VILLAGE_DOCTOR("乡村医生", "village doctor"),
    /** 文化能人. */
    CULTURE_TALENT("文化能人", "culture talent"),
    /** 非遗传承人. */
    HERITAGE_BEARER("非遗传承人", "bearer of intangible heritage"),
    /** Another group than these. */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    LocalTalentGroup(String zh, String en) {
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
