package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.adapter.rest.RestServer;
import io.zhicheng.policy.adapter.rest.Settings;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a browser with the page of a running server; one of both for all of them. After each test the page must
 * have asked nobody but its own server, and the console must be silent. Where there is no Chromium, the tests fail in
 * CI and are skipped elsewhere.
 */
final class WithBrowser implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(WithBrowser.class);

    /** A server and a browser, stopped together. */
    private record Session(RestServer server, Browser browser) implements AutoCloseable {
        static Session start(Programs programs) {
            RestServer server =
                    RestServer.start(Settings.standard().withPort(0), Policies.discover(), Clock.systemUTC());
            return new Session(server, new Browser(programs, server.address()));
        }

        @Override
        public void close() {
            browser.close();
            server.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeFalse(Programs.leftOut(), "The page is left out of this run.");
        Optional<Programs> programs = Programs.found();
        String why =
                "The page is tried in Chromium with chromedriver, and one of them is not here: install both, or name"
                        + " them by CHROMIUM and CHROMEDRIVER.";
        if (programs.isEmpty() && Programs.required()) {
            throw new AssertionError(why);
        }
        Assumptions.assumeTrue(programs.isPresent(), why);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = browser(context);
        try {
            assertThat(browser.complaints()).as("what the console says").isEmpty();
            assertThat(browser.requested())
                    .as("whom the page asked")
                    .allMatch(address -> address.startsWith(browser.address().toString())
                            || address.startsWith("about:")
                            || address.startsWith("data:"));
        } finally {
            browser.forget();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Session.class, key -> Session.start(Programs.found().orElseThrow()), Session.class)
                .browser();
    }
}
