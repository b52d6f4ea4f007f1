package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A dossier and its decision. */
@ExtendWith(WithBrowser.class)
class DecidePageTest {
    private static final String MUCH_UNTOLD = "/decide?lang=zh&sample=12-much-is-not-told";

    @Test
    void the_first_view_decides_the_first_sample(Browser browser) {
        browser.open("/?lang=zh");
        assertThat(browser.text("h1")).isEqualTo("能否申报职称");
        assertThat(browser.text(".verdict-word")).isNotBlank();
        assertThat(browser.shown()).contains("sample=01-normal-promotion").contains("on=2018-09-20");
        assertThat(browser.text(".version")).contains("甘肃省").contains("2018-09-20");
    }

    @Test
    void another_sample_is_decided_and_can_be_shared_by_its_address(Browser browser) {
        browser.open("/decide?lang=zh");
        browser.decided(() -> browser.pick("[name=sample]", "09-within-a-sanction-period"));
        assertThat(browser.text(".verdict-word")).contains("不符合申报条件");
        String shared = browser.shown().substring(1);
        browser.open(shared);
        assertThat(browser.text(".verdict-word")).contains("不符合申报条件");
        assertThat(browser.text(".verdict-why")).contains("处分");
    }

    @Test
    void another_place_and_date_are_judged_by_their_own_policy(Browser browser) {
        browser.open("/decide?lang=zh&sample=01-normal-promotion");
        browser.decided(() -> browser.pick("[name=place]", "620000"));
        assertThat(browser.text(".version")).contains("甘肃省").doesNotContain("临夏");
        browser.decided(() -> browser.pick("[name=on]", "2018-10-08"));
        assertThat(browser.text(".version")).contains("2018-10-08");
        assertThat(browser.one("[data-pointer='/date'] input").getDomProperty("value"))
                .as("who files on the day of the policy still does")
                .isEqualTo("2018-10-08");
        assertThat(browser.shown()).contains("in=620000").contains("on=2018-10-08");
    }

    @Test
    void a_missing_fact_leads_to_its_field_and_telling_it_decides_anew(Browser browser) {
        browser.open(MUCH_UNTOLD);
        int missing = browser.all("button.fact").size();
        browser.click("button.fact", "出生日期");
        WebElement field = browser.focused();
        assertThat(field.getDomAttribute("type")).isEqualTo("date");
        browser.decided(() -> browser.enter(field, "1978-03-01"));
        assertThat(browser.all("button.fact")).hasSizeLessThan(missing);
        assertThat(browser.text(".change-note")).contains("这次改动带来的变化").contains("出生日期");
        assertThat(browser.shown()).as("an address tells nothing of a person").doesNotContain("1978");
    }

    @Test
    void a_change_is_marked_and_can_be_taken_back(Browser browser) {
        browser.open("/decide?lang=zh&sample=09-within-a-sanction-period");
        String before = browser.text(".verdict-word");
        browser.click("summary", "申报人档案");
        browser.click("[data-pointer='/dossier/sanctions'] > summary");
        browser.click("[data-pointer='/dossier/sanctions/0'] > summary");
        browser.decided(() -> browser.click("[data-pointer='/dossier/sanctions/0'] button", "去掉第 1 条"));
        assertThat(browser.text("[data-pointer='/dossier/sanctions'] > summary"))
                .contains("没有");
        assertThat(browser.text(".verdict-word")).isNotEqualTo(before);
        assertThat(browser.text(".verdict-was")).contains("不符合申报条件");
        assertThat(browser.text(".card.is-changed .changed")).startsWith("原为");
        assertThat(browser.one("[role=status].sr").getDomProperty("textContent"))
                .contains("处变化");
        browser.decided(() -> browser.click(".change-note button"));
        assertThat(browser.text(".verdict-word")).isEqualTo(before);
        assertThat(browser.focused().getDomAttribute("class"))
                .as("the focus is not lost")
                .contains("verdict");
    }

