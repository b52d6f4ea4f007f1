package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** Who presides over a sitting (主持人). */
public enum Presider implements Labelled {
    /** 主任委员. */
    CHAIR("主任委员", "chair"),
    /** 副主任委员. */
    VICE_CHAIR("副主任委员", "vice-chair"),
    /** 其他人员. */
    OTHER("其他人员", "somebody else");

    private final String zh;
    private final String en;

    Presider(String zh, String en) {
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
