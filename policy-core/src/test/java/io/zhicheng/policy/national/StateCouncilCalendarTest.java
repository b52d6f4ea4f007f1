package io.zhicheng.policy.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import io.zhicheng.policy.model.DataTable;
import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.port.out.DayKind;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.port.out.WorkDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates in this class were read in the notices, not in our table. */
class StateCouncilCalendarTest {
    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.shipped();

    private static final String MAKE_UP_DAYS = """
            2018-02-11 2018-02-24 2018-04-08 2018-04-28 2018-09-29 2018-09-30 2018-12-29
            2019-02-02 2019-02-03 2019-04-28 2019-05-05 2019-09-29 2019-10-12
            2020-01-19 2020-04-26 2020-05-09 2020-06-28 2020-09-27 2020-10-10
            2021-02-07 2021-02-20 2021-04-25 2021-05-08 2021-09-18 2021-09-26 2021-10-09
            2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09
            2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08
            2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
            2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
            2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10
            """;

    @Test
    void make_up_days_of_2018_to_2026_are_worked_and_no_other_weekends() {
        Set<LocalDate> expected = new TreeSet<>();
        for (String text : MAKE_UP_DAYS.strip().split("\\s+", -1)) {
            expected.add(LocalDate.parse(text));
        }
        Set<LocalDate> worked = new TreeSet<>();
        for (LocalDate date : DayRange.ofClosed(LocalDate.of(2018, 1, 1), LocalDate.of(2026, 12, 31))
                .days()) {
            if (weekend(date) && CALENDAR.kind(date) == DayKind.WORKING) {
                worked.add(date);
                assertThat(CALENDAR.day(date).zh()).endsWith("调休上班");
                assertThat(CALENDAR.day(date).notice()).isPresent();
            }
        }
        assertThat(worked).isEqualTo(expected);
    }

    /** A holiday with the weekends beside it: off from the first day to the last, and worked on either side. */
    @ParameterizedTest
    @CsvSource({
        "元旦, 2017-12-30, 2018-01-01",
        "春节, 2018-02-15, 2018-02-21",
        "清明节, 2018-04-05, 2018-04-07",
        "劳动节, 2018-04-29, 2018-05-01",
        "端午节, 2018-06-16, 2018-06-18",
        "中秋节, 2018-09-22, 2018-09-24",
        "国庆节, 2018-10-01, 2018-10-07",
        "元旦, 2018-12-30, 2019-01-01",
        "春节, 2019-02-04, 2019-02-10",
        "清明节, 2019-04-05, 2019-04-07",
        "劳动节, 2019-05-01, 2019-05-04",
        "端午节, 2019-06-07, 2019-06-09",
        "中秋节, 2019-09-13, 2019-09-15",
        "国庆节, 2019-10-01, 2019-10-07",
        "元旦, 2020-01-01, 2020-01-01",
        "春节, 2020-01-24, 2020-02-02",
        "清明节, 2020-04-04, 2020-04-06",
        "劳动节, 2020-05-01, 2020-05-05",
        "端午节, 2020-06-25, 2020-06-27",
        "国庆节、中秋节, 2020-10-01, 2020-10-08",
        "元旦, 2021-01-01, 2021-01-03",
        "春节, 2021-02-11, 2021-02-17",
        "清明节, 2021-04-03, 2021-04-05",
        "劳动节, 2021-05-01, 2021-05-05",
        "端午节, 2021-06-12, 2021-06-14",
        "中秋节, 2021-09-19, 2021-09-21",
        "国庆节, 2021-10-01, 2021-10-07",
        "元旦, 2022-01-01, 2022-01-03",
        "春节, 2022-01-31, 2022-02-06",
        "清明节, 2022-04-03, 2022-04-05",
        "劳动节, 2022-04-30, 2022-05-04",
        "端午节, 2022-06-03, 2022-06-05",
        "中秋节, 2022-09-10, 2022-09-12",
        "国庆节, 2022-10-01, 2022-10-07",
        "元旦, 2022-12-31, 2023-01-02",
        "春节, 2023-01-21, 2023-01-27",
        "清明节, 2023-04-05, 2023-04-05",
        "劳动节, 2023-04-29, 2023-05-03",
        "端午节, 2023-06-22, 2023-06-24",
        "中秋节、国庆节, 2023-09-29, 2023-10-06",
        "元旦, 2023-12-30, 2024-01-01",
        "春节, 2024-02-10, 2024-02-17",
        "清明节, 2024-04-04, 2024-04-06",
        "劳动节, 2024-05-01, 2024-05-05",
        "端午节, 2024-06-08, 2024-06-10",
        "中秋节, 2024-09-15, 2024-09-17",
        "国庆节, 2024-10-01, 2024-10-07",
        "元旦, 2025-01-01, 2025-01-01",
        "春节, 2025-01-28, 2025-02-04",
        "清明节, 2025-04-04, 2025-04-06",
        "劳动节, 2025-05-01, 2025-05-05",
        "端午节, 2025-05-31, 2025-06-02",
        "国庆节、中秋节, 2025-10-01, 2025-10-08",
        "元旦, 2026-01-01, 2026-01-03",
        "春节, 2026-02-15, 2026-02-23",
        "清明节, 2026-04-04, 2026-04-06",
        "劳动节, 2026-05-01, 2026-05-05",
        "端午节, 2026-06-19, 2026-06-21",
        "中秋节, 2026-09-25, 2026-09-27",
        "国庆节, 2026-10-01, 2026-10-07"
    })
    void holidays_are_off_from_the_first_day_to_the_last(String holiday, LocalDate first, LocalDate last) {
        List<WorkDay> days = DayRange.ofClosed(first, last).days().stream()
                .map(CALENDAR::day)
                .toList();

        assertThat(days).extracting(WorkDay::kind).containsOnly(DayKind.NON_WORKING);
        assertThat(days).filteredOn(day -> !weekend(day.date())).isNotEmpty().allSatisfy(day -> {
            assertThat(day.zh()).isEqualTo(holiday + "放假");
            assertThat(day.notice()).isPresent();
        });
        assertThat(CALENDAR.kind(first.minusDays(1))).isEqualTo(DayKind.WORKING);
        assertThat(CALENDAR.kind(last.plusDays(1))).isEqualTo(DayKind.WORKING);
    }

