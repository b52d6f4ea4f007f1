package io.zhicheng.policy.bulk;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.Labelled;

/**
 * What another policy does to a subject. Only from a clear yes to a clear no is something lost, and only the other way
 * round gained: where a verdict is still open, because facts are missing or somebody has to judge, it may turn out
 * either way, and so it becomes clear or open, and no more can be said.
 */
public enum Effect implements Labelled {
    /** Was not eligible, is eligible. */
    GAINS("由不符合变为符合", "gains"),
    /** Was eligible, is not. */
    LOSES("由符合变为不符合", "loses"),
    /** Was open, is settled either way. */
    BECOMES_CLEAR("由未定变为确定", "becomes clear"),
    /** Was settled either way, is open. */
    BECOMES_OPEN("由确定变为未定", "becomes open"),
    /** Eligible, not eligible, or open as before; what an open verdict hangs on may have changed. */
    SAME("结论不变", "same");

    private final String zh;
    private final String en;

    Effect(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The effect of a verdict coming in the place of another. */
    public static Effect of(Verdict before, Verdict after) {
        if (isOpen(before)) {
            return isOpen(after) ? SAME : BECOMES_CLEAR;
        }
        if (isOpen(after)) {
            return BECOMES_OPEN;
        }
        if (before == after) {
            return SAME;
        }
        return after == Verdict.ELIGIBLE ? GAINS : LOSES;
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict == Verdict.UNDETERMINED || verdict == Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT;
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
