package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Labelled;

/** What is wrong with material that was uploaded (上传材料问题). */
public enum UploadDefectKind implements Labelled {
    /** 漏报. */
    OMISSION("漏报", "omission"),
    /** 错报. */
    ERROR("错报", "wrong entry"),
    /** 未在指定位置填报. */
    MISPLACED("未在指定位置填报", "entry in the wrong place"),
    /** 系统故障: nothing that the applicant did. */
    SYSTEM_FAILURE("系统故障", "failure of the system");

    private final String zh;
    private final String en;

    UploadDefectKind(String zh, String en) {
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
