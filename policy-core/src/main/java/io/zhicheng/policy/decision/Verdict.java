package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;

/**
 * The answer to a question in one word, as it is said of an application. Other subjects are not eligible: their
 * questions have words of their own, which {@link Decision#answer()} gives.
 */
public enum Verdict implements Labelled {
    /** Some route is open all the way, and no bar closes it. */
    ELIGIBLE("符合申报条件", "eligible"),
    /** Every route is closed, whatever the facts still missing. */
    INELIGIBLE("不符合申报条件", "not eligible"),
    /** Facts, or numbers that no norm sets, are missing; the decision names them all. */
    UNDETERMINED("尚不能确定", "undetermined"),
    /** All facts are told; eligible if the named judgements turn out in favour. */
    ELIGIBLE_SUBJECT_TO_JUDGEMENT("符合申报条件，尚待认定", "eligible subject to judgement");

    private final String zh;
    private final String en;

    Verdict(String zh, String en) {
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
