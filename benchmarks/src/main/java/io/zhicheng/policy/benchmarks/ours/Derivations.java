package io.zhicheng.policy.benchmarks.ours;

import static io.zhicheng.policy.benchmarks.ours.Facts.DEGREE;
import static io.zhicheng.policy.benchmarks.ours.Facts.EDUCATION;
import static io.zhicheng.policy.benchmarks.ours.Facts.FILED;
import static io.zhicheng.policy.benchmarks.ours.Facts.LOCATION;
import static io.zhicheng.policy.benchmarks.ours.Facts.STARTED;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.dateIn;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;

import io.zhicheng.policy.benchmarks.workload.Degree;
import io.zhicheng.policy.benchmarks.workload.Education;
import io.zhicheng.policy.benchmarks.workload.LocationLevel;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** Values that several rules read, and a table. */
final class Derivations {
    static final Derived<Year> YEAR = Derived.of("benchmark-year", Unit.YEAR, "申报年度", "year of the application");
    static final Derived<LocalDate> YEAR_END = date("benchmark-year-end", "申报年度末", "end of the year");
    static final Derived<Year> FIVE_YEARS_BACK =
            Derived.of("benchmark-five-years-back", Unit.YEAR, "五年前的年度", "year five years back");
    static final Derived<Year> THREE_YEARS_BACK =
            Derived.of("benchmark-three-years-back", Unit.YEAR, "三年前的年度", "year three years back");
    static final Derived<LocalDate> YEAR_AGO = date("benchmark-year-ago", "申报一年前", "a year before");
    static final Derived<LocalDate> TEN_YEARS_AGO = date("benchmark-ten-years-ago", "申报十年前", "ten years before");
    static final Derived<LocalDate> MONTH_AGO = date("benchmark-month-ago", "申报一个月前", "a month before");
    static final Derived<LocalDate> THIRTEEN_MONTHS_AGO =
            date("benchmark-thirteen-months-ago", "申报十三个月前", "thirteen months before");
    static final Derived<LocalDate> TWENTY_FIVE_MONTHS_AGO =
            date("benchmark-twenty-five-months-ago", "申报二十五个月前", "twenty-five months before");
    static final Derived<Months> TENURE_ASKED = time("benchmark-tenure-asked", "要求任职年限", "tenure that is asked");
    static final Derived<Months> WORKED = time("benchmark-worked", "从业年限", "time of professional work");
    static final Derived<Months> WORK_ASKED = time("benchmark-work-asked", "要求从业年限", "work that is asked");

    static final Parameter<Months> SINCE_GRADUATION =
            Parameter.of("benchmark-since-graduation", Unit.MONTHS, "要求毕业年限", "time since graduation that is asked");
    static final List<Norm> NORMS = List.of(
            YEAR.by("BENCH1/13").is(yearOf(FILED)),
            YEAR_END.by("BENCH1/6").is(dateIn(YEAR, 12, 31)),
            FIVE_YEARS_BACK.by("BENCH1/13").is(yearsEarlier(YEAR, constant(Unit.COUNT, 5))),
            THREE_YEARS_BACK.by("BENCH1/14").is(yearsEarlier(YEAR, constant(Unit.COUNT, 3))),
            YEAR_AGO.by("BENCH1/18").is(monthsBefore(years(1))),
            TEN_YEARS_AGO.by("BENCH1/19").is(monthsBefore(years(10))),
            MONTH_AGO.by("BENCH1/29").is(monthsBefore(months(1))),
            THIRTEEN_MONTHS_AGO.by("BENCH1/29").is(monthsBefore(months(13))),
            TWENTY_FIVE_MONTHS_AGO.by("BENCH1/30").is(monthsBefore(months(25))),
            TENURE_ASKED
                    .by("BENCH1/8")
                    .is(choose(
                            DEGREE.is(Degree.DOCTOR),
                            time(years(2)),
                            choose(LOCATION.is(LocationLevel.RURAL), time(years(4)), time(years(5))))),
            WORKED.by("BENCH1/11").is(fullMonths(STARTED, YEAR_END)),
            WORK_ASKED
                    .by("BENCH1/11")
                    .is(choose(
                            DEGREE.atLeast(Degree.MASTER),
                            time(years(8)),
                            choose(EDUCATION.is(Education.BACHELOR), time(years(10)), time(years(15))))),
            SINCE_GRADUATION
                    .by("BENCH1/6")
                    .is(Setting.table(
                            EDUCATION,
                            Map.of(
                                    Education.HIGH_SCHOOL, Setting.of(years(20)),
                                    Education.COLLEGE, Setting.of(years(10)),
                                    Education.BACHELOR, Setting.of(years(5)),
                                    Education.MASTER, Setting.of(years(3)),
                                    Education.DOCTOR, Setting.of(Months.ZERO)))));

    private Derivations() {}

    private static Derived<LocalDate> date(String id, String zh, String en) {
        return Derived.of(id, Unit.DATE, zh, en);
    }

    private static Derived<Months> time(String id, String zh, String en) {
        return Derived.of(id, Unit.MONTHS, zh, en);
    }

    static Measure<Months> time(Months months) {
        return constant(Unit.MONTHS, months);
    }

    private static Measure<LocalDate> monthsBefore(Months months) {
        return monthsLater(FILED, time(Months.ZERO.minus(months)));
    }
}
