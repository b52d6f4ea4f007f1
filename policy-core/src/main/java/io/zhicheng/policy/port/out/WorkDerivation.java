package io.zhicheng.policy.port.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The days that a reckoning in working days went through, one by one, for a clerk to check against a calendar on the
 * wall. They stand in the order of the reckoning: backwards when it looked back. It stops at the first day that is not
 * known, which then is why there is no answer.
 *
 * @param days the days gone through; none when there was nothing to go through
 */
public record WorkDerivation(List<WorkDay> days) {

    /** A derivation keeps its own list of the days. */
    public WorkDerivation {
        days = List.copyOf(days);
    }

    static WorkDerivation ofShift(WorkCalendar calendar, LocalDate date, int workingDays) {
        List<WorkDay> days = new ArrayList<>();
        int step = Integer.signum(workingDays);
        long left = Math.abs((long) workingDays);
        for (LocalDate next = date.plusDays(step); left > 0; next = next.plusDays(step)) {
            WorkDay day = calendar.day(next);
            days.add(day);
            if (day.kind() == DayKind.UNKNOWN) {
                break;
            }
            left -= day.kind() == DayKind.WORKING ? 1 : 0;
        }
        return new WorkDerivation(days);
    }

    static WorkDerivation ofCount(WorkCalendar calendar, LocalDate startInclusive, LocalDate endExclusive) {
        List<WorkDay> days = new ArrayList<>();
        for (LocalDate next = startInclusive; next.isBefore(endExclusive); next = next.plusDays(1)) {
            WorkDay day = calendar.day(next);
            days.add(day);
            if (day.kind() == DayKind.UNKNOWN) {
                break;
            }
        }
        return new WorkDerivation(days);
    }

    /** How many of the days are working days; empty when one of the days is not known. */
    public OptionalInt workingDays() {
        int number = 0;
        for (WorkDay day : days) {
            if (day.kind() == DayKind.UNKNOWN) {
                return OptionalInt.empty();
            }
            number += day.kind() == DayKind.WORKING ? 1 : 0;
        }
        return OptionalInt.of(number);
    }

    /**
     * One line for each day: the date, the kind, which working day it is, the reason, and the notice where one settles
     * it; such as {@code 2018-09-29 工作日（第5个） 国庆节调休上班 国办发明电〔2017〕12号}.
     */
    public List<String> lines(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (WorkDay day : days) {
            StringBuilder line = new StringBuilder();
            line.append(day.date()).append(' ').append(day.kind().label(locale));
            if (day.kind() == DayKind.WORKING) {
                number++;
                line.append(chinese ? "（第" + number + "个）" : " (no. " + number + ")");
            }
            line.append(chinese ? " " : ": ").append(day.label(locale));
            day.notice().ifPresent(notice -> line.append(chinese ? " " : ", ").append(notice));
            lines.add(line.toString());
        }
        return lines;
    }
}
