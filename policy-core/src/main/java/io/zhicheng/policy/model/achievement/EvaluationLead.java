package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** Who led a social evaluation. */
public enum EvaluationLead implements Labelled {
    /** The supervising department of the county together with HRSS (县级主管部门会同人社部门). */
    COUNTY_DEPARTMENT_WITH_HRSS("县级主管部门会同人社部门", "county department with HRSS"),
    /** The supervising department of the prefecture together with HRSS (市州主管部门会同人社部门). */
    PREFECTURE_DEPARTMENT_WITH_HRSS("市（州）主管部门会同人社部门", "prefecture department with HRSS"),
    /** Anybody else. */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    EvaluationLead(String zh, String en) {
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
