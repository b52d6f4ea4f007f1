package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** What kind of information publication used a policy-advice article (信息刊物类别). */
public enum AdvicePublication implements Labelled {
    /** 党中央、国务院信息刊物. */
    CENTRAL("党中央、国务院信息刊物", "information publication of the Party centre or the State Council"),
    /** 省级党委、政府信息刊物. */
    PROVINCIAL("省级党委、政府信息刊物", "information publication of a provincial Party committee or government"),
    /** 部门信息刊物. */
    DEPARTMENT("部门信息刊物", "information publication of a department"),
    /** 专项工作信息. */
    SPECIAL_WORK("专项工作信息", "information on special work"),
    /** 其他刊物. */
    OTHER("其他刊物", "another publication");

    private final String zh;
    private final String en;

    AdvicePublication(String zh, String en) {
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
