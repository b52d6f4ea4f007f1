package io.zhicheng.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points of time and their differences, to the second. */
class TimeUnitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1960-01-01T00:00:00", "2020-09-30T23:59:59", "2020-10-01T00:00:00", "2199-12-31T12:30:15"})
    void pointsOfTimeComeBackAsTheyWere(String text) {
        LocalDateTime time = LocalDateTime.parse(text);

        assertThat(Unit.DATE_TIME.fromLong(Unit.DATE_TIME.toLong(time))).isEqualTo(time);
    }

    @Test
    void oneSecondIsTheSmallestStep() {
        LocalDateTime midnight = LocalDateTime.of(2020, 10, 1, 0, 0);

        assertThat(Unit.DATE_TIME.toLong(midnight) - Unit.DATE_TIME.toLong(midnight.minusSeconds(1)))
                .isEqualTo(1);
    }

    @Test
    void pointsOfTimeAreShownInFull() {
        assertThat(Unit.DATE_TIME.render(LocalDateTime.of(2020, 10, 1, 0, 0), Locale.CHINA))
                .isEqualTo("2020-10-01 00:00:00");
        assertThat(Unit.DATE_TIME.render(LocalDateTime.of(2020, 9, 30, 23, 59, 59), Locale.ENGLISH))
                .isEqualTo("2020-09-30 23:59:59");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, 0:00:01, 0:00:01",
        "PT1H1M5S, 1:01:05, 1:01:05",
        "P1DT2H, 1天2:00:00, 1 day 2:00:00",
        "P30D, 30天0:00:00, 30 days 0:00:00"
    })
    void differencesAreShownInDaysAndByTheClock(String duration, String zh, String en) {
        Duration of = Duration.parse(duration);

        assertThat(Unit.DURATION.render(of, Locale.CHINA)).isEqualTo(zh);
        assertThat(Unit.DURATION.render(of, Locale.ENGLISH)).isEqualTo(en);
        assertThat(Unit.DURATION.fromLong(Unit.DURATION.toLong(of))).isEqualTo(of);
    }

    @Test
    void neitherIsACode() {
        assertThat(Unit.DATE_TIME.isCoded()).isFalse();
        assertThat(Unit.DATE_TIME.least()).isEmpty();
        assertThat(Unit.DURATION.least()).contains(0L);
    }
}
