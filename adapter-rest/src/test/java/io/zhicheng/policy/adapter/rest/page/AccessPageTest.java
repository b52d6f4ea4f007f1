package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page for whoever has no mouse, no large screen, no eyes for colour, or none at all. */
@ExtendWith(WithBrowser.class)
class AccessPageTest {
    private static final String AXE = axe();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decide?lang=zh&sample=12-much-is-not-told",
                "/decide?lang=en&sample=09-within-a-sanction-period",
                "/decide?lang=zh&sample=blank&in=450700&on=2020-07-01",
                "/compare?lang=zh&left=620000&leftOn=2018-10-08&right=622900&rightOn=2018-10-08",
                "/law?lang=en",
                "/law/QZ4?lang=zh",
                "/rules?lang=zh&in=620000&on=2018-10-08&kind=PARAMETER",
                "/rules/route:normal?lang=en&in=620000&on=2018-10-08",
                "/committee?lang=zh&subject=caseBallot",
                "/committee?lang=en&subject=drawOrder",
                "/days?lang=zh&from=2018-09-29&to=2018-10-08"
            })
    void every_view_can_be_used_by_everybody(String view, Browser browser) {
        browser.open(view);
        assertThat(browser.all("h1")).hasSize(1);
        unfold(browser);
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            assertThat(violations(browser)).as(view + ", " + scheme).isEmpty();
        }
        browser.size(360, 740);
        assertThat(browser.js("return document.documentElement.scrollWidth"))
                .as("as wide as the screen of a telephone")
                .isEqualTo(360L);
    }

    @Test
    void the_dialog_of_a_clause_can_be_used_by_everybody(Browser browser) {
        browser.open("/decide?lang=zh&sample=12-much-is-not-told");
        browser.click(".route-head .clause");
        browser.until("the dialog", () -> !browser.all("dialog[open] dl").isEmpty());
        assertThat(violations(browser)).isEmpty();
        browser.size(360, 740);
        assertThat(browser.js("return document.documentElement.scrollWidth")).isEqualTo(360L);
    }

    @Test
    void the_keyboard_comes_to_the_content_first(Browser browser) {
        browser.open("/decide?lang=zh&sample=12-much-is-not-told");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("跳到正文");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("main");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("sample");
    }

    @Test
    void a_fact_can_be_told_by_keys_alone(Browser browser) {
        browser.open("/decide?lang=zh&sample=12-much-is-not-told");
        browser.js("document.querySelector('button.fact').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("type")).isEqualTo("date");
        browser.decided(() -> browser.press(Keys.ARROW_UP, Keys.TAB, Keys.ARROW_UP, Keys.TAB, Keys.ARROW_UP, Keys.TAB));
        assertThat(browser.all(".change-note, .problem")).isNotEmpty();
        browser.expectRefusals();
    }

    @Test
    void the_verdict_is_said_to_those_who_hear_it(Browser browser) {
        browser.open("/decide?lang=en&sample=12-much-is-not-told");
        assertThat(browser.one("[role=status].sr").getDomProperty("textContent"))
                .contains("undetermined")
                .contains("facts are not told");
    }

    @Test
    void another_view_takes_the_focus_and_names_the_page(Browser browser) {
        browser.open("/decide?lang=zh");
        browser.click(".nav a", "文件条款");
        browser.one("h1", "文件与条款");
        browser.until("the focus", () -> browser.focused().getTagName().equals("h1"));
        assertThat(browser.js("return document.title")).isEqualTo("文件与条款 · 职称政策");
        assertThat(browser.texts(".nav [aria-current=page]")).containsExactly("文件条款");
    }

    /** Opens what unfolds, twice, since what unfolds may hold more; of many rows and conditions some. */
    private static void unfold(Browser browser) {
        for (int i = 0; i < 2; i++) {
            browser.js("[...document.querySelectorAll('main details:not(.row ~ .row)')].slice(0, 40)"
                    + ".forEach(each => each.open = true)");
            browser.later("setTimeout(arguments[0], 200)");
        }
        browser.settle();
    }

    private static List<?> violations(Browser browser) {
        browser.js(AXE);
        Object found = browser.later("const done = arguments[0];"
                + " axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations.map(each =>"
                + " each.id + ': ' + each.help + ' ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' +"
                + " node.failureSummary.slice(0, 200)).join(' | '))))");
        return (List<?>) Objects.requireNonNull(found);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AccessPageTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
