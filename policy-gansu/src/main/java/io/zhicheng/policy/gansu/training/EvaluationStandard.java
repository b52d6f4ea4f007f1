package io.zhicheng.policy.gansu.training;

import io.zhicheng.policy.model.Labelled;

/** The two standards of the speciality, both of 2018 and on trial (评价条件标准（试行）). */
public enum EvaluationStandard implements Labelled {
    /** For titles valid at the grass roots. */
    GRASS_ROOTS("甘人社通〔2018〕494号（基层有效）", "Gan-Ren-She-Tong 2018 No. 494, for the grass roots"),
    /** For titles valid in the province. */
    PROVINCE("甘人社通〔2018〕495号（全省有效）", "Gan-Ren-She-Tong 2018 No. 495, for the province");

    private final String zh;
    private final String en;

    EvaluationStandard(String zh, String en) {
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