    @Test
    void routes_stand_side_by_side_and_each_tells_measured_against_required(Browser browser) {
        browser.open("/decide?lang=zh&sample=02-short-by-a-month");
        assertThat(browser.all(".card")).hasSize(8);
        browser.click(".card-button", "正常晋升");
        assertThat(browser.shown()).contains("route=normal");
        WebElement tenure = browser.one("article.condition", "任职年限达到要求");
        assertThat(tenure.getText()).contains("实际 4年11个月").contains("要求").contains("GS28/9.6.3-a");
        browser.click(".condition[data-key='任职年限达到要求'] .why > summary");
        assertThat(browser.text(".condition[data-key='任职年限达到要求'] .why")).contains("系列规定的任职年限");
        browser.click(".matrix-fold > summary");
        browser.one(".matrix tbody th"); // which comes once the fold tells that it is open
        assertThat(browser.texts(".matrix thead th")).hasSize(9);
        assertThat(browser.texts(".matrix tbody th")).contains("任职年限达到要求");
    }

    @Test
    void what_was_open_stays_open_when_it_is_decided_anew(Browser browser) {
        browser.open("/decide?lang=zh&sample=12-much-is-not-told&route=normal");
        browser.click(".condition[data-key='任职年限达到要求'] .why > summary");
        browser.click("button.fact", "出生日期");
        browser.decided(() -> browser.enter(browser.focused(), "1978-03-01"));
        assertThat(browser.one(".condition[data-key='任职年限达到要求'] .why").getDomAttribute("open"))
                .isNotNull();
        assertThat(browser.text(".condition[data-key='任职年限达到要求'] .why .node")).isNotBlank();
    }

    @Test
    void a_clause_opens_in_both_languages_and_gives_the_focus_back(Browser browser) {
        browser.open("/decide?lang=zh&sample=02-short-by-a-month&route=normal");
        browser.click("article.condition .clause", "GS28/9.6.3-a");
        browser.until("the dialog", () -> !browser.all("dialog[open] dl").isEmpty());
        assertThat(browser.all("dialog .paraphrase")).hasSize(2);
        assertThat(browser.one("dialog .paraphrase").getDomAttribute("lang")).isEqualTo("zh-CN");
        assertThat(browser.text("dialog dl")).contains("依据它的规则");
        browser.press(Keys.ESCAPE);
        browser.until("the dialog is closed", () -> browser.all("dialog").isEmpty());
        assertThat(browser.focused().getText()).isEqualTo("GS28/9.6.3-a");
    }

    @Test
    void what_comes_along_and_what_nobody_set_is_told(Browser browser) {
        browser.open(MUCH_UNTOLD);
        assertThat(browser.texts("section.section > h2, details.section h2").toString())
                .contains("须补充的事实", "尚无规定的标准", "各条途径", "随之而来的材料、程序和效力", "各方的职责");
        assertThat(browser.text(".obligation")).isNotBlank();
    }

    @Test
    void what_else_is_asked_of_the_same_facts_is_answered_too(Browser browser) {
        browser.open("/decide?lang=zh&sample=blank&in=450700&on=2020-07-01");
        browser.click("details.section summary", "同一份资料的其他问题");
        browser.until(
                "other questions",
                () -> !browser.all("details[data-key=others] tbody tr").isEmpty());
        assertThat(browser.text("details[data-key=others] table")).contains("申报材料是否齐备");
    }

    @Test
    void another_language_keeps_what_was_edited(Browser browser) {
        browser.open(MUCH_UNTOLD);
        browser.click("button.fact", "出生日期");
        browser.decided(() -> browser.enter(browser.focused(), "1978-03-01"));
        browser.click(".site .switch [lang=en]");
        browser.one("h1", "May this person apply");
        browser.settle();
        assertThat(browser.js("return document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.texts("button.fact")).isNotEmpty().doesNotContain("date of birth");
        browser.click("button.fact");
        assertThat(browser.one("[data-pointer='/dossier/birthDate'] input").getDomProperty("value"))
                .isEqualTo("1978-03-01");
    }

    @Test
    void a_developer_gets_the_request_to_replay(Browser browser) {
        browser.open(MUCH_UNTOLD);
        browser.click(".developer > summary");
        assertThat(browser.text(".developer pre"))
                .contains("curl")
                .contains("/v1/decisions")
                .contains("\"application\"");
    }
}
