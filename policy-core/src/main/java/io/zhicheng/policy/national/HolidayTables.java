package io.zhicheng.policy.national;

import io.zhicheng.policy.model.DataTable;
import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.national.StateCouncilCalendar.Arranged;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.port.out.WorkDay;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the notices on holidays, and lays the days of their years out one by one. */
final class HolidayTables {
    private static final List<String> NOTICE_COLUMNS = List.of("notice", "year", "signed", "title", "url");
    private static final List<String> HOLIDAY_COLUMNS = List.of("notice", "zh", "en", "first", "last", "worked");

    private static final List<String> WEEKDAYS_ZH = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    private static final List<String> WEEKDAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final List<HolidayNotice> notices;

    /** The days that a notice names; a later notice goes before an earlier one. */
    private final Map<LocalDate, WorkDay> named = new HashMap<>();

    private HolidayTables(List<HolidayNotice> notices) {
        this.notices = notices;
    }

    static Arranged shipped() {
        return read(
                DataTable.resource(HolidayTables.class, "holiday-notices.tsv", NOTICE_COLUMNS),
                DataTable.resource(HolidayTables.class, "holidays.tsv", HOLIDAY_COLUMNS));
    }

    static StateCouncilCalendar parse(String notices, String holidays) {
        return new StateCouncilCalendar(read(
                DataTable.parse("notices", notices, NOTICE_COLUMNS),
                DataTable.parse("holidays", holidays, HOLIDAY_COLUMNS)));
    }

    private static Arranged read(DataTable noticeTable, DataTable holidayTable) {
        HolidayTables tables = new HolidayTables(notices(noticeTable));
        int place = 0;
        for (DataTable.Row row : holidayTable.rows()) {
            place = tables.nameDays(row, place);
        }
        return new Arranged(List.copyOf(tables.notices), WorkCalendar.of(tables.days()));
    }

    private static List<HolidayNotice> notices(DataTable table) {
        List<HolidayNotice> notices = new ArrayList<>();
        for (DataTable.Row row : table.rows()) {
            HolidayNotice notice = new HolidayNotice(
                    row.text("notice"), year(row), day(row, "signed"), row.text("title"), URI.create(row.text("url")));
            if (!notices.isEmpty()) {
                HolidayNotice before = notices.get(notices.size() - 1);
                int step = notice.year() - before.year();
                if (step != 0 && step != 1) {
                    throw row.fault(
                            "year",
                            "(" + notice.year() + ") does not follow (" + before.year() + ")",
                            "one is missing.");
                }
                if (!notice.signed().isAfter(before.signed())) {
                    throw row.fault(
                            "signed", "(" + notice.signed() + ") is not after the row above", "a line was copied.");
                }
            }
            notices.add(notice);
        }
        InvalidModelException.unless(
                !notices.isEmpty(), "notice", "The table of notices is empty.", "the rows are commented out.");
        return notices;
    }

    /** Takes one row, whose notice must not stand before that of the row above; gives the place of its notice. */
    private int nameDays(DataTable.Row row, int placeAbove) {
        int place = placeAbove;
        while (place < notices.size() && !notices.get(place).number().equals(row.text("notice"))) {
            place++;
        }
        if (place == notices.size()) {
            throw row.fault(
                    "notice",
                    "(" + row.text("notice") + ") is not in the table of notices, or above it there",
                    "the rows are out of order.");
        }
        HolidayNotice notice = notices.get(place);
        String zh = row.text("zh");
        String en = row.text("en");
        LocalDate first = day(row, "first");
        for (LocalDate date :
                DayRange.ofClosed(first, row.date("last").orElse(first)).days()) {
            name(row, "first", notice, WorkDay.off(date, zh + "放假", en + " holiday"));
        }
        for (LocalDate date : worked(row)) {
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                throw row.fault("worked", "(" + date + ") is no weekend", "the day is mistyped.");
            }
            name(
                    row,
                    "worked",
                    notice,
                    WorkDay.working(date, zh + "调休上班", "worked in exchange for the " + en + " holiday"));
        }
        return place;
    }

    private void name(DataTable.Row row, String column, HolidayNotice notice, WorkDay day) {
        LocalDate date = day.date();
        boolean yearBefore = date.getYear() == notice.year() - 1 && date.getMonthValue() == 12;
        if (date.getYear() != notice.year() && !yearBefore) {
            throw row.fault(column, "(" + date + ") is not in the year of the notice", "the year is mistyped.");
        }
        WorkDay earlier = named.put(date, day.by(notice.number()));
        if (earlier != null && earlier.notice().equals(Optional.of(notice.number()))) {
            throw row.fault(column, "(" + date + ") is named twice by one notice", "a day is mistyped.");
        }
    }

    private List<WorkDay> days() {
        LocalDate start = LocalDate.of(notices.get(0).year(), 1, 1);
        LocalDate end = LocalDate.of(notices.get(notices.size() - 1).year() + 1, 1, 1);
        List<WorkDay> days = new ArrayList<>();
        for (LocalDate date : new DayRange(start, end).days()) {
            WorkDay day = named.get(date);
            days.add(day == null ? byWeekday(date) : day);
        }
        return days;
    }

    private static WorkDay byWeekday(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        String zh = WEEKDAYS_ZH.get(weekday.getValue() - 1);
        String en = WEEKDAYS_EN.get(weekday.getValue() - 1);
        return weekday.compareTo(DayOfWeek.SATURDAY) < 0 ? WorkDay.working(date, zh, en) : WorkDay.off(date, zh, en);
    }

    private static int year(DataTable.Row row) {
        String text = row.text("year");
        if (!text.matches("\\d{4}")) {
            throw row.fault("year", "(" + text + ") is no year", "write it as 2019.");
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(DataTable.Row row, String column) {
        return row.date(column).orElseThrow(() -> row.fault(column, "is blank", "the row is not finished."));
    }

    private static List<LocalDate> worked(DataTable.Row row) {
        List<LocalDate> dates = new ArrayList<>();
        for (String text : row.find("worked").map(cell -> cell.split(" ")).orElse(new String[0])) {
            try {
                dates.add(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                throw row.fault("worked", "(" + text + ") is no date", "write them as 2018-09-29 2018-09-30.");
            }
        }
        return dates;
    }
}
