package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** In what way a spell of service was done. */
public enum ServiceKind implements Labelled {
    /** Ordinary work (工作). */
    WORK("工作", "ordinary work"),
    /** 支援服务关系. */
    SUPPORT_RELATION("支援服务关系", "support relation"),
    /** 轮流任教、从医. */
    RURAL_ROTATION("轮流任教从医", "rotation to the countryside"),
    /** 走教: one teacher for several schools. */
    WALK_TEACHING("走教", "walk-teaching"),
    /** 定期服务乡村. */
    REGULAR_RURAL_SERVICE("定期服务乡村", "regular service to the countryside"),
    /** 经批准离岗创业. */
    APPROVED_LEAVE("经批准离岗创业", "approved leave to found a business"),
    /** 经批准兼职. */
    APPROVED_PART_TIME("经批准兼职", "approved part-time work elsewhere"),
    /** Leave that nobody approved (未经批准离岗). */
    UNAPPROVED_LEAVE("未经批准离岗", "leave without approval");

    private final String zh;
    private final String en;

    ServiceKind(String zh, String en) {
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
