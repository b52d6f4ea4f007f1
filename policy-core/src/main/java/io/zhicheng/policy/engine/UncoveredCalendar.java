package io.zhicheng.policy.engine;

import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.port.out.WorkDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A calendar that knows no day. */
record UncoveredCalendar() implements WorkCalendar {
    @Override
    public DayRange coverage() {
        return new DayRange(LocalDate.EPOCH, LocalDate.EPOCH);
    }

    @Override
    public WorkDay day(LocalDate date) {
        return WorkDay.unknown(date);
    }

    @Override
    public Optional<LocalDate> shift(LocalDate date, int workingDays) {
        return workingDays == 0 ? Optional.of(date) : Optional.empty();
    }

    @Override
    public OptionalInt count(LocalDate startInclusive, LocalDate endExclusive) {
        return endExclusive.isAfter(startInclusive) ? OptionalInt.empty() : OptionalInt.of(0);
    }
}
