package io.zhicheng.policy.adapter.json;

/** How much of a decision is written. */
public enum Detail {
    /** The verdict, what is missing, and which policy decided. */
    NONE,
    /** Also every route, bar and condition with its outcome, and the reasons a line each. */
    SUMMARY,
    /** All that the decision tells: the trees of conditions with what was measured, and the clauses in their words. */
    FULL
}
