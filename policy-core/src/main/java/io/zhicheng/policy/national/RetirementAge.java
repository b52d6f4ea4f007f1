package io.zhicheng.policy.national;

import static io.zhicheng.policy.fact.PersonFacts.BIRTH_DATE;
import static io.zhicheng.policy.fact.PersonFacts.RETIREMENT_CATEGORY;
import static io.zhicheng.policy.fact.PersonFacts.RETIREMENT_DATE;
import static io.zhicheng.policy.model.career.RetirementCategory.MAN;
import static io.zhicheng.policy.model.career.RetirementCategory.WOMAN_CADRE;
import static io.zhicheng.policy.model.career.RetirementCategory.WOMAN_SENIOR_TITLE_PUBLIC;
import static io.zhicheng.policy.model.career.RetirementCategory.WOMAN_WORKER;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.rule.Measures.calendarMonths;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.leastOf;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.startedParts;
import static io.zhicheng.policy.rule.Measures.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * The statutory date of retirement (法定退休日期): until 2024 the old age of 1978 and 2015, from 2025 that age with the
 * delay of the reform. A date that the host tells, such as an approved later retirement, comes first.
 *
 * <p>Who reaches the old age before 2025 is not delayed at all, so a round of 2024 and one of 2026 agree on them.
 */
public final class RetirementAge {
    /** The old age (原法定退休年龄), in months. */
    public static final Parameter<Months> OLD_AGE =
            Parameter.of("old-retirement-age", Unit.MONTHS, "原法定退休年龄", "statutory retirement age before the reform");
    /** The first day of the reform; who reaches the old age from then on is delayed. */
    public static final Parameter<LocalDate> REFORM_BEGINS =
            Parameter.of("retirement-reform-begins", Unit.DATE, "延迟退休起始日", "first day of the retirement reform");
    /** How many months make one month of delay. */
    public static final Parameter<Months> DELAY_STEP =
            Parameter.of("retirement-delay-step", Unit.MONTHS, "每延迟1个月的间隔", "months to one month of delay");
    /** The longest delay. */
    public static final Parameter<Months> DELAY_CAP =
            Parameter.of("retirement-delay-cap", Unit.MONTHS, "最长延迟时间", "longest delay of retirement");
    /** The day on which the old age is reached. */
    public static final Derived<LocalDate> OLD_AGE_REACHED =
            Derived.of("old-retirement-age-reached", Unit.DATE, "达到原法定退休年龄之日", "day on which the old age is reached");
    /** The date of retirement. */
    public static final Derived<LocalDate> STATUTORY_RETIREMENT =
            Derived.of("statutory-retirement", Unit.DATE, "法定退休日期", "statutory date of retirement");

    private static final LocalDate REFORM = LocalDate.of(2025, 1, 1);
    private static final Measure<Months> ONE_MONTH = constant(Unit.MONTHS, months(1));

    /** From the first month of the reform to that in which the old age is reached, both counted; none before it. */
    private static final Measure<Months> INTO_REFORM = calendarMonths(REFORM_BEGINS, OLD_AGE_REACHED);

    private static final Measure<Months> DELAY =
            leastOf(DELAY_CAP, times(ONE_MONTH, startedParts(INTO_REFORM, DELAY_STEP)));

    static final List<Norm> NORMS = ImmutableList.of(
            OLD_AGE.by("CN104/1-a", "CN104/1-b", "CN104/1-c", "CN14/1-a")
                    .is(byCategory(years(60), years(55), years(50), years(60))),
            OLD_AGE_REACHED
                    .by("CN104/1-a", "CN104/1-b", "CN104/1-c", "CN14/1-a")
                    .is(monthsLater(BIRTH_DATE, OLD_AGE)),
            STATUTORY_RETIREMENT
                    .by("CN104/1-a", "CN104/1-b", "CN104/1-c", "CN14/1-a")
                    .is(OLD_AGE_REACHED, RETIREMENT_DATE)
                    .until(REFORM),
            REFORM_BEGINS.by("CN2024/1-a").is(REFORM),
            DELAY_STEP.by("CN2024/1-a", "CN2024/1-b").is(byCategory(months(4), months(4), months(2), months(4))),
            DELAY_CAP.by("CN2024/1-a", "CN2024/1-b").is(byCategory(months(36), months(36), months(60), months(36))),
            STATUTORY_RETIREMENT
                    .by("CN2024/1-a", "CN2024/1-b")
                    .is(monthsLater(BIRTH_DATE, plus(OLD_AGE, DELAY)), RETIREMENT_DATE));

    private RetirementAge() {}

    private static Setting<Months> byCategory(Months man, Months cadre, Months worker, Months seniorWoman) {
        return Setting.table(
                RETIREMENT_CATEGORY,
                ImmutableMap.<RetirementCategory, Setting<Months>>of(
                        MAN, Setting.of(man),
                        WOMAN_CADRE, Setting.of(cadre),
                        WOMAN_WORKER, Setting.of(worker),
                        WOMAN_SENIOR_TITLE_PUBLIC, Setting.of(seniorWoman)));
    }
}
