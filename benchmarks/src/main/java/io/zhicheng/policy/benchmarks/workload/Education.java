package io.zhicheng.policy.benchmarks.workload;

import io.zhicheng.policy.model.Labelled;

/** Education, the lowest first. */
public enum Education implements Labelled {
    /** High school. */
    HIGH_SCHOOL("高中", "high school"),
    /** College. */
    COLLEGE("大专", "college"),
    /** Undergraduate studies. */
    BACHELOR("本科", "undergraduate studies"),
    /** Master studies. */
    MASTER("硕士研究生", "master studies"),
    /** Doctoral studies. */
    DOCTOR("博士研究生", "doctoral studies");

    private final String zh;
    private final String en;

    Education(String zh, String en) {
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
