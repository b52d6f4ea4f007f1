package io.zhicheng.policy.model.time;

import io.zhicheng.policy.model.InvalidModelException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days (起止时间), either end of which may be not told.
 *
 * <p>Half-open inside: the start counts, the end does not. A spell that is still going on ends at
 * {@link LocalDate#MAX}, which is not the same as an end that was not told.
 *
 * @param start the first day, inclusive; empty when not told
 * @param endExclusive the day after the last; empty when not told, {@link LocalDate#MAX} while going on
 */
public record Spell(Optional<LocalDate> start, Optional<LocalDate> endExclusive) {
    /** Neither end was told. */
    public static final Spell UNKNOWN = new Spell(Optional.empty(), Optional.empty());

    /** @throws InvalidModelException if both ends are told and the start is not before the end */
    public Spell {
        if (start.isPresent() && endExclusive.isPresent()) {
            LocalDate first = start.get();
            LocalDate end = endExclusive.get();
            InvalidModelException.unless(
                    first.isBefore(end),
                    "spell",
                    "A spell from (" + first + ") until before (" + end + ") has no day: it must start before it ends.",
                    "the dates are swapped, or the last day was meant: use ofClosed.");
        }
    }

    /** From a day until the day before another. */
    public static Spell of(LocalDate startInclusive, LocalDate endExclusive) {
        return new Spell(Optional.of(startInclusive), Optional.of(endExclusive));
    }

    /**
     * From a first to a last day, both of which count: as people write it.
     *
     * @throws InvalidModelException if the last day is before the first, or has no day after it
     */
    public static Spell ofClosed(LocalDate first, LocalDate lastInclusive) {
        InvalidModelException.unless(
                !lastInclusive.equals(LocalDate.MAX),
                "spell",
                "A spell from (" + first + ") to (" + lastInclusive + ") has no last day.",
                "it is still going on: use since.");
        InvalidModelException.unless(
                !lastInclusive.isBefore(first),
                "spell",
                "A spell from (" + first + ") to (" + lastInclusive + ") ends before it starts.",
                "the dates are swapped.");
        return of(first, lastInclusive.plusDays(1));
    }

    /** From a day on, and still going on. */
    public static Spell since(LocalDate startInclusive) {
        return of(startInclusive, LocalDate.MAX);
    }

    /** From ends of which either may be not told. */
    public static Spell from(Optional<LocalDate> startInclusive, Optional<LocalDate> endExclusive) {
        return new Spell(startInclusive, endExclusive);
    }

    /** Whether it is told to be still going on; false also when the end was not told. */
    public boolean ongoing() {
        return endExclusive.filter(LocalDate.MAX::equals).isPresent();
    }

    /** Such as {@code [2014-09-01, 2019-09-01)}; an end not told is {@code ?}, one still going on {@code ...}. */
    @Override
    public String toString() {
        String end = ongoing() ? "..." : endExclusive.map(LocalDate::toString).orElse("?");
        return "[" + start.map(LocalDate::toString).orElse("?") + ", " + end + ")";
    }
}
