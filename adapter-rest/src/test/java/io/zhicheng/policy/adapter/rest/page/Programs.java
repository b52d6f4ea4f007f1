package io.zhicheng.policy.adapter.rest.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the programs are that the page is tried with: named by the environment, or else found on the path. Nothing is
 * ever downloaded.
 *
 * @param chromium the browser
 * @param driver chromedriver
 */
record Programs(Path chromium, Path driver) {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    static Optional<Programs> found() {
        return program("CHROMIUM", BROWSERS)
                .flatMap(chromium ->
                        program("CHROMEDRIVER", List.of("chromedriver")).map(driver -> new Programs(chromium, driver)));
    }

    /** Whether the page is left out here, since it was tried before on another runtime: it runs in the browser's own. */
    static boolean leftOut() {
        return Boolean.getBoolean("policy.page.left-out");
    }

    /** Whether the page has to be tried here, so that a missing browser is a failure. */
    static boolean required() {
        return System.getenv("CI") != null || Boolean.getBoolean("policy.page.required");
    }

    private static Optional<Path> program(String variable, List<String> names) {
        Stream<Path> named = Optional.ofNullable(System.getenv(variable)).map(Path::of).stream();
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = names.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }
}
