package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/**
 * The numbers that the guidance leaves to the standard of a series (系列评价条件标准), and the one that it sets as a rule:
 * three quantified achievements. A number that nothing sets is missing, never guessed.
 */
public final class SeriesNumbers {
    /** Tenure in the present title that a normal promotion takes, by level and education. */
    public static final Parameter<Months> TENURE_OF_SERIES =
            Parameter.of("tenure-of-series", Unit.MONTHS, "系列规定的任职年限", "tenure that the series requires");
    /** Total professional service that a normal promotion takes. */
    public static final Parameter<Months> PROFESSIONAL_SERVICE_OF_SERIES = Parameter.of(
            "professional-service-of-series",
            Unit.MONTHS,
            "系列规定的专业技术工作总年限",
            "total professional service that the series requires");
    /** The least education for a normal promotion. */
    public static final Parameter<EducationLevel> EDUCATION_OF_SERIES = Parameter.of(
            "education-of-series", Unit.codes(EducationLevel.class), "系列规定的学历", "education that the series requires");
    /** Quantified achievements that a normal promotion takes (GS28/8.3-d: three as a rule). */
    public static final Parameter<AchievementUnits> NORMAL_UNITS = Parameter.of(
            "normal-units", Unit.ACHIEVEMENT_UNITS, "正常晋升量化业绩条数", "quantified achievements for normal promotion");
    /** The same for units of Gannan and Linxia prefectures, somewhat higher (GS28/6.3.6.6-a). */
    public static final Parameter<AchievementUnits> PREFECTURE_UNITS = Parameter.of(
            "prefecture-units",
            Unit.ACHIEVEMENT_UNITS,
            "甘南、临夏州属单位量化业绩条数",
            "quantified achievements for units of Gannan and Linxia prefectures");
    /** Further achievements when tenure is too short (GS28/7.3-b). */
    public static final Parameter<AchievementUnits> EXTRA_FOR_TENURE = Parameter.of(
            "extra-for-tenure", Unit.ACHIEVEMENT_UNITS, "破任职年限增加条数", "further achievements for short tenure");
    /** Further achievements when education is too low (GS28/7.3-b). */
    public static final Parameter<AchievementUnits> EXTRA_FOR_EDUCATION = Parameter.of(
            "extra-for-education", Unit.ACHIEVEMENT_UNITS, "破学历增加条数", "further achievements for low education");
    /** Further achievements when total professional service is too short (GS28/7.3-b). */
    public static final Parameter<AchievementUnits> EXTRA_FOR_SERVICE = Parameter.of(
            "extra-for-service",
            Unit.ACHIEVEMENT_UNITS,
            "破专业技术工作总年限增加条数",
            "further achievements for short professional service");
    /** Whether the series scores points instead of counting achievements. */
    public static final Parameter<Boolean> POINT_SCORING =
            Parameter.of("point-scoring", Unit.YES_NO, "系列实行量化赋分", "the series scores points");
    /** Points for normal promotion. */
    public static final Parameter<Score> NORMAL_POINTS =
            Parameter.of("normal-points", Unit.SCORE, "正常晋升赋分标准", "points for normal promotion");
    /** Further points for exceptional promotion (GS28/7.3-c). */
    public static final Parameter<Score> EXTRA_POINTS =
            Parameter.of("extra-points", Unit.SCORE, "破格晋升增加分数", "further points for exceptional promotion");
    /** Research results for a senior title in units of the two prefectures (GS28/6.3.4-b). */
    public static final Parameter<Integer> RESEARCH_OF_SERIES = Parameter.of(
            "research-of-series", Unit.COUNT, "甘南、临夏州属单位科研要求", "research results required of prefecture units");
    /** Whether the series has a grass-roots standard for intermediate titles (GS28/3.3-b). */
    public static final Parameter<Boolean> INTERMEDIATE_STANDARD = Parameter.of(
            "intermediate-standard", Unit.YES_NO, "系列单独制定基层中级标准", "the series has a grass-roots intermediate standard");
    /** The year from which other teaching units owe rural service (GS28/10.3-c). */
    public static final Parameter<Year> TEACHING_DUTY_FROM = Parameter.of(
            "teaching-duty-from", Unit.YEAR, "其他教学单位执行基层服务的起始年度", "year from which other teaching units owe service");

    static List<Norm> norms() {
        return ImmutableList.of(NORMAL_UNITS
                .by("GS28/8.3-d")
                .is(Setting.table(CHANNEL, ImmutableMap.of(GRASS_ROOTS, Setting.of(AchievementUnits.units("3"))))));
    }

    private SeriesNumbers() {}
}
