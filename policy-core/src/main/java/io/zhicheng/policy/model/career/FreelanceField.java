package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** The field of a freelancer (自由职业者所在专业领域). */
public enum FreelanceField implements Labelled {
    /** 影视. */
    FILM_AND_TELEVISION("影视", "film and television"),
    /** 美术. */
    FINE_ARTS("美术", "fine arts"),
    /** 动漫. */
    ANIMATION("动漫", "animation"),
    /** 工艺美术. */
    ARTS_AND_CRAFTS("工艺美术", "arts and crafts"),
    /** 文学创作. */
    LITERATURE("文学创作", "literary writing"),
    /** Any other, told to be none of these. */
    OTHER("其他领域", "other field");

    private final String zh;
    private final String en;

    FreelanceField(String zh, String en) {
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
