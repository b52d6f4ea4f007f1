package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/**
 * The levels of education (学历), in ascending order, classes of technician schools (技工院校) in their place among
 * them.
 */
public enum EducationLevel implements Labelled {
    /** 初中. */
    JUNIOR_MIDDLE("初中", "junior middle school"),
    /** 高中. */
    SENIOR_MIDDLE("高中", "senior middle school"),
    /** 技校短训. */
    TECHNICIAN_SCHOOL_SHORT_COURSE("技校短训", "short course of a technician school"),
    /** 中级工班. */
    TECHNICIAN_SCHOOL_INTERMEDIATE("中级工班", "intermediate class of a technician school"),
    /** 中专. */
    SECONDARY_SPECIALISED("中专", "secondary specialised school"),
    /** 高级工班. */
    TECHNICIAN_SCHOOL_SENIOR("高级工班", "senior class of a technician school"),
    /** 大专. */
    COLLEGE("大专", "college"),
    /** 预备技师（技师）班. */
    TECHNICIAN_SCHOOL_PREPARATORY("预备技师（技师）班", "preparatory technician class of a technician school"),
    /** 大学本科. */
    BACHELOR("大学本科", "bachelor"),
    /** 硕士研究生. */
    MASTER("硕士研究生", "master"),
    /** 博士研究生. */
    DOCTOR("博士研究生", "doctor");

    private final String zh;
    private final String en;

    EducationLevel(String zh, String en) {
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
