package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** Who keeps a personnel file (人事档案保管机构). */
public enum FileKeeper implements Labelled {
    /** The unit itself: the file is not entrusted. */
    EMPLOYING_UNIT("用人单位", "employing unit"),
    /** 政府所属: a talent market or service body of the government. */
    PUBLIC_SERVICE("公共就业和人才服务机构", "public employment and talent service"),
    /** A private agency. */
    PRIVATE_AGENCY("民营人力资源机构", "private agency");

    private final String zh;
    private final String en;

    FileKeeper(String zh, String en) {
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
