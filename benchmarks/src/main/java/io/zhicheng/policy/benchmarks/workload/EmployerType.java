package io.zhicheng.policy.benchmarks.workload;

import io.zhicheng.policy.model.Labelled;

/** Who employs an applicant. */
public enum EmployerType implements Labelled {
    /** Enterprise. */
    ENTERPRISE("企业", "enterprise"),
    /** Public institution. */
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    /** Social organisation. */
    SOCIAL_ORGANISATION("社会组织", "social organisation"),
    /** Freelance. */
    FREELANCE("自由职业", "freelance"),
    /** Civil service. */
    CIVIL_SERVICE("机关", "civil service");

    private final String zh;
    private final String en;

    EmployerType(String zh, String en) {
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
