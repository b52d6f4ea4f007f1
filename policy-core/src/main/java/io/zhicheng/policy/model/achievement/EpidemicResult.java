package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** What result of epidemic control a work is (疫情防控成果). */
public enum EpidemicResult implements Labelled {
    /** 临床救治情况. */
    CLINICAL_TREATMENT("临床救治情况", "clinical treatment"),
    /** 病案病例. */
    CASE_RECORD("病案病例", "case records"),
    /** 诊疗方案. */
    TREATMENT_PLAN("诊疗方案", "plan of diagnosis and treatment"),
    /** 关键核心技术研发成果. */
    KEY_TECHNOLOGY("关键核心技术研发成果", "result in key core technology"),
    /** 流行病学报告. */
    EPIDEMIOLOGICAL_REPORT("流行病学报告", "epidemiological report"),
    /** 病理报告. */
    PATHOLOGY_REPORT("病理报告", "pathology report"),
    /** 药物疫苗研发情况. */
    DRUG_OR_VACCINE("药物疫苗研发情况", "development of drugs or vaccines"),
    /** 试剂监测设备产品推广应用情况. */
    PROMOTED_PRODUCT("试剂监测设备产品推广应用情况", "promotion of reagents or monitoring devices"),
    /** 专业工作总结. */
    WORK_SUMMARY("专业工作总结", "summary of professional work"),
    /** 心理治疗和疏导案例. */
    PSYCHOLOGICAL_CASE("心理治疗和疏导案例", "case of psychological treatment or counselling"),
    /** 其他疫情防控成果. */
    OTHER("其他疫情防控成果", "another result of epidemic control"),
    /** 非疫情防控成果. */
    NONE("非疫情防控成果", "no result of epidemic control");

    private final String zh;
    private final String en;

    EpidemicResult(String zh, String en) {
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
