package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** Whose instruction a policy-advice article was given (领导批示), the highest one. */
public enum AdviceInstruction implements Labelled {
    /** 未获批示. */
    NONE("未获批示", "no instruction"),
    /** 省级党委、政府其他领导批示. */
    PROVINCIAL_LEADER("省级党委、政府其他领导批示", "instruction by another leader of the province"),
    /** 省级党委、政府主要负责同志批示. */
    PROVINCIAL_PRINCIPAL("省级党委、政府主要负责同志批示", "instruction by a principal leader of the province"),
    /** 党中央、国务院领导批示. */
    CENTRAL_LEADER("党中央、国务院领导批示", "instruction by a leader of the Party centre or the State Council");

    private final String zh;
    private final String en;

    AdviceInstruction(String zh, String en) {
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
