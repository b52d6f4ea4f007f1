package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The documents, and the rules that rest on them. */
@ExtendWith(WithBrowser.class)
class LawPageTest {
    @Test
    void documents_are_listed_with_their_numbers(Browser browser) {
        browser.open("/law?lang=zh");
        assertThat(browser.texts(".document").toString())
                .contains("甘人社厅发〔2018〕28号", "甘人社通〔2018〕268号", "临州人社通〔2018〕282号");
        browser.click(".document a", "单独评审");
        browser.one("h1", "单独分组单独评审");
        assertThat(browser.shown()).startsWith("#/law/GS28");
    }

    @Test
    void a_document_tells_how_much_of_it_some_rule_rests_on(Browser browser) {
        browser.open("/law/GS28?lang=zh");
        int all = browser.all(".clause-line").size();
        assertThat(browser.text(".coverage")).contains(all + " 个条款");
        browser.pick("[name=cited]", "no");
        assertThat(browser.all(".clause-line")).hasSizeLessThan(all).isNotEmpty();
        assertThat(browser.texts(".clause-side")).allMatch(side -> side.contains("无规则"));
    }

    @Test
    void a_clause_is_found_opened_and_followed_to_its_rule(Browser browser) {
        browser.open("/law/GS28?lang=zh");
        browser.enter(browser.one("input[type=search]"), "5.1-a");
        browser.click(".clause-line .clause", "GS28/5.1-a");
        browser.until("the dialog", () -> !browser.all("dialog[open] dl").isEmpty());
        assertThat(browser.text("dialog")).contains("年度考核合格");
        browser.click("dialog dd a", "年度考核合格");
        browser.one("h1", "年度考核合格");
        assertThat(browser.all("dialog")).isEmpty();
        assertThat(browser.text(".timeline")).contains("甘肃省");
    }

    @Test
    void a_clause_can_be_pointed_to(Browser browser) {
        browser.open("/law/LX282?lang=en&clause=LX282/1.4-d");
        assertThat(browser.text(".clause-line.target")).contains("LX282/1.4-d");
    }
}
