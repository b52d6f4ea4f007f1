package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;

/** What is told of all that one person applied for in one year. */
public final class YearsOfApplications {
    /** What one person applied for in one year (一人一年度的申报). */
    public static final Subject<YearOfApplications> YEAR_OF_APPLICATIONS = Subject.of(
            "year-of-applications", YearOfApplications.class, "一人一年度的申报", "one person's applications of one year");

    /** Do the results of the year stand (该年度评审结果是否有效). */
    public static final Question<YearOfApplications> RESULTS_STAND = Question.of(
                    "results-stand", YEAR_OF_APPLICATIONS, "该年度评审结果是否有效", "do the results of the year stand")
            .answered("有效", "they stand", "全部无效", "all are void");

    /** Year of the applications (申报年度). */
    public static final Fact<Year> THE_YEAR =
            YEAR_OF_APPLICATIONS.fact("year", Unit.YEAR, "申报年度", "year of the applications", year -> year.year());

    /** Application of the year (该年度申报). */
    public static final Rows<PriorApplication> APPLIED_FOR = YEAR_OF_APPLICATIONS.rows(
            "applications", PriorApplication.class, "该年度申报", "application of the year", year -> year.applications());

    /** Year of the application (该项申报年度). */
    public static final Fact<Year> APPLIED_YEAR =
            APPLIED_FOR.fact("year", Unit.YEAR, "该项申报年度", "year of the application", PriorApplication::year);

    /** Level of the application (该项申报层级). */
    public static final Fact<TitleLevel> APPLIED_LEVEL =
            APPLIED_FOR.code("level", TitleLevel.class, "该项申报层级", "level of the application", PriorApplication::level);

    /** Series of the application (该项申报系列). */
    public static final Fact<String> APPLIED_SERIES = APPLIED_FOR.fact(
            "series",
            Unit.TEXT,
            "该项申报系列",
            "series of the application",
            applied -> applied.series().map(TitleSeries::code));

    /** Way of assessment of the application (该项评价方式). */
    public static final Fact<AssessmentMode> APPLIED_MODE = APPLIED_FOR.code(
            "mode", AssessmentMode.class, "该项评价方式", "way of assessment of the application", PriorApplication::mode);

    /** Outcome of the application (该项评审结果). */
    public static final Fact<ReviewOutcome> APPLIED_OUTCOME = APPLIED_FOR.code(
            "outcome", ReviewOutcome.class, "该项评审结果", "outcome of the application", PriorApplication::outcome);

    /** The application was accepted (该项申报已受理). */
    public static final Flag APPLIED_ACCEPTED =
            APPLIED_FOR.flag("accepted", "该项申报已受理", "the application was accepted", PriorApplication::accepted);

    private YearsOfApplications() {}
}
