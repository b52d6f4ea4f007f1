package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Labelled;

/** How a member attends a sitting (出席方式). */
public enum AttendanceMode implements Labelled {
    /** 现场出席. */
    IN_PERSON("现场出席", "in person"),
    /** 远程出席: by a video or telephone link. */
    REMOTE("远程出席", "by remote link"),
    /** 缺席. */
    ABSENT("缺席", "absent");

    private final String zh;
    private final String en;

    AttendanceMode(String zh, String en) {
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
