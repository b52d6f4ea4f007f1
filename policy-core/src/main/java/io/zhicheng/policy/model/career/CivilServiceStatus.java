package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** Whether a person is in the civil service (公务员身份). */
public enum CivilServiceStatus implements Labelled {
    /** Neither of the two. */
    NONE("非公务员", "not in the civil service"),
    /** 公务员. */
    CIVIL_SERVANT("公务员", "civil servant"),
    /** 参公: staff of a unit that is managed by reference to the civil-service law. */
    MANAGED_AS_CIVIL_SERVANT("参照公务员法管理人员", "managed as a civil servant");

    private final String zh;
    private final String en;

    CivilServiceStatus(String zh, String en) {
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
