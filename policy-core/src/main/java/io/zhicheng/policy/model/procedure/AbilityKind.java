package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Labelled;

/** The ability that a condition of a series standard is worded as (能力要求). */
public enum AbilityKind implements Labelled {
    /** 学习能力. */
    LEARNING("学习能力", "ability to learn"),
    /** 胜任工作能力. */
    COMPETENCE("胜任工作能力", "competence for the work"),
    /** 知识更新能力. */
    KNOWLEDGE_RENEWAL("知识更新能力", "ability to renew knowledge"),
    /** 对外交往能力. */
    EXTERNAL_COMMUNICATION("对外交往能力", "ability to communicate externally"),
    /** 信息化技术应用能力. */
    IT_USE("信息化技术应用能力", "ability to use information technology"),
    /** 学术水平能力. */
    ACADEMIC_LEVEL("学术水平能力", "academic level"),
    /** 实践能力. */
    PRACTICE("实践能力", "practical ability");

    private final String zh;
    private final String en;

    AbilityKind(String zh, String en) {
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
