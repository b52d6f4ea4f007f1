package io.zhicheng.policy.model.quantity;

import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {
    @Test
    void a_year_is_twelve_months() {
        assertThat(years(5)).isEqualTo(months(60)).isEqualTo(Months.of(60));
    }

    @Test
    void adds_and_takes_away() {
        assertThat(years(5).minus(months(1))).isEqualTo(months(59));
        assertThat(months(1).minus(years(1))).isEqualTo(months(-11));
        assertThat(months(7).plus(months(5))).isEqualTo(years(1));
        assertThat(months(59)).isLessThan(years(5));
    }

    @Property
    void parse_reads_what_print_wrote(@ForAll int number) {
        assertThat(Months.parse(months(number).toString())).isEqualTo(months(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "59", "P5Y", "P1Y2M", "p59M", "P59M ", "P--1M", "PM"})
    void parse_refuses_other_forms(String text) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Months.parse(text))
                .withMessageContaining("(" + text + ")")
                .withMessageContaining("\nMaybe ");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0个月, 0 months",
        "1, 1个月, 1 month",
        "11, 11个月, 11 months",
        "12, 1年, 1 year",
        "59, 4年11个月, 4 years 11 months",
        "13, 1年1个月, 1 year 1 month",
        "-3, -3个月, -3 months",
        "-14, -1年2个月, -1 year 2 months"
    })
    void says_years_and_months(int number, String zh, String en) {
        assertThat(months(number).zh()).isEqualTo(zh);
        assertThat(months(number).en()).isEqualTo(en);
    }
}
