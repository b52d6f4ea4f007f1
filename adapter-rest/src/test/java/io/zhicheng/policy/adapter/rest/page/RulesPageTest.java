package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a policy is made of. */
@ExtendWith(WithBrowser.class)
class RulesPageTest {
    @Test
    void a_policy_tells_its_layers_documents_and_rules(Browser browser) {
        browser.open("/rules?lang=zh&in=622900&on=2018-10-08");
        assertThat(browser.text("main .panel")).contains("国家 → 甘肃省 → 临夏州").contains("LX282");
        int all = browser.all(".rule-line").size();
        browser.enter(browser.one("input[type=search]"), "appraisal");
        assertThat(browser.all(".rule-line")).hasSizeLessThan(all).isNotEmpty();
        assertThat(browser.shown()).contains("text=appraisal");
    }

    @Test
    void where_nothing_is_picked_place_and_day_are_those_of_one_case(Browser browser) {
        browser.open("/rules?lang=zh");
        assertThat(browser.text("main .panel")).contains("国家 → 甘肃省 → 临夏州");
        assertThat(browser.text("main .panel h2")).contains("2018-");
    }

    @Test
    void a_parameter_has_its_value_and_its_history(Browser browser) {
        browser.open("/rules?lang=zh&in=622900&on=2018-10-08&kind=PARAMETER");
        assertThat(browser.texts(".rule-line strong").toString()).contains("30%");
        browser.click(".rule-line a", "更换");
        browser.one(".timeline");
        assertThat(browser.text(".timeline")).contains("甘肃省").contains("临夏州").contains("适用");
        assertThat(browser.all(".timeline .holds")).isNotEmpty();
    }

    @Test
    void a_rule_shows_its_conditions(Browser browser) {
        browser.open("/rules/requirement:annual-appraisal?lang=zh&in=620000&on=2018-10-08");
        assertThat(browser.text("h1")).isEqualTo("年度考核合格");
        assertThat(browser.text(".rule-tree")).contains("具备下列之一");
    }

    @Test
    void a_place_without_modules_is_refused_with_a_reason(Browser browser) {
        browser.expectRefusals();
        browser.open("/rules?lang=zh&in=110000&on=2018-10-08");
        assertThat(browser.text(".problem")).contains("110000");
    }
}
