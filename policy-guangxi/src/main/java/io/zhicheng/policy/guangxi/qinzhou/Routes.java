package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;

import io.zhicheng.policy.rule.Route;

/** The ways to a title that the notice tells apart (QZ4 1(2), 3(3)). */
public final class Routes {
    /** Normal application (正常申报). */
    public static final Route NORMAL = ELIGIBILITY.route("normal", "正常申报", "normal application");
    /** Exceptional application (破格申报). */
    public static final Route EXCEPTIONAL = ELIGIBILITY.route("exceptional", "破格申报", "exceptional application");
    /** Application without a title (无职称申报). */
    public static final Route NO_TITLE = ELIGIBILITY.route("no-title", "无职称申报", "application without a title");
    /** Direct review of high-level talent in urgent need (高层次急需紧缺人才直接评审). */
    public static final Route DIRECT_REVIEW =
            ELIGIBILITY.route("direct-review", "高层次急需紧缺人才直接评审", "direct review of talent in urgent need");

    private Routes() {}
}
