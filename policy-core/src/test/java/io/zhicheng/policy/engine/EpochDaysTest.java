package io.zhicheng.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held to what {@link java.time} says. */
class EpochDaysTest {
    private static final long FARTHEST = 200_000_000_000L;

    /** Every day of eight hundred years, which is two rounds of the calendar. */
    @Test
    void every_day_has_its_month() {
        LocalDate last = LocalDate.of(2400, 12, 31);
        for (LocalDate date = LocalDate.of(1600, 1, 1); !date.isAfter(last); date = date.plusDays(1)) {
            long day = date.toEpochDay();
            assertThat(EpochDays.month(day)).as("%s", date).isEqualTo(month(date));
            assertThat(EpochDays.firstDay(month(date)))
                    .as("%s", date)
                    .isEqualTo(date.withDayOfMonth(1).toEpochDay());
            assertThat(EpochDays.of(date)).as("%s", date).isEqualTo(day);
            assertThat(EpochDays.year(day)).as("%s", date).isEqualTo(date.getYear());
            assertThat(EpochDays.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                    .as("%s", date)
                    .isEqualTo(day);
        }
    }

    @Property
    void days_far_away_have_their_month(@ForAll @LongRange(min = -FARTHEST, max = FARTHEST) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(EpochDays.month(day)).isEqualTo(month(date));
        assertThat(EpochDays.of(date)).isEqualTo(day);
        assertThat(EpochDays.year(day)).isEqualTo(date.getYear());
    }

    @Test
    void the_ends_of_the_calendar_have_their_days() {
        assertThat(EpochDays.of(LocalDate.MIN)).isEqualTo(LocalDate.MIN.toEpochDay());
        assertThat(EpochDays.of(LocalDate.MAX)).isEqualTo(LocalDate.MAX.toEpochDay());
        assertThat(EpochDays.day(Year.MAX_VALUE, 12, 31)).isEqualTo(LocalDate.MAX.toEpochDay());
    }

    @Test
    void a_leap_day_is_the_last_of_february_in_other_years() {
        assertThat(EpochDays.day(2024, 2, 29))
                .isEqualTo(LocalDate.of(2024, 2, 29).toEpochDay());
        assertThat(EpochDays.day(2025, 2, 29))
                .isEqualTo(LocalDate.of(2025, 2, 28).toEpochDay());
    }

    @Property
    void months_are_added_as_dates_add_them(
            @ForAll @LongRange(min = -400_000, max = 400_000) long day,
            @ForAll @IntRange(min = -5_000, max = 5_000) int months) {
        assertThat(EpochDays.plusMonths(day, months))
                .isEqualTo(LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay());
    }

    @Property
    void full_months_are_those_between_dates(
            @ForAll @LongRange(min = -400_000, max = 400_000) long from, @ForAll @IntRange(max = 800_000) int days) {
        long to = from + days;
        assertThat(EpochDays.fullMonths(from, to))
                .isEqualTo(ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)));
    }

    @Test
    void the_last_of_a_long_month_becomes_the_last_of_a_short_one() {
        long january = LocalDate.of(2020, 1, 31).toEpochDay();
        assertThat(EpochDays.plusMonths(january, 1))
                .isEqualTo(LocalDate.of(2020, 2, 29).toEpochDay());
        assertThat(EpochDays.plusMonths(january, 13))
                .isEqualTo(LocalDate.of(2021, 2, 28).toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-31, 1, 1900-02-28", "1900-01-31, 0, 1900-01-31", "1900-01-31, -1, 1899-12-31",
        "1899-12-31, 2, 1900-02-28", "2199-10-31, 1, 2199-11-30", "2199-11-30, 1, 2199-12-30",
        "2199-10-31, 2, 2199-12-31", "2199-12-31, 0, 2199-12-31", "2199-12-31, 1, 2200-01-31",
        "2199-12-31, 2, 2200-02-28", "2200-01-31, -1, 2199-12-31", "2200-01-01, 0, 2200-01-01"
    })
    void months_are_added_across_the_ends_of_the_table(LocalDate day, long months, LocalDate later) {
        assertThat(EpochDays.plusMonths(day.toEpochDay(), months)).isEqualTo(later.toEpochDay());
    }

    private static long month(LocalDate date) {
        return 12L * date.getYear() + date.getMonthValue() - 1;
    }
}
