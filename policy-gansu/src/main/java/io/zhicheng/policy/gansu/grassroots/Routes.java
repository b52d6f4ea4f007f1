package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;

import io.zhicheng.policy.rule.Route;

/** The ways to a title that the guidance knows (GS28/2.1-b, 5.2, 5.3, 6.3.3, 7, 10.1). */
public final class Routes {
    /** Normal promotion (正常晋升). */
    public static final Route NORMAL = ELIGIBILITY.route("normal", "正常晋升", "normal promotion");
    /** Exceptional promotion (破格晋升). */
    public static final Route EXCEPTIONAL = ELIGIBILITY.route("exceptional", "破格晋升", "exceptional promotion");
    /** Direct review (直评). */
    public static final Route DIRECT = ELIGIBILITY.route("direct", "直评", "direct review");
    /** Recognition by education (考核认定，按学历). */
    public static final Route RECOGNITION_BY_EDUCATION =
            ELIGIBILITY.route("recognition-by-education", "考核认定（学历）", "recognition by education");
    /** Direct appointment (直接聘任). */
    public static final Route DIRECT_APPOINTMENT =
            ELIGIBILITY.route("direct-appointment", "直接聘任", "direct appointment");
    /** Recognition by years of service (考核认定，按年限). */
    public static final Route RECOGNITION_BY_SERVICE =
            ELIGIBILITY.route("recognition-by-service", "考核认定（年限）", "recognition by years of service");
    /** Examination (考试取得). */
    public static final Route EXAMINATION = ELIGIBILITY.route("examination", "考试取得", "examination");
    /** The province's evaluation of special talent (特殊人才评价). */
    public static final Route SPECIAL_TALENT =
            ELIGIBILITY.route("special-talent", "特殊人才评价", "evaluation of special talent");

    private Routes() {}
}
