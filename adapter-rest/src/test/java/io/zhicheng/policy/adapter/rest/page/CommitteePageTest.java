package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Committees checked and drawn, and votes counted. */
@ExtendWith(WithBrowser.class)
class CommitteePageTest {
    @Test
    void a_rotation_is_lawful_in_the_province_and_not_in_the_prefecture(Browser browser) {
        browser.open("/committee?lang=zh&subject=composition&sample=18-sixteen-of-25-replaced-in-gansu");
        assertThat(verdict(browser, "评委更换是否合规")).contains("是");
        browser.decided(() -> browser.pick("[name=place]", "622900"));
        assertThat(verdict(browser, "评委更换是否合规")).contains("否");
        assertThat(browser.shown()).contains("in=622900");
    }

    @Test
    void a_fact_of_a_committee_is_changed_and_marked(Browser browser) {
        browser.open("/committee?lang=zh&subject=composition&sample=19-sixteen-of-25-replaced-in-linxia");
        browser.decided(() -> browser.pick("[data-pointer='/band'] select", "INTERMEDIATE"));
        assertThat(browser.all(".result .change-note, .result .verdict")).isNotEmpty();
    }

    @Test
    void a_committee_is_drawn_again_with_another_seed_and_checked(Browser browser) {
        browser.open("/committee?lang=zh&subject=drawOrder&in=622900&on=2018-11-19");
        assertThat(browser.text(".verdict-word")).contains("已抽出");
        assertThat(browser.all(".members li")).hasSize(19);
        String commitment = browser.text(".verdict .facts");
        browser.decided(() -> browser.click(".result button", "再抽"));
        assertThat(browser.text(".verdict .facts")).isNotEqualTo(commitment);
        browser.click(".result button", "核对抽出的评委会");
        browser.one(".verdict-question", "评委会组成是否合规");
        assertThat(browser.one("[name=subject]").getDomProperty("value")).isEqualTo("composition");
        assertThat(browser.text("[data-pointer='/members'] > summary")).contains("19");
    }

    @Test
    void a_ballot_is_counted(Browser browser) {
        browser.open("/committee?lang=zh&subject=caseBallot&sample=20-ballot-at-exactly-two-thirds");
        assertThat(browser.text(".votes")).contains("12").contains("赞成");
        assertThat(verdict(browser, "该申报人是否通过")).contains("是");
    }

    @Test
    void any_other_subject_can_be_told_from_scratch(Browser browser) {
        browser.open("/committee?lang=zh");
        for (String subject : new String[] {"expertPool", "poolEntry", "defence", "heldTitle"}) {
            browser.decided(() -> browser.pick("[name=subject]", subject));
            assertThat(browser.all(".result .verdict")).as(subject).isNotEmpty();
        }
    }

    private static String verdict(Browser browser, String question) {
        return browser.one(".verdict", question)
                .findElement(org.openqa.selenium.By.cssSelector(".verdict-word"))
                .getText();
    }
}
