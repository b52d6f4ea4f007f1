package io.zhicheng.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.rule.Criterion.Comparison;
import io.zhicheng.policy.rule.Criterion.OneOf;
import io.zhicheng.policy.rule.Criterion.Relation;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;

/**
 * A value as data: a told fact, a parameter, something counted or computed. Inside the kernel each value is an
 * interval, whose width says what is not known yet, so half-told lists and open judgements come out right by
 * themselves. Built with {@link Measures}.
 *
 * @param <Q> the type of the value in Java, which fixes its unit
 */
public sealed interface Measure<Q> extends Part
        permits Fact,
                Parameter,
                Derived,
                Measure.Constant,
                Measure.AtDate,
                Measure.Ceiling,
                Measure.Arithmetic,
                Measure.Extremum,
                Measure.Choice,
                Measure.Counted,
                Measure.LargestGroup,
                Measure.Ratio,
                Measure.Covered,
                Measure.OfRows,
                Measure.DateInYear,
                Measure.YearOf {

    /** What the value is counted in. */
    Unit<Q> unit();

    /** Not less than the other. */
    default Criterion atLeast(Measure<Q> other) {
        return new Comparison<>(this, Relation.AT_LEAST, other);
    }

    /** Not less than the value, inclusive. */
    default Criterion atLeast(Q value) {
        return atLeast(constant(value));
    }

    /** More than the other. */
    default Criterion above(Measure<Q> other) {
        return new Comparison<>(this, Relation.ABOVE, other);
    }

    /** Not more than the other. */
    default Criterion atMost(Measure<Q> other) {
        return new Comparison<>(this, Relation.AT_MOST, other);
    }

    /** Not more than the value, inclusive. */
    default Criterion atMost(Q value) {
        return atMost(constant(value));
    }

    /** Less than the other. */
    default Criterion below(Measure<Q> other) {
        return new Comparison<>(this, Relation.BELOW, other);
    }

    /** Less than the value, exclusive. */
    default Criterion below(Q value) {
        return below(constant(value));
    }

    /** Equal to the other. */
    default Criterion same(Measure<Q> other) {
        return new Comparison<>(this, Relation.SAME, other);
    }

    /** Within the band of a parameter: not below its floor, not above its ceiling where it has one. */
    default Criterion within(Parameter<Q> band) {
        return Criteria.all(atLeast(band), atMost(new Ceiling<>(band)));
    }

    /** One of the values. */
    @SuppressWarnings("unchecked")
    default Criterion is(Q... values) {
        return new OneOf<>(this, ImmutableList.copyOf(values));
    }

    private Measure<Q> constant(Q value) {
        return new Constant<>(unit(), value);
    }

    /**
     * A number that the text of the clause itself fixes for good.
     *
     * @param unit the unit
     * @param value the value
     * @param <Q> the type of the value
     */
    record Constant<Q>(Unit<Q> unit, Q value) implements Measure<Q> {
        @Override
        public List<Part> parts() {
            return ImmutableList.of();
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /**
     * A parameter as it stood, or will stand, on a date of the subject's own, whatever the policy's date.
     *
     * @param parameter the parameter
     * @param date the date on which it is read
     * @param <Q> the type of the value
     */
    record AtDate<Q>(Parameter<Q> parameter, Measure<LocalDate> date) implements Measure<Q> {
        @Override
        public Unit<Q> unit() {
            return parameter.unit();
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(parameter, date);
        }

        @Override
        public String toString() {
            return parameter + " at " + date;
        }
    }

    /**
     * The upper end of a parameter's band; a band that is open at the top has none and bounds nothing.
     *
     * @param parameter the parameter
     * @param <Q> the type of the value
     */
    record Ceiling<Q>(Parameter<Q> parameter) implements Measure<Q> {
        @Override
        public Unit<Q> unit() {
            return parameter.unit();
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(parameter);
        }

        @Override
        public String toString() {
            return "ceiling of " + parameter;
        }
    }

    /** What can be computed of two values; each operation rises or falls steadily with each of its operands. */
    enum Operation {
        /** Sum. */
        PLUS,
        /** Difference. */
        MINUS,
        /** Product of an amount and a number. */
        TIMES,
        /** Quotient of an amount and a number, a started part counting as whole. */
        DIVIDED_ROUNDING_UP,
        /** Calendar months from a date to a date, the month of each counted whole (起始当月计入); 0 when reversed. */
        CALENDAR_MONTHS,
        /** Full months from a date to a date, by day (满); 0 when reversed. */
        FULL_MONTHS,
        /** A date so many months later; the end of a shorter month where the day does not exist. */
        MONTHS_LATER,
        /** The so-many-th working day after a date, the date itself not counted. */
        WORKING_DAYS_LATER,
        /** The so-many-th working day before a date, the date itself not counted. */
        WORKING_DAYS_EARLIER,
        /** Working days from a date, inclusive, to a date, exclusive; 0 when reversed. */
        WORKING_DAYS_BETWEEN;

        /** Whether the operation asks the working-day calendar. */
        public boolean asksCalendar() {
            return this == WORKING_DAYS_LATER || this == WORKING_DAYS_EARLIER || this == WORKING_DAYS_BETWEEN;
        }
    }

    /**
     * Two values joined by an operation. Typed by the methods of {@link Measures}.
     *
     * @param operation what is computed
     * @param unit the unit
     * @param left the first operand
     * @param right the second operand
     * @param <Q> the type of the value
     */
    record Arithmetic<Q>(Operation operation, Unit<Q> unit, Measure<?> left, Measure<?> right) implements Measure<Q> {
        @Override
        public List<Part> parts() {
            return ImmutableList.of(left, right);
        }

        @Override
        public String toString() {
            return operation + "(" + left + ", " + right + ")";
        }
    }

    /**
     * The least or the greatest of several values.
     *
     * @param greatest whether the greatest is taken, or the least
     * @param of the values, at least one
     * @param <Q> the type of the value
     */
    record Extremum<Q>(boolean greatest, List<Measure<Q>> of) implements Measure<Q> {
        @Override
        public Unit<Q> unit() {
            return of.get(0).unit();
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.copyOf(of);
        }

        @Override
        public String toString() {
            return (greatest ? "greatest" : "least") + of;
        }
    }

    /**
     * One value where a criterion holds, another where it does not.
     *
     * @param condition what decides between them
     * @param then the value where it holds
     * @param otherwise the value where it does not
     * @param <Q> the type of the value
     */
    record Choice<Q>(Criterion condition, Measure<Q> then, Measure<Q> otherwise) implements Measure<Q> {
        @Override
        public Unit<Q> unit() {
            return then.unit();
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(condition, then, otherwise);
        }

        @Override
        public String toString() {
            return "(" + condition + " ? " + then + " : " + otherwise + ")";
        }
    }

    /**
     * How many rows pass a test, or how many different values a column has in them.
     *
     * @param rows the list
     * @param test what is asked of a row
     * @param distinctBy the column whose different values are counted; empty to count rows
     */
    record Counted(Rows<?> rows, Criterion test, List<Fact<?>> distinctBy) implements Measure<Integer> {
        @Override
        public Unit<Integer> unit() {
            return Unit.COUNT;
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.<Part>builder().add(test).addAll(distinctBy).build();
        }

        @Override
        public String toString() {
            return "count " + rows + (distinctBy.isEmpty() ? "" : " by " + distinctBy) + "(" + test + ")";
        }
    }

    /**
     * How many rows the largest group has, of the rows that pass a test and have one value in a column (同一单位).
     *
     * @param rows the list
     * @param test what is asked of a row
     * @param by the column whose equal values make a group
     */
    record LargestGroup(Rows<?> rows, Criterion test, Fact<?> by) implements Measure<Integer> {
        @Override
        public Unit<Integer> unit() {
            return Unit.COUNT;
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(test, by);
        }

        @Override
        public String toString() {
            return "largest group of " + rows + " by " + by + "(" + test + ")";
        }
    }

    /**
     * One number as a share of another; nothing of nothing is no share at all.
     *
     * @param part the part
     * @param whole the whole
     */
    record Ratio(Measure<Integer> part, Measure<Integer> whole) implements Measure<Share> {
        @Override
        public Unit<Share> unit() {
            return Unit.SHARE;
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(part, whole);
        }

        @Override
        public String toString() {
            return "share(" + part + " of " + whole + ")";
        }
    }

    /** Whether covered months are added up or must follow one another. */
    enum Coverage {
        /** All months that some row touches, each once (累计). */
        TOTAL,
        /** The longest run of months without a gap (连续). */
        LONGEST_RUN
    }

    /**
     * Calendar months touched by the spells of rows that pass a test, overlaps once, up to a date inclusive.
     *
     * @param coverage in all, or without a gap
     * @param rows the list
     * @param test what is asked of a row
     * @param start the first day of a spell, inclusive
     * @param endExclusive the day after its last
     * @param through the last day that counts, inclusive
     */
    record Covered(
            Coverage coverage,
            Rows<?> rows,
            Criterion test,
            Measure<LocalDate> start,
            Measure<LocalDate> endExclusive,
            Measure<LocalDate> through)
            implements Measure<io.zhicheng.policy.model.quantity.Months> {
        @Override
        public Unit<io.zhicheng.policy.model.quantity.Months> unit() {
            return Unit.MONTHS;
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(test, start, endExclusive, through);
        }

        @Override
        public String toString() {
            return coverage + " months of " + rows + "(" + test + ") through " + through;
        }
    }

    /** What is taken of the values of rows. */
    enum Fold {
        /** Their sum; zero of no rows. */
        SUM,
        /** The least of them; later than any date, more than any number, of no rows. */
        LEAST,
        /** The greatest of them; earlier than any date, less than any number, of no rows. */
        GREATEST
    }

    /**
     * A value taken of the rows that pass a test.
     *
     * @param fold what is taken
     * @param rows the list
     * @param test what is asked of a row
     * @param value the value
     * @param <Q> the type of the value
     */
    record OfRows<Q>(Fold fold, Rows<?> rows, Criterion test, Measure<Q> value) implements Measure<Q> {
        @Override
        public Unit<Q> unit() {
            return value.unit();
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(test, value);
        }

        @Override
        public String toString() {
            return fold + " of " + value + " in " + rows + "(" + test + ")";
        }
    }

    /**
     * A day of a year: a cut-off such as 31 December of the application year.
     *
     * @param year the year
     * @param month the month, from 1
     * @param day the day of the month, from 1; 29 February is the last of February in a year that does not have it
     */
    record DateInYear(Measure<Year> year, int month, int day) implements Measure<LocalDate> {
        /** A day that some year has. */
        public DateInYear {
            checkArgument(
                    month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= Month.of(month).maxLength(),
                    "No year has a day %s of month %s",
                    day,
                    month);
        }

        @Override
        public Unit<LocalDate> unit() {
            return Unit.DATE;
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(year);
        }

        @Override
        public String toString() {
            return month + "/" + day + " of " + year;
        }
    }

    /**
     * The calendar year of a date.
     *
     * @param date the date on which it is read
     */
    record YearOf(Measure<LocalDate> date) implements Measure<Year> {
        @Override
        public Unit<Year> unit() {
            return Unit.YEAR;
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(date);
        }

        @Override
        public String toString() {
            return "year of " + date;
        }
    }
}
