package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** How far an investigation has gone. */
public enum InvestigationStage implements Labelled {
    /** 正式审查. */
    FORMAL("正式审查", "formal investigation"),
    /** 初核. */
    PRELIMINARY("初核", "preliminary check");

    private final String zh;
    private final String en;

    InvestigationStage(String zh, String en) {
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
