package io.zhicheng.policy.engine;

import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.port.out.WorkDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Monday to Friday are working days, in all years; or, of some years only, known to be. */
record FiveDayWeek(DayRange coverage) implements WorkCalendar {
    /** No year is unknown. */
    static final FiveDayWeek ALWAYS = new FiveDayWeek(new DayRange(LocalDate.MIN, LocalDate.MAX));

    @Override
    public WorkDay day(LocalDate date) {
        if (!coverage.contains(date)) {
            return WorkDay.unknown(date);
        }
        boolean works = before(date.toEpochDay() + 1) > before(date.toEpochDay());
        return works ? WorkDay.working(date, "工作日", "weekday") : WorkDay.off(date, "周末", "weekend");
    }

    @Override
    public Optional<LocalDate> shift(LocalDate date, int workingDays) {
        if (workingDays == 0) {
            return Optional.of(date);
        }
        long day = date.toEpochDay();
        LocalDate there = LocalDate.ofEpochDay(
                workingDays > 0 ? nth(before(day + 1) + workingDays - 1) : nth(before(day) + workingDays));
        return coverage.contains(date) && coverage.contains(there) ? Optional.of(there) : Optional.empty();
    }

    @Override
    public OptionalInt count(LocalDate startInclusive, LocalDate endExclusive) {
        if (!endExclusive.isAfter(startInclusive)) {
            return OptionalInt.of(0);
        }
        return coverage.contains(startInclusive) && coverage.contains(endExclusive.minusDays(1))
                ? OptionalInt.of((int) (before(endExclusive.toEpochDay()) - before(startInclusive.toEpochDay())))
                : OptionalInt.empty();
    }

    /** Working days before a day, reckoned from a Monday. */
    private static long before(long epochDay) {
        long day = epochDay + 3;
        return 5 * Math.floorDiv(day, 7L) + Math.min(Math.floorMod(day, 7), 5);
    }

    private static long nth(long number) {
        return 7 * Math.floorDiv(number, 5L) + Math.floorMod(number, 5) - 3;
    }
}