    @Test
    void no_other_weekday_of_2018_to_2026_is_off() {
        long off = DayRange.ofClosed(LocalDate.of(2018, 1, 1), LocalDate.of(2026, 12, 31)).days().stream()
                .filter(date -> !weekend(date) && CALENDAR.kind(date) == DayKind.NON_WORKING)
                .count();

        // the days of the table above that are no weekends, year by year
        assertThat(off).isEqualTo(18 + 17 + 19 + 18 + 18 + 18 + 19 + 18 + 19);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-09-29", "2018-12-29", "2019-10-12", "2020-01-19", "2020-02-03", "2020-09-27", "2020-10-10"
            })
    void worked(LocalDate date) {
        assertThat(CALENDAR.kind(date)).isEqualTo(DayKind.WORKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-31", "2020-02-01", "2020-02-02", "2020-10-08", "2018-11-17", "2018-11-18"})
    void off(LocalDate date) {
        assertThat(CALENDAR.kind(date)).isEqualTo(DayKind.NON_WORKING);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-29, 国庆节调休上班, 国办发明电〔2017〕12号",
        "2018-12-31, 元旦放假, 国办发明电〔2018〕15号",
        "2019-05-01, 劳动节放假, 国办发明电〔2019〕3号",
        "2020-01-30, 春节放假, 国办发明电〔2019〕16号",
        "2020-02-01, 春节放假, 国办发明电〔2020〕1号",
        "2015-09-03, 抗战胜利70周年纪念日放假, 国发明电〔2015〕1号"
    })
    void a_day_names_the_notice_that_settled_it_last(LocalDate date, String reason, String notice) {
        assertThat(CALENDAR.day(date).label(Locale.CHINA)).isEqualTo(reason);
        assertThat(CALENDAR.day(date).notice()).contains(notice);
        assertThat(CALENDAR.notice(notice)).isPresent();
    }

    @Test
    void any_other_day_goes_by_its_weekday() {
        assertThat(CALENDAR.day(LocalDate.of(2018, 11, 19)))
                .isEqualTo(WorkDay.working(LocalDate.of(2018, 11, 19), "周一", "Monday"));
        assertThat(CALENDAR.day(LocalDate.of(2018, 11, 18)))
                .isEqualTo(WorkDay.off(LocalDate.of(2018, 11, 18), "周日", "Sunday"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-19, 5, 2018-11-12",
        "2018-11-19, 3, 2018-11-14",
        "2018-12-10, 3, 2018-12-05",
        "2018-10-08, 3, 2018-09-28",
        "2020-02-05, 3, 2020-01-23"
    })
    void days_within_working_days_before_a_meeting(LocalDate meeting, int workingDays, LocalDate start) {
        assertThat(CALENDAR.before(meeting, workingDays)).contains(new DayRange(start, meeting));
    }

    @Test
    void covers_2014_to_2026() {
        assertThat(CALENDAR.coverage()).isEqualTo(new DayRange(LocalDate.of(2014, 1, 1), LocalDate.of(2027, 1, 1)));
        assertThat(CALENDAR.kind(LocalDate.of(2013, 12, 31))).isEqualTo(DayKind.UNKNOWN);
        assertThat(CALENDAR.kind(LocalDate.of(2027, 1, 1))).isEqualTo(DayKind.UNKNOWN);
        assertThat(CALENDAR.day(LocalDate.of(2027, 1, 4)))
                .as("a Monday that no notice has spoken of")
                .isEqualTo(WorkDay.unknown(LocalDate.of(2027, 1, 4)));
    }

    @Test
    void what_hangs_on_2027_is_not_known() {
        assertThat(CALENDAR.shift(LocalDate.of(2026, 12, 25), 10)).isEmpty();
        assertThat(CALENDAR.shift(LocalDate.of(2026, 12, 25), 4)).contains(LocalDate.of(2026, 12, 31));
        assertThat(CALENDAR.shift(LocalDate.of(2026, 12, 25), 5)).isEmpty();
        assertThat(CALENDAR.shift(LocalDate.of(2027, 1, 1), -1)).contains(LocalDate.of(2026, 12, 31));
        assertThat(CALENDAR.shift(LocalDate.of(2027, 1, 2), -1)).isEmpty();
        assertThat(CALENDAR.count(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1)))
                .isEmpty();
        assertThat(CALENDAR.count(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)))
                .hasValue(4);
        assertThat(CALENDAR.after(LocalDate.of(2026, 12, 25), 10)).isEmpty();
    }

    @Test
    void agrees_with_tyme4j_on_every_day() {
        for (LocalDate date : CALENDAR.coverage().days()) {
            LegalHoliday holiday = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            boolean working = holiday == null ? !weekend(date) : holiday.isWork();

            assertThat(CALENDAR.kind(date)).as("%s", date).isEqualTo(working ? DayKind.WORKING : DayKind.NON_WORKING);
        }
    }

    @Test
    void agrees_with_holiday_cn_on_every_day() {
        Map<LocalDate, DayKind> theirs = new HashMap<>();
        for (DataTable.Row row : DataTable.resource(getClass(), "holiday-cn.tsv", List.of("year", "off", "worked"))
                .rows()) {
            row.find("off").ifPresent(days -> put(theirs, row.text("year"), days, DayKind.NON_WORKING));
            row.find("worked").ifPresent(days -> put(theirs, row.text("year"), days, DayKind.WORKING));
        }
        assertThat(theirs).hasSizeGreaterThan(400);
        for (LocalDate date : CALENDAR.coverage().days()) {
            DayKind byWeekday = weekend(date) ? DayKind.NON_WORKING : DayKind.WORKING;

            assertThat(CALENDAR.kind(date)).as("%s", date).isEqualTo(theirs.getOrDefault(date, byWeekday));
        }
    }

    @Test
    void knows_its_notices() {
        assertThat(CALENDAR.notices())
                .hasSize(16)
                .allMatch(notice -> notice.number().matches("国(办)?发明电〔20\\d\\d〕\\d+号"))
                .allMatch(notice -> "www.gov.cn".equals(notice.source().getHost()))
                .allMatch(notice -> notice.title().contains("国务院"));
        assertThat(CALENDAR.notice("国办发明电〔2018〕15号"))
                .hasValueSatisfying(notice -> assertThat(notice.signed()).isEqualTo("2018-12-04"));
        assertThat(CALENDAR.notice("国办发明电〔2026〕1号")).isEmpty();
    }

    /** Ordinance 98 of 2014 of Guangxi's government; the days are those of the regional notice for 2017. */
    @Test
    void guangxi_layers_its_third_of_march_on_top() {
        WorkCalendar guangxi = CALENDAR.with(List.of(
                WorkDay.off(LocalDate.of(2017, 3, 30), "三月三放假", "Sanyuesan holiday"),
                WorkDay.off(LocalDate.of(2017, 3, 31), "三月三放假", "Sanyuesan holiday"),
                WorkDay.off(LocalDate.of(2017, 4, 1), "三月三放假", "Sanyuesan holiday"),
                WorkDay.working(LocalDate.of(2017, 4, 8), "三月三调休上班", "worked in exchange for Sanyuesan")));

        assertThat(CALENDAR.shift(LocalDate.of(2017, 3, 29), 3)).contains(LocalDate.of(2017, 4, 1));
        assertThat(guangxi.shift(LocalDate.of(2017, 3, 29), 3)).contains(LocalDate.of(2017, 4, 7));
        assertThat(guangxi.shift(LocalDate.of(2017, 3, 29), 4)).contains(LocalDate.of(2017, 4, 8));
    }

    private static void put(Map<LocalDate, DayKind> kinds, String year, String days, DayKind kind) {
        for (String day : days.split(" ", -1)) {
            kinds.put(LocalDate.parse(year + "-" + day), kind);
        }
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
