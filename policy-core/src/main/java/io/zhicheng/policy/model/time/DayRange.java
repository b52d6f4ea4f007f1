package io.zhicheng.policy.model.time;

import io.zhicheng.policy.model.InvalidModelException;
import java.time.LocalDate;
import java.util.List;

/**
 * Days between two ends that are both known, such as the five working days before a meeting. Unlike a {@link Spell} it
 * is reckoned, not told, and it may have no day at all.
 *
 * @param start the first day, inclusive
 * @param endExclusive the day after the last; the start itself when there is no day
 */
public record DayRange(LocalDate start, LocalDate endExclusive) {

    /** @throws InvalidModelException if the end is before the start */
    public DayRange {
        InvalidModelException.unless(
                !endExclusive.isBefore(start),
                "dayRange",
                "A range from (" + start + ") until before (" + endExclusive + ") ends before it starts.",
                "the dates are swapped.");
    }

    /**
     * From a first to a last day, both of which count: as people write it.
     *
     * @throws InvalidModelException if the last day is before the first
     */
    public static DayRange ofClosed(LocalDate first, LocalDate lastInclusive) {
        InvalidModelException.unless(
                !lastInclusive.isBefore(first),
                "dayRange",
                "A range from (" + first + ") to (" + lastInclusive + ") ends before it starts.",
                "the dates are swapped.");
        return new DayRange(first, lastInclusive.plusDays(1));
    }

    /** The days one by one, unmodifiable. */
    public List<LocalDate> days() {
        return start.datesUntil(endExclusive).toList();
    }

    /** Whether a day is one of them. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && date.isBefore(endExclusive);
    }

    /** Whether there is no day. */
    public boolean isEmpty() {
        return start.equals(endExclusive);
    }

    /** Such as {@code [2018-11-12, 2018-11-19)}. */
    @Override
    public String toString() {
        return "[" + start + ", " + endExclusive + ")";
    }
}
