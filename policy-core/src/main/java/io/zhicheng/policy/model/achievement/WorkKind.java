package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Labelled;

/** What kind of result a work is (业绩成果形式). */
public enum WorkKind implements Labelled {
    /** 工作总结. */
    WORK_SUMMARY("工作总结", "work summary"),
    /** 课题. */
    RESEARCH_TOPIC("课题", "research topic"),
    /** 校本研修. */
    SCHOOL_BASED_STUDY("校本研修", "school-based study"),
    /** 技术推广总结. */
    EXTENSION_SUMMARY("技术推广总结", "summary of technical extension"),
    /** 工程项目设计方案. */
    DESIGN_SCHEME("工程项目设计方案", "design scheme of an engineering project"),
    /** 项目验收报告. */
    ACCEPTANCE_REPORT("项目验收报告", "acceptance report of a project"),
    /** 技术（产品）创新. */
    INNOVATION("技术（产品）创新", "innovation of a technique or product"),
    /** 专利成果. */
    PATENT("专利成果", "patent"),
    /** 艺术作品. */
    ARTWORK("艺术作品", "work of art"),
    /** 教案. */
    TEACHING_PLAN("教案", "teaching plan"),
    /** 病历. */
    MEDICAL_RECORD("病历", "medical record"),
    /** 病案分析资料. */
    CASE_ANALYSIS("病案分析资料", "case analysis"),
    /** 诊治专题报告. */
    DISEASE_REPORT("诊治专题报告", "report on diagnosis and treatment"),
    /** 新技术推广使用报告. */
    TECHNIQUE_REPORT("新技术推广使用报告", "report on the use of a new technique"),
    /** 健康教育次数. */
    HEALTH_EDUCATION("健康教育次数", "health education sessions"),
    /** 健康档案管理数. */
    HEALTH_RECORDS("健康档案管理数", "health records kept"),
    /** 签约居民数量. */
    CONTRACTED_RESIDENTS("签约居民数量", "contracted residents"),
    /** 接诊量. */
    VISITS("接诊量", "patient visits"),
    /** 服务质量. */
    SERVICE_QUALITY("服务质量", "quality of service"),
    /** 群众满意度. */
    SATISFACTION("群众满意度", "public satisfaction"),
    /** 发明创造. */
    INVENTION("发明创造", "invention"),
    /** 项目成果. */
    PROJECT("项目成果", "project result"),
    /** 论文. */
    PAPER("论文", "paper"),
    /** 博物馆收藏作品. */
    MUSEUM_WORK("博物馆收藏作品", "work collected by a museum"),
    /** 著作. */
    MONOGRAPH("著作", "monograph"),
    /** Anything else. */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    WorkKind(String zh, String en) {
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
