package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Working days. */
@ExtendWith(WithBrowser.class)
class DaysPageTest {
    @Test
    void the_national_day_of_2018_is_worked_off_on_two_weekend_days(Browser browser) {
        browser.open("/days?lang=zh&from=2018-09-29&to=2018-10-08");
        assertThat(browser.text(".verdict-word")).isEqualTo("3 个工作日");
        assertThat(browser.all("tbody tr")).hasSize(10);
        assertThat(browser.text("tbody")).contains("国庆节调休上班").contains("国办发明电〔2017〕12号");
        browser.pick("[name=to]", "2018-10-09");
        browser.one(".verdict-word", "4 个工作日");
        assertThat(browser.shown()).contains("to=2018-10-09");
    }
}
