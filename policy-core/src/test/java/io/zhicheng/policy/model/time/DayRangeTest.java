package io.zhicheng.policy.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {
    private static final LocalDate MONDAY = LocalDate.of(2018, 11, 12);
    private static final LocalDate FRIDAY = LocalDate.of(2018, 11, 16);

    @Test
    void starts_inclusive_and_ends_exclusive() {
        DayRange range = new DayRange(MONDAY, FRIDAY);

        assertThat(range.contains(MONDAY)).isTrue();
        assertThat(range.contains(FRIDAY.minusDays(1))).isTrue();
        assertThat(range.contains(FRIDAY)).isFalse();
        assertThat(range.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(range.isEmpty()).isFalse();
        assertThat(range.days()).hasSize(4).startsWith(MONDAY).endsWith(FRIDAY.minusDays(1));
        assertThat(range).hasToString("[2018-11-12, 2018-11-16)");
    }

    @Test
    void as_people_write_it_both_ends_count() {
        assertThat(DayRange.ofClosed(MONDAY, FRIDAY).days()).hasSize(5);
        assertThat(DayRange.ofClosed(MONDAY, MONDAY).days()).containsExactly(MONDAY);
    }

    @Test
    void may_have_no_day() {
        DayRange none = new DayRange(MONDAY, MONDAY);

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.days()).isEmpty();
        assertThat(none.contains(MONDAY)).isFalse();
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> new DayRange(FRIDAY, MONDAY));
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> DayRange.ofClosed(FRIDAY, MONDAY));
    }
}
