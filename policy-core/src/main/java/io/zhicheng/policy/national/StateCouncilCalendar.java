package io.zhicheng.policy.national;

import com.google.common.base.Suppliers;
import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.port.out.WorkDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The working days of the whole country: weekends off, holidays off, weekends that are worked in exchange (调休) on, as
 * the State Council arranges them year by year. A year whose notice is not shipped is not known.
 *
 * <p>The notice for a year may move days at the end of the December before, as those for 2019 and 2023 did. So the last
 * days of the last year covered may still change with the next notice.
 */
public final class StateCouncilCalendar implements WorkCalendar {
    private static final StateCouncilCalendar SHIPPED =
            new StateCouncilCalendar(Suppliers.memoize(HolidayTables::shipped));

    private final Supplier<Arranged> arranged;

    private StateCouncilCalendar(Supplier<Arranged> arranged) {
        this.arranged = arranged;
    }

    StateCouncilCalendar(Arranged arranged) {
        this(() -> arranged);
    }

    /** The calendar that comes with this library. Its notices are read when a day is first asked for. */
    public static StateCouncilCalendar shipped() {
        return SHIPPED;
    }

    /** Notices, and the days that they arrange. */
    record Arranged(List<HolidayNotice> notices, WorkCalendar days) {}

    /** The notices that this calendar is made from, in the order in which they were signed. */
    public List<HolidayNotice> notices() {
        return arranged.get().notices();
    }

    /** The notice with a number, such as {@link WorkDay#notice} names; empty when there is none such. */
    public Optional<HolidayNotice> notice(String number) {
        return notices().stream()
                .filter(notice -> notice.number().equals(number))
                .findFirst();
    }

    @Override
    public DayRange coverage() {
        return arranged.get().days().coverage();
    }

    @Override
    public WorkDay day(LocalDate date) {
        return arranged.get().days().day(date);
    }

    @Override
    public Optional<LocalDate> shift(LocalDate date, int workingDays) {
        return arranged.get().days().shift(date, workingDays);
    }

    @Override
    public OptionalInt count(LocalDate startInclusive, LocalDate endExclusive) {
        return arranged.get().days().count(startInclusive, endExclusive);
    }

    @Override
    public String toString() {
        return "StateCouncilCalendar" + coverage();
    }
}
