package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** What front-line research on an epidemic is about (疫情防控科研攻关领域). */
public enum EpidemicResearchField implements Labelled {
    /** 新型检测试剂. */
    TEST_REAGENTS("新型检测试剂", "new test reagents"),
    /** 抗体药物. */
    ANTIBODY_DRUGS("抗体药物", "antibody drugs"),
    /** 疫苗. */
    VACCINES("疫苗", "vaccines"),
    /** 诊疗方案. */
    TREATMENT_PLANS("诊疗方案", "plans of diagnosis and treatment"),
    /** 病毒病源学和流行病学研究. */
    AETIOLOGY_AND_EPIDEMIOLOGY("病毒病源学和流行病学研究", "aetiology of the virus and epidemiology"),
    /** 其他领域. */
    OTHER("其他领域", "another field");

    private final String zh;
    private final String en;

    EpidemicResearchField(String zh, String en) {
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
