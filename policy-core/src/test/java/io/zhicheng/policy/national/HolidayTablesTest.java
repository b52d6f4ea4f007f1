package io.zhicheng.policy.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.port.out.DayKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTablesTest {
    private static final String NOTICES = """
            notice|year|signed|title|url
            一号|2018|2017-11-30|通知|https://example.org/1
            二号|2019|2018-12-04|通知|https://example.org/2
            三号|2019|2019-03-22|通知|https://example.org/3
            """;

    private static final String HOLIDAYS = "notice|zh|en|first|last|worked\n";

    @Test
    void a_later_notice_goes_before_an_earlier_one() {
        StateCouncilCalendar calendar = read(
                NOTICES,
                HOLIDAYS + "二号|劳动节|Labour Day|2019-05-01|-|2019-05-04\n"
                        + "三号|劳动节|Labour Day|2019-05-01|2019-05-04|2019-04-28 2019-05-05\n");

        assertThat(calendar.coverage()).isEqualTo(new DayRange(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1)));
        assertThat(calendar.day(LocalDate.of(2019, 5, 1)).notice()).contains("三号");
        assertThat(calendar.kind(LocalDate.of(2019, 5, 4))).isEqualTo(DayKind.NON_WORKING);
        assertThat(calendar.kind(LocalDate.of(2019, 5, 5))).isEqualTo(DayKind.WORKING);
    }

    @ParameterizedTest
    @CsvSource({
        "四号|春节|Spring Festival|2018-02-15|-|-, 四号",
        "一号|春节|Spring Festival|2019-02-15|-|-, 2019-02-15",
        "二号|元旦|New Year|2018-11-30|-|-, 2018-11-30",
        "一号|春节|Spring Festival|2018-02-15|-|2018-02-12, no weekend",
        "一号|春节|Spring Festival|2018-02-15|-|2018-2-11, no date",
        "一号|春节|Spring Festival|2018-02-15|2018-02-18|2018-02-17, named twice",
        "一号|春节|Spring Festival|2018-02-15|2018-02-14|-, ends before it starts",
        "一号|春节|Spring Festival|-|-|-, first is blank",
        "一号|-|Spring Festival|2018-02-15|-|-, zh is blank"
    })
    void refuses_a_row_that_no_notice_can_say(String row, String told) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> read(NOTICES, HOLIDAYS + row + "\n"))
                .withMessageContaining(told);
    }

    @Test
    void refuses_rows_out_of_order() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> read(
                        NOTICES, HOLIDAYS + "二号|清明节|Qingming|2019-04-05|-|-\n" + "一号|清明节|Qingming|2018-04-05|-|-\n"))
                .withMessageContaining("holidays:3")
                .withMessageContaining("一号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "四号|2021|2020-11-25|通知|https://example.org/4",
                "四号|2018|2019-11-25|通知|https://example.org/4",
                "四号|2020|2019-03-22|通知|https://example.org/4",
                "四号|MMXX|2019-11-21|通知|https://example.org/4",
                "四号|2020|-|通知|https://example.org/4"
            })
    void refuses_a_notice_out_of_line(String row) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> read(NOTICES + row + "\n", HOLIDAYS))
                .withMessageContaining("notices:5");
    }

    @Test
    void refuses_no_notices_at_all() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> read("notice|year|signed|title|url\n", HOLIDAYS));
    }

    private static StateCouncilCalendar read(String notices, String holidays) {
        return HolidayTables.parse(notices.replace('|', '\t'), holidays.replace('|', '\t'));
    }
}
