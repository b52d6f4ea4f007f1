package io.zhicheng.policy.checks.coverage;

/** What the project has made of a clause. */
enum ClauseStatus {
    /** A rule cites it. */
    IMPLEMENTED("implemented"),
    /** Nobody can compute it: it is told as a checklist item. */
    CHECKLIST("checklist"),
    /** There is nothing to do, for a reason. */
    NOT_APPLICABLE("not-applicable"),
    /** Not yet begun. */
    PLANNED("planned");

    private final String code;

    ClauseStatus(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
