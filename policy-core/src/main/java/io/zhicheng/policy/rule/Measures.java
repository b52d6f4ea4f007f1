package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.rule.Measure.Arithmetic;
import io.zhicheng.policy.rule.Measure.Choice;
import io.zhicheng.policy.rule.Measure.Constant;
import io.zhicheng.policy.rule.Measure.Counted;
import io.zhicheng.policy.rule.Measure.Coverage;
import io.zhicheng.policy.rule.Measure.Covered;
import io.zhicheng.policy.rule.Measure.DateInYear;
import io.zhicheng.policy.rule.Measure.Extremum;
import io.zhicheng.policy.rule.Measure.Fold;
import io.zhicheng.policy.rule.Measure.LargestGroup;
import io.zhicheng.policy.rule.Measure.OfRows;
import io.zhicheng.policy.rule.Measure.Operation;
import io.zhicheng.policy.rule.Measure.Ratio;
import io.zhicheng.policy.rule.Measure.YearOf;
import java.time.LocalDate;
import java.time.Year;

/** How values are written; meant for static import into rule files. Units are checked by the compiler. */
public final class Measures {
    /**
     * The working-day calendar of a year (国务院放假调休安排). No norm ever fills it: where an operation needs a year whose
     * schedule is not known, this is the missing norm.
     */
    public static final Parameter<Year> WORK_CALENDAR =
            Parameter.of("work-calendar", Unit.YEAR, "该年度放假调休安排", "working-day calendar of the year");

    private Measures() {}

    /** A fixed value in a unit. */
    public static <Q> Measure<Q> constant(Unit<Q> unit, Q value) {
        return new Constant<>(unit, value);
    }

    /** How many rows pass the test. */
    public static Measure<Integer> count(Rows<?> rows, Criterion... test) {
        return new Counted(rows, Criteria.conjunction(test), ImmutableList.of());
    }

    /** How many different values the column has among the rows that pass the test. */
    public static Measure<Integer> distinct(Fact<?> column, Rows<?> rows, Criterion... test) {
        return new Counted(rows, Criteria.conjunction(test), ImmutableList.of(column));
    }

    /** How many rows the largest group of those has that pass the test and share one value in the column. */
    public static Measure<Integer> largestGroup(Fact<?> column, Rows<?> rows, Criterion... test) {
        return new LargestGroup(rows, Criteria.conjunction(test), column);
    }

    /** The part as a share of the whole. */
    public static Measure<Share> share(Measure<Integer> part, Measure<Integer> whole) {
        return new Ratio(part, whole);
    }

    /** Calendar months touched by the rows' spells, overlaps once, up to {@code through} inclusive (累计). */
    public static Measure<Months> months(Rows<?> rows, SpellFacts spell, Measure<LocalDate> through, Criterion... t) {
        return covered(Coverage.TOTAL, rows, spell, through, t);
    }

    /** The longest unbroken run of calendar months touched by the rows' spells, up to {@code through} (连续). */
    public static Measure<Months> longestRun(
            Rows<?> rows, SpellFacts spell, Measure<LocalDate> through, Criterion... test) {
        return covered(Coverage.LONGEST_RUN, rows, spell, through, test);
    }

    private static Measure<Months> covered(
            Coverage coverage, Rows<?> rows, SpellFacts spell, Measure<LocalDate> through, Criterion... test) {
        return new Covered(coverage, rows, Criteria.conjunction(test), spell.start(), spell.endExclusive(), through);
    }

    /** The sum of the value over the rows that pass the test. */
    public static <Q> Measure<Q> sum(Measure<Q> value, Rows<?> rows, Criterion... test) {
        return new OfRows<>(Fold.SUM, rows, Criteria.conjunction(test), value);
    }

    /** The least value among the rows that pass the test; beyond every value when no row does. */
    public static <Q> Measure<Q> least(Measure<Q> value, Rows<?> rows, Criterion... test) {
        return new OfRows<>(Fold.LEAST, rows, Criteria.conjunction(test), value);
    }

    /** The greatest value among the rows that pass the test; below every value when no row does. */
    public static <Q> Measure<Q> greatest(Measure<Q> value, Rows<?> rows, Criterion... test) {
        return new OfRows<>(Fold.GREATEST, rows, Criteria.conjunction(test), value);
    }

    /** The least of the values. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <Q> Measure<Q> leastOf(Measure<Q>... values) {
        return new Extremum<>(false, ImmutableList.copyOf(values));
    }

    /** The greatest of the values. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <Q> Measure<Q> greatestOf(Measure<Q>... values) {
        return new Extremum<>(true, ImmutableList.copyOf(values));
    }

    /** One value where the condition holds, the other where it does not. */
    public static <Q> Measure<Q> choose(Criterion condition, Measure<Q> then, Measure<Q> otherwise) {
        return new Choice<>(condition, then, otherwise);
    }

