package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** The form that is made of the schema, and the same as JSON. */
@ExtendWith(WithBrowser.class)
class FormPageTest {
    private static final String BLANK = "/decide?lang=zh&sample=blank&in=620000&on=2018-10-08";

    @Test
    void all_is_unknown_at_first_and_says_so(Browser browser) {
        browser.open(BLANK);
        browser.click("summary", "申报人档案");
        assertThat(browser.text("[data-pointer='/dossier'] > summary")).contains("已告知 0 /");
        WebElement flag = browser.one("[data-pointer='/dossier/retired']");
        assertThat(flag.findElement(org.openqa.selenium.By.cssSelector(".on")).getText())
                .isEqualTo("未知");
        assertThat(browser.one("[data-pointer='/dossier/retirementCategory'] select")
                        .getText())
                .startsWith("未知");
        assertThat(browser.text("[data-pointer='/dossier/sanctions'] > summary"))
                .contains("未告知");
    }

    @Test
    void a_flag_has_three_states(Browser browser) {
        browser.open(BLANK);
        browser.click("summary", "申报人档案");
        browser.decided(() -> browser.click("[data-pointer='/dossier/retired'] label", "是"));
        assertThat(document(browser)).contains("\"retired\":true");
        browser.decided(() -> browser.click("[data-pointer='/dossier/retired'] label", "否"));
        assertThat(document(browser)).contains("\"retired\":false");
        browser.decided(() -> browser.click("[data-pointer='/dossier/retired'] label", "未知"));
        assertThat(document(browser)).doesNotContain("retired");
    }

    @Test
    void a_list_is_told_not_at_all_partly_or_whole(Browser browser) {
        browser.open(BLANK);
        browser.click("summary", "申报人档案");
        browser.click("[data-pointer='/dossier/appraisals'] > summary");
        String list = "[data-pointer='/dossier/appraisals']";
        browser.decided(() -> browser.click(list + " .list-head label", "全部"));
        assertThat(document(browser)).contains("\"appraisals\":[]");
        assertThat(browser.text(list + " > summary")).contains("没有");
        browser.decided(() -> browser.click(list + " button", "添一条"));
        browser.decided(() -> browser.enter(browser.one(list + " [data-pointer$='/year'] input"), "2017"));
        browser.decided(() -> browser.pick(list + " [data-pointer$='/grade'] select", "EXCELLENT"));
        assertThat(document(browser)).contains("\"appraisals\":[{\"year\":2017,\"grade\":\"EXCELLENT\"}]");
        assertThat(browser.text(list + " .row > summary")).contains("2017 · 优秀");
        browser.decided(() -> browser.click(list + " .list-head label", "部分"));
        assertThat(document(browser)).contains("\"appraisals\":{\"partly\":[{");
        browser.decided(() -> browser.click(list + " .list-head label", "未告知"));
        assertThat(document(browser)).doesNotContain("appraisals");
    }

    @Test
    void a_period_has_a_last_day_or_goes_on(Browser browser) {
        browser.open(BLANK);
        browser.click("summary", "申报人档案");
        String list = "[data-pointer='/dossier/service']";
        browser.click(list + " > summary");
        browser.decided(() -> browser.click(list + " .list-head label", "部分"));
        browser.decided(() -> browser.click(list + " button", "添一条"));
        browser.decided(() -> browser.enter(browser.one(list + " .span input[type=date]"), "2010-01-01"));
        browser.decided(() -> browser.click(list + " .span .ongoing"));
        assertThat(document(browser)).contains("\"spell\":{\"from\":\"2010-01-01\",\"to\":\"ongoing\"}");
    }

    @Test
    void a_fact_is_found_by_its_name(Browser browser) {
        browser.open(BLANK);
        browser.enter(browser.one("input[type=search]"), "出生");
        assertThat(browser.one("[data-pointer='/dossier/birthDate']").isDisplayed())
                .isTrue();
        assertThat(browser.all("[data-pointer='/dossier/retired']")).allMatch(field -> !field.isDisplayed());
        browser.enter(browser.one("input[type=search]"), "没有这样的事实");
        assertThat(browser.text(".editor-tools [role=status]")).contains("没有这样一项");
    }

    @Test
    void what_the_server_refuses_is_told_at_the_field(Browser browser) {
        browser.open("/decide?lang=zh&sample=12-much-is-not-told");
        browser.expectRefusals();
        browser.click("button.fact", "出生日期");
        WebElement field = browser.focused();
        browser.decided(() -> browser.enter(field, "0018-01-01"));
        assertThat(browser.text(".problem")).contains("/dossier/birthDate");
        assertThat(browser.text("[data-pointer='/dossier/birthDate'] .fault")).isNotBlank();
        assertThat(field.getDomAttribute("aria-invalid")).isEqualTo("true");
        browser.click(".problem button.link");
        assertThat(browser.focused()).isEqualTo(field);
        browser.decided(() -> browser.enter(field, "1978-03-01"));
        assertThat(browser.all(".problem, .fault")).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void the_same_can_be_edited_as_json(Browser browser) {
        browser.open(BLANK);
        browser.expectRefusals();
        browser.click(".editor .switch button", "JSON");
        WebElement text = browser.one("textarea.code");
        browser.enter(text, "{ \"date\": ");
        assertThat(browser.text(".editor .fault")).contains("不是完整的 JSON");
        browser.decided(() ->
                browser.enter(text, "{\"date\": \"2018-10-08\", \"dossier\": {\"unit\": {\"teir\": \"RURAL\"}}}"));
        assertThat(browser.text(".problem")).contains("/dossier/unit/teir");
        browser.decided(() ->
                browser.enter(text, "{\"date\": \"2018-10-08\", \"dossier\": {\"unit\": {\"tier\": \"RURAL\"}}}"));
        assertThat(browser.text(".verdict-word")).contains("尚不能确定");
        browser.click(".editor .switch button", "表单");
        assertThat(browser.text("[data-pointer='/dossier'] > summary")).contains("已告知 1 /");
    }

    /** The document as it was sent last, by what a developer is shown. */
    private static String document(Browser browser) {
        browser.js("document.querySelector('.developer').open = true");
        browser.until("the request", () -> !browser.texts(".developer pre").isEmpty());
        return browser.texts(".developer pre").get(0).replaceAll("\\s", "");
    }
}
