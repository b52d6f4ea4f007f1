package io.zhicheng.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Days and times are written by digits of our own; they read as the formatters of the JDK have them. */
class UnitTextTest {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    @Property
    void a_date_reads_as_the_platform_has_it(@ForAll @IntRange(min = -4_000_000, max = 4_000_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);

        assertThat(Unit.DATE.render(date, Locale.CHINA)).isEqualTo(date.toString());
    }

    @Property
    void a_point_of_time_reads_as_the_platform_has_it(@ForAll int second) {
        LocalDateTime time = LocalDateTime.of(2020, 10, 1, 0, 0).plusSeconds(second);

        assertThat(Unit.DATE_TIME.render(time, Locale.ENGLISH))
                .isEqualTo(time.toLocalDate() + " " + CLOCK.format(time));
    }

    @Property
    void a_duration_reads_as_the_platform_has_it(@ForAll @IntRange(max = 86_399) int seconds) {
        Duration of = Duration.ofSeconds(seconds);
        String clock =
                String.format(Locale.ROOT, "%d:%02d:%02d", of.toHoursPart(), of.toMinutesPart(), of.toSecondsPart());

        assertThat(Unit.DURATION.render(of, Locale.CHINA)).isEqualTo(clock);
        assertThat(Unit.DURATION.render(of.plusDays(2), Locale.CHINA)).isEqualTo("2天" + clock);
    }

    @Property
    void whether_a_number_is_that_of_a_value_is_said_by_the_ends_of_the_unit(@ForAll long number) {
        assertThat(Unit.DATE.has(number)).isTrue();
        assertThat(Unit.COUNT.has(number)).isEqualTo(number >= 0);
        assertThat(Unit.YES_NO.has(number)).isEqualTo(number == 0 || number == 1);
    }
}
