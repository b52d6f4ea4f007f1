package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Labelled;

/** What a finding on integrity is about. */
public enum IntegrityMatter implements Labelled {
    /** 申报造假. */
    APPLICATION_FRAUD("申报造假", "fraud in an application"),
    /** 虚假挂名: listed as an author without a part in the work. */
    NOMINAL_LISTING("虚假挂名", "nominal listing"),
    /** 学术不端. */
    ACADEMIC_MISCONDUCT("学术不端", "academic misconduct"),
    /** 师德、医德. */
    PROFESSIONAL_MORALITY("师德、医德", "professional morality"),
    /** 其他品德问题: one that is neither of the teacher's nor of the doctor's ethics. */
    OTHER_MORALITY("其他品德问题", "another moral problem"),
    /** 其他违规行为: a breach of the rules of applying and recommending that is no falsification. */
    OTHER_VIOLATION("其他违规行为", "another violation");

    private final String zh;
    private final String en;

    IntegrityMatter(String zh, String en) {
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
