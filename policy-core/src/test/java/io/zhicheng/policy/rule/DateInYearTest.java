package io.zhicheng.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInYearTest {
    private static final Measure<Year> YEAR = Measures.constant(Unit.YEAR, Year.of(2025));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 29", "4, 30", "12, 31"})
    void a_day_that_some_year_has(int month, int day) {
        assertThat(Measures.dateIn(YEAR, month, day)).hasToString(month + "/" + day + " of 2025");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "13, 1", "1, 0", "2, 30", "4, 31", "12, 32"})
    void a_day_that_no_year_has_is_refused(int month, int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> Measures.dateIn(YEAR, month, day));
    }
}
