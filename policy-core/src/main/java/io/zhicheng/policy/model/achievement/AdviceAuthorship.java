package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** Who wrote a policy-advice article (决策咨询类信息署名). */
public enum AdviceAuthorship implements Labelled {
    /** 个人撰写. */
    SOLE("个人撰写", "written alone"),
    /** 合作撰写. */
    JOINT("合作撰写", "written with others"),
    /** 代单位撰写. */
    FOR_UNIT("代单位撰写", "written for the unit");

    private final String zh;
    private final String en;

    AdviceAuthorship(String zh, String en) {
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
