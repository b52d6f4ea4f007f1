package io.zhicheng.policy.adapter.rest.page;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium that nobody looks at, showing the page of one server. Whoever asks it for something waits until it is there. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final URI address;
    private final List<String> complaints = new ArrayList<>();
    private boolean refusalsExpected;

    Browser(Programs programs, URI address) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.chromium().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--lang=zh-CN",
                "--force-prefers-reduced-motion");
        options.setCapability("goog:loggingPrefs", logs);
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(programs.driver().toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        this.address = address;
        size(1280, 900);
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Loads the page anew and shows a view, such as {@code /law/GS28?lang=zh}. */
    void open(String view) {
        open(address, view);
    }

    /** The same of another server; whom the page asks is then not looked at. */
    void open(URI server, String view) {
        driver.get("about:blank");
        driver.get(server + "#" + view);
        until("the view is there", () -> !all("main h1").isEmpty());
        settle();
    }

    /** The part of the address behind {@code #}. */
    String shown() {
        return Objects.requireNonNull((String) js("return location.hash"));
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The first element that a selector finds, once there is one in sight. */
    WebElement one(String selector) {
        until(selector, () -> all(selector).stream().anyMatch(Browser::inSight));
        return all(selector).stream().filter(Browser::inSight).findFirst().orElseThrow();
    }

    /** The first element that a selector finds and that has a text in it, once there is one in sight. */
    WebElement one(String selector, String text) {
        until(selector + " with " + text, () -> all(selector).stream().anyMatch(each -> says(each, text)));
        return all(selector).stream()
                .filter(each -> says(each, text))
                .findFirst()
                .orElseThrow();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return one(selector).getText();
    }

    /** The texts of all that a selector finds, in sight or not. */
    List<String> texts(String selector) {
        return all(selector).stream()
                .map(each -> String.valueOf(each.getDomProperty("textContent")))
                .toList();
    }

    void click(WebElement element) {
        js("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    void click(String selector) {
        click(one(selector));
    }

    void click(String selector, String text) {
        click(one(selector, text));
    }

    /** Picks an option by its value. */
    void pick(String selector, String value) {
        enter(one(selector), value, "change");
    }

    /** Enters a value as if it had been typed, whatever a browser's own language makes of it. */
    void enter(WebElement field, String value) {
        enter(field, value, "input");
    }

    private void enter(WebElement field, String value, String event) {
        js(
                "arguments[0].focus(); arguments[0].value = arguments[1];"
                        + " arguments[0].dispatchEvent(new Event(arguments[2], {bubbles: true}))",
                field,
                value,
                event);
    }

    void press(Keys... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object later(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return driver.executeAsyncScript(script, arguments);
    }

    /** Waits until nothing is being decided or loaded any more. */
    void settle() {
        until("the page is at rest", () -> all("[aria-busy=true], main .busy").isEmpty());
    }

    /** Waits until the decision has been made anew after an edit. */
    void decided(Runnable edit) {
        js("document.querySelector('.result').dataset.old = 'yes';"
                + " document.querySelectorAll('.result > *').forEach(each => each.dataset.old = 'yes')");
        edit.run();
        until("a new decision", () -> !all(".result > :not([data-old])").isEmpty());
        settle();
    }

    void until(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!quietly(holds)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("In vain waited for: " + what + "\n" + shown() + "\n" + complaints() + "\n"
                        + js("return document.body.innerText.slice(0, 1500)"));
            }
            try {
                Thread.sleep(40);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    private static boolean quietly(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }

    private static boolean inSight(WebElement element) {
        return element.isDisplayed();
    }

    private static boolean says(WebElement element, String text) {
        return inSight(element) && element.getText().contains(text);
    }

    /** From now on until the end of the test the server may refuse what the page sends. */
    void expectRefusals() {
        refusalsExpected = true;
    }

    /** What the console complained of, a violated security policy as well, since this was asked last. */
    List<String> complaints() {
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !(refusalsExpected && message.contains("the server responded with a status of 4")))
                .forEach(complaints::add);
        return List.copyOf(complaints);
    }

    /** The addresses that were asked for, since this was asked last. */
    List<String> requested() {
        Json json = new Json();
        List<String> addresses = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().forEach(entry -> {
            Map<String, Object> message = member(json.toType(entry.getMessage(), Json.MAP_TYPE), "message");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                addresses.add(String.valueOf(
                        member(member(message, "params"), "request").get("url")));
            }
        });
        return addresses;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> object, String name) {
        return (Map<String, Object>) Objects.requireNonNull(object.get(name));
    }

    /** Forgets one test before the next. */
    void forget() {
        complaints();
        complaints.clear();
        requested();
        refusalsExpected = false;
        js("localStorage.clear()");
        size(1280, 900);
        scheme("light");
    }

    URI address() {
        return address;
    }
}
