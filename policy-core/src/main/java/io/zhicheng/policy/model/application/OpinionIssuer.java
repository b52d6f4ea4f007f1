package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Labelled;

/** Who wrote an opinion on the channel (渠道意见出具单位). */
public enum OpinionIssuer implements Labelled {
    /** The personnel department of the central unit above. */
    CENTRAL_UNIT_PERSONNEL("中直单位组织人事部门", "personnel department of the central unit"),
    /** The human-resources department of the head office or group. */
    HEAD_OFFICE_HR("总公司人力资源部门", "human-resources department of the head office"),
    /** Any other, told to be none of these. */
    OTHER("其他部门", "another department");

    private final String zh;
    private final String en;

    OpinionIssuer(String zh, String en) {
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
