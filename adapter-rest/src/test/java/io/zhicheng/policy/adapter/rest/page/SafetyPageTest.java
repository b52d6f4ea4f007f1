package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.adapter.rest.AccessToken;
import io.zhicheng.policy.adapter.rest.RestServer;
import io.zhicheng.policy.adapter.rest.Settings;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page lets in, and what it keeps. */
@ExtendWith(WithBrowser.class)
class SafetyPageTest {
    private static final String SECRET = "a-secret-of-the-office-2018";

    @Test
    void no_script_gets_in_by_markup(Browser browser) {
        browser.open("/days?lang=zh");
        Object ran = browser.js(
                "const script = document.createElement('script');"
                        + " script.textContent = 'window.gotIn = true'; document.head.append(script); return window.gotIn === true");
        assertThat(ran).isEqualTo(false);
        assertThat(browser.complaints()).anyMatch(message -> message.contains("Content Security Policy"));
        browser.forget();
    }

    @Test
    void what_is_told_of_a_person_is_kept_nowhere(Browser browser) {
        browser.open("/decide?lang=zh&sample=12-much-is-not-told");
        browser.click("button.fact", "出生日期");
        browser.decided(() -> browser.enter(browser.focused(), "1978-03-01"));
        assertThat(browser.js("return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie,"
                        + " location.href])"))
                .asString()
                .doesNotContain("1978")
                .doesNotContain("dossier");
        browser.open("/decide?lang=zh&sample=12-much-is-not-told");
        assertThat(browser.texts("button.fact").toString()).as("loaded anew").contains("出生日期");
    }

    @Test
    void a_token_is_asked_for_and_kept_nowhere(Browser browser) {
        Settings guarded = Settings.standard().withPort(0).withToken(AccessToken.of(SECRET));
        try (RestServer server = RestServer.start(guarded, Policies.discover(), Clock.systemUTC())) {
            browser.open(server.address(), "/law?lang=zh");
            browser.enter(browser.one("#token"), SECRET);
            browser.click("form.problem button");
            browser.one("h1", "文件与条款");
            browser.until("documents", () -> !browser.all(".document").isEmpty());
            assertThat(browser.js("return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"))
                    .asString()
                    .doesNotContain(SECRET);
            browser.open("/days?lang=zh");
        }
        browser.forget();
    }
}
