package io.zhicheng.policy.national;

import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.port.out.WorkDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The working days of the whole country: weekends off, holidays off, weekends that are worked in exchange (调休) on, as
 * the State Council arranges them year by year. A year whose notice is not shipped is not known.
 *
 * <p>The notice for a year may move days at the end of the December before, as those for 2019 and 2023 did. So the last
 * days of the last year covered may still change with the next notice.
 */
public final class StateCouncilCalendar implements WorkCalendar {
    private final List<HolidayNotice> notices;
    private final WorkCalendar days;

    StateCouncilCalendar(List<HolidayNotice> notices, List<WorkDay> days) {
        this.notices = List.copyOf(notices);
        this.days = WorkCalendar.of(days);
    }

    /** The calendar that comes with this library. */
    public static StateCouncilCalendar shipped() {
        return Holder.SHIPPED;
    }

    /** Reads the notices when they are first asked for. */
    private static final class Holder {
        static final StateCouncilCalendar SHIPPED = HolidayTables.shipped();
    }

    /** The notices that this calendar is made from, in the order in which they were signed. */
    public List<HolidayNotice> notices() {
        return notices;
    }

    /** The notice with a number, such as {@link WorkDay#notice} names; empty when there is none such. */
    public Optional<HolidayNotice> notice(String number) {
        return notices.stream().filter(notice -> notice.number().equals(number)).findFirst();
    }

    @Override
    public DayRange coverage() {
        return days.coverage();
    }

    @Override
    public WorkDay day(LocalDate date) {
        return days.day(date);
    }

    @Override
    public Optional<LocalDate> shift(LocalDate date, int workingDays) {
        return days.shift(date, workingDays);
    }

    @Override
    public OptionalInt count(LocalDate startInclusive, LocalDate endExclusive) {
        return days.count(startInclusive, endExclusive);
    }

    @Override
    public String toString() {
        return "StateCouncilCalendar" + coverage();
    }
}
