package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.Labelled;
import java.util.Arrays;
import java.util.Optional;

/** The five levels of a title (职称层级), in ascending order. */
public enum TitleLevel implements Labelled {
    /** 员级. */
    TECHNICIAN("员级", "technician", TitleBand.JUNIOR),
    /** 助理级. */
    ASSISTANT("助理级", "assistant", TitleBand.JUNIOR),
    /** 中级. */
    INTERMEDIATE("中级", "intermediate", TitleBand.INTERMEDIATE),
    /** 副高级. */
    ASSOCIATE_SENIOR("副高级", "associate senior", TitleBand.SENIOR),
    /** 正高级. */
    FULL_SENIOR("正高级", "full senior", TitleBand.SENIOR);

    private final String zh;
    private final String en;
    private final TitleBand band;

    TitleLevel(String zh, String en, TitleBand band) {
        this.zh = zh;
        this.en = en;
        this.band = band;
    }

    /** The band it belongs to. */
    public TitleBand band() {
        return band;
    }

    /** The level above; empty for {@link #FULL_SENIOR}. */
    public Optional<TitleLevel> next() {
        return Arrays.stream(values())
                .filter(level -> level.compareTo(this) > 0)
                .findFirst();
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
