package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.Labelled;

/** By which way a case comes to be reviewed (评审渠道). */
public enum ReviewPath implements Labelled {
    /** A committee of the place, or of its province or region. */
    LOCAL_COMMITTEE("本地评委会", "local committee"),
    /** The unified channel of the applicant's own unit or system. */
    OWN_SYSTEM("本单位（系统）渠道", "channel of the own system"),
    /** Another place is commissioned with the review. */
    ENTRUSTED("委托评审", "commissioned review");

    private final String zh;
    private final String en;

    ReviewPath(String zh, String en) {
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
