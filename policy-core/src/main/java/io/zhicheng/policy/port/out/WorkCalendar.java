package io.zhicheng.policy.port.out;

import io.zhicheng.policy.model.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which days are working days (工作日). A calendar covers days without a gap, as a rule whole years; of any other day it
 * knows nothing, and an answer that hangs on such a day is empty, never a guess.
 *
 * <p>Implementations are immutable and answer each question in the same short time, however far apart the days are.
 * Whoever writes one extends the {@code WorkCalendarContract} of the testkit; whoever has the days only, or closes some
 * of them, needs to write none: see {@link #of} and {@link #with}.
 */
public interface WorkCalendar {

    /**
     * A calendar of days that are given.
     *
     * @param days the days covered, one after another; none of them {@link DayKind#UNKNOWN}
     * @throws io.zhicheng.policy.model.InvalidModelException if there is none, or one is missing, told twice or not known
     */
    static WorkCalendar of(List<WorkDay> days) {
        return DayTable.of(days);
    }

    /** The days that this calendar knows, without a gap; every other day is {@link DayKind#UNKNOWN}. */
    DayRange coverage();

    /** A day, with the reason why it is what it is. */
    WorkDay day(LocalDate date);

    /** Whether offices work on a day. */
    default DayKind kind(LocalDate date) {
        return day(date).kind();
    }

    /**
     * The n-th working day after a date, or before it when n is negative. The date itself does not count, whatever it
     * is; for 0 it is the answer.
     *
     * @param date where to start
     * @param workingDays how many working days to go on, or back when negative
     * @return the working day; empty when a day on the way, or whether there are enough, is not known
     */
    Optional<LocalDate> shift(LocalDate date, int workingDays);

    /**
     * How many working days lie between two dates.
     *
     * @param startInclusive the first day that counts
     * @param endExclusive the day after the last that counts; when it is not after the start, there are none
     * @return the number; empty when one of the days is not known
     */
    OptionalInt count(LocalDate startInclusive, LocalDate endExclusive);

    /**
     * The days that are within so many working days before an anchor (前n个工作日内): from the n-th working day before it
     * until the day before it.
     *
     * @param anchor the day looked back from; not one of the days
     * @param workingDays how many working days, 0 or more
     * @return the days; empty when {@link #shift} is
     * @throws IllegalArgumentException if the number is negative
     */
    default Optional<DayRange> before(LocalDate anchor, int workingDays) {
        requireNotNegative(workingDays);
        return shift(anchor, -workingDays).map(start -> new DayRange(start, anchor));
    }

    /**
     * The days that are within so many working days after an anchor (后n个工作日内): from the day after it until the n-th
     * working day after it, which is one of them.
     *
     * @param anchor the day looked forward from; not one of the days
     * @param workingDays how many working days, 0 or more
     * @return the days; empty when {@link #shift} is
     * @throws IllegalArgumentException if the number is negative
     */
    default Optional<DayRange> after(LocalDate anchor, int workingDays) {
        requireNotNegative(workingDays);
        return shift(anchor, workingDays).map(last -> new DayRange(anchor.plusDays(1), last.plusDays(1)));
    }

    /**
     * This calendar with some days changed: a holiday of a region, the closure of a school, a Saturday that an office
     * works. It covers the same days as before.
     *
     * @param changes the days that differ, in any order, each with its own reason
     * @throws io.zhicheng.policy.model.InvalidModelException if a day is not covered, changed twice or not known
     */
    default WorkCalendar with(List<WorkDay> changes) {
        return DayTable.of(this, changes);
    }

    /** The days that {@link #shift} goes through, the date itself left out. */
    default WorkDerivation explainShift(LocalDate date, int workingDays) {
        return WorkDerivation.ofShift(this, date, workingDays);
    }

    /** The days that {@link #count} goes through. */
    default WorkDerivation explainCount(LocalDate startInclusive, LocalDate endExclusive) {
        return WorkDerivation.ofCount(this, startInclusive, endExclusive);
    }

    private static void requireNotNegative(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A window has 0 working days or more, not " + workingDays);
        }
    }
}
