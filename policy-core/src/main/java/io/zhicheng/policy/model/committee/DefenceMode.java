package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** How a defence is held (答辩形式). */
public enum DefenceMode implements Labelled {
    /** 视频答辩: over a video-conference room. */
    VIDEO("视频答辩", "by video"),
    /** 手机视频答辩. */
    PHONE_VIDEO("手机视频答辩", "by mobile-phone video"),
    /** 现场答辩. */
    IN_PERSON("现场答辩", "in the room");

    private final String zh;
    private final String en;

    DefenceMode(String zh, String en) {
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
