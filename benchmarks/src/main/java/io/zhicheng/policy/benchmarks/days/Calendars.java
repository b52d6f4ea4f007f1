package io.zhicheng.policy.benchmarks.days;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import io.zhicheng.policy.national.StateCouncilCalendar;
import io.zhicheng.policy.port.out.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days of the shipped calendar, told to others. */
public final class Calendars {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private Calendars() {}

    /** The days from which is counted. */
    public static List<LocalDate> year() {
        return FIRST.datesUntil(FIRST.plusYears(1)).toList();
    }

    /** Whether offices work, on the days that are not as their weekday has them. */
    public static Map<LocalDate, Boolean> exceptions() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (LocalDate day : StateCouncilCalendar.shipped().coverage().days()) {
            boolean works = StateCouncilCalendar.shipped().kind(day) == DayKind.WORKING;
            if (works == isWeekend(day)) {
                exceptions.put(day, works);
            }
        }
        return exceptions;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** The calendar of Strata, with weekends that are worked. */
    public static HolidayCalendar strata() {
        Map<LocalDate, Boolean> exceptions = exceptions();
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("CN-WORK"),
                exceptions.keySet().stream()
                        .filter(day -> !works(exceptions, day))
                        .toList(),
                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                exceptions.keySet().stream()
                        .filter(day -> works(exceptions, day))
                        .toList());
    }

    private static boolean works(Map<LocalDate, Boolean> exceptions, LocalDate day) {
        Boolean told = exceptions.get(day);
        return told == null ? !isWeekend(day) : told;
    }

    /** The n-th working day after a day, day by day. */
    public static LocalDate loop(Map<LocalDate, Boolean> exceptions, LocalDate start, int workingDays) {
        LocalDate day = start;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            left -= works(exceptions, day) ? 1 : 0;
        }
        return day;
    }
}
