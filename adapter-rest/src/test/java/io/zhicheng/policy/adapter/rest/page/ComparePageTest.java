package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two policies side by side. */
@ExtendWith(WithBrowser.class)
class ComparePageTest {
    private static final String PROVINCE_AND_PREFECTURE =
            "/compare?lang=zh&left=620000&leftOn=2018-10-08&right=622900&rightOn=2018-10-08";

    @Test
    void two_places_differ_in_the_rotation(Browser browser) {
        browser.open(PROVINCE_AND_PREFECTURE);
        browser.until("differences", () -> !browser.all(".difference").isEmpty());
        int all = browser.all(".difference").size();
        assertThat(browser.texts(".difference h3").toString()).contains("规定不同", "仅后者规定");
        browser.click(".tools label", "仅后者规定");
        assertThat(browser.all(".difference")).hasSizeLessThan(all);
        assertThat(browser.texts(".difference h3").toString()).doesNotContain("仅后者规定");
        assertThat(browser.texts(".difference .saying").toString()).contains("30%");
    }

    @Test
    void a_policy_says_what_it_says(Browser browser) {
        browser.open("/compare?lang=zh&left=620000&leftOn=2018-10-08&right=620000&rightOn=2018-10-08");
        browser.until("nothing differs", () -> browser.text("main").contains("两边的规定完全相同"));
    }

    @Test
    void the_same_facts_are_decided_by_both(Browser browser) {
        browser.open(PROVINCE_AND_PREFECTURE + "&sample=09-within-a-sanction-period");
        browser.until("both decisions", () -> browser.all("main .verdict").size() == 2);
        assertThat(browser.texts(".verdict-word")).allMatch(word -> word.contains("不符合申报条件"));
        assertThat(browser.all("table tbody tr")).hasSize(8);
    }

    @Test
    void what_is_being_edited_can_be_compared(Browser browser) {
        browser.open("/decide?lang=zh&sample=12-much-is-not-told");
        browser.click(".nav a", "两地对照");
        browser.until("both decisions", () -> browser.all("main .verdict").size() == 2);
        assertThat(browser.one("main [name=sample]").getDomProperty("value")).isEqualTo("edited");
        assertThat(browser.shown()).doesNotContain("sample=");
    }

    @Test
    void another_date_is_compared_at_once(Browser browser) {
        browser.open(PROVINCE_AND_PREFECTURE);
        browser.pick("fieldset:nth-of-type(2) [name=on]", "2018-03-01");
        browser.until("the address", () -> browser.shown().contains("rightOn=2018-03-01"));
        browser.until("differences", () -> browser.text("main").contains("2018-03-01"));
    }
}