    /** The amount where the condition holds, zero where it does not. */
    public static <Q> Measure<Q> credit(Measure<Q> amount, Criterion condition) {
        return new Choice<>(condition, amount, zero(amount.unit()));
    }

    /** The amount where the condition holds, zero where it does not. */
    public static <Q> Measure<Q> credit(Unit<Q> unit, Q amount, Criterion condition) {
        return credit(constant(unit, amount), condition);
    }

    /** The sum of two amounts. */
    public static <Q> Measure<Q> plus(Measure<Q> left, Measure<Q> right) {
        return new Arithmetic<>(Operation.PLUS, left.unit(), left, right);
    }

    /** The sum of amounts; at least one. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <Q> Measure<Q> total(Measure<Q> first, Measure<Q>... others) {
        Measure<Q> sum = first;
        for (Measure<Q> other : others) {
            sum = plus(sum, other);
        }
        return sum;
    }

    /** The difference of two amounts. */
    public static <Q> Measure<Q> minus(Measure<Q> left, Measure<Q> right) {
        return new Arithmetic<>(Operation.MINUS, left.unit(), left, right);
    }

    /** The number of times the amount. */
    public static <Q> Measure<Q> times(Measure<Q> amount, Measure<Integer> number) {
        return new Arithmetic<>(Operation.TIMES, amount.unit(), amount, number);
    }

    /** How many whole or started parts of the given size the amount has. */
    public static <Q> Measure<Integer> startedParts(Measure<Q> amount, Measure<Q> size) {
        return new Arithmetic<>(Operation.DIVIDED_ROUNDING_UP, Unit.COUNT, amount, size);
    }

    /** Calendar months from one date to another, both months counted whole. */
    public static Measure<Months> calendarMonths(Measure<LocalDate> from, Measure<LocalDate> to) {
        return new Arithmetic<>(Operation.CALENDAR_MONTHS, Unit.MONTHS, from, to);
    }

    /** Full months from one date to another, by day. */
    public static Measure<Months> fullMonths(Measure<LocalDate> from, Measure<LocalDate> to) {
        return new Arithmetic<>(Operation.FULL_MONTHS, Unit.MONTHS, from, to);
    }

    /** The date so many months later. */
    public static Measure<LocalDate> monthsLater(Measure<LocalDate> date, Measure<Months> months) {
        return new Arithmetic<>(Operation.MONTHS_LATER, Unit.DATE, date, months);
    }

    /** The so-many-th working day after the date, the date itself not counted. */
    public static Measure<LocalDate> workingDaysLater(Measure<LocalDate> date, Measure<Integer> workingDays) {
        return new Arithmetic<>(Operation.WORKING_DAYS_LATER, Unit.DATE, date, workingDays);
    }

    /** The so-many-th working day before the date, the date itself not counted. */
    public static Measure<LocalDate> workingDaysEarlier(Measure<LocalDate> date, Measure<Integer> workingDays) {
        return new Arithmetic<>(Operation.WORKING_DAYS_EARLIER, Unit.DATE, date, workingDays);
    }

    /** Working days from the one date, inclusive, to the other, exclusive. */
    public static Measure<Integer> workingDaysBetween(Measure<LocalDate> from, Measure<LocalDate> to) {
        return new Arithmetic<>(Operation.WORKING_DAYS_BETWEEN, Unit.WORKING_DAYS, from, to);
    }

    /** The year so many years earlier. */
    public static Measure<Year> yearsEarlier(Measure<Year> year, Measure<Integer> years) {
        return new Arithmetic<>(Operation.MINUS, Unit.YEAR, year, years);
    }

    /** The years between two years, the later minus the earlier. */
    public static Measure<Integer> yearsFrom(Measure<Year> earlier, Measure<Year> later) {
        return new Arithmetic<>(Operation.MINUS, Unit.COUNT, later, earlier);
    }

    /** A day of a year. */
    public static Measure<LocalDate> dateIn(Measure<Year> year, int month, int day) {
        return new DateInYear(year, month, day);
    }

    /** The calendar year of a date. */
    public static Measure<Year> yearOf(Measure<LocalDate> date) {
        return new YearOf(date);
    }

    private static <Q> Measure<Q> zero(Unit<Q> unit) {
        return constant(unit, unit.fromLong(0));
    }
}
