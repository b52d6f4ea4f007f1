package io.zhicheng.policy.adapter.rest;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the page, as they were packed beside these classes. */
final class PageResource {
    private static final String FOLDER = "page/";
    private static final String PLACEHOLDER =
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Zhicheng policy</title>"
                    + "<p>The service is up; its contract is at <a href=\"/openapi.yaml\">/openapi.yaml</a>.</html>";

    private static final ImmutableMap<String, String> TYPES = ImmutableMap.<String, String>builder()
            .put("html", "text/html")
            .put("css", "text/css")
            .put("js", "text/javascript")
            .put("json", MediaTypes.JSON)
            .put("svg", "image/svg+xml")
            .put("png", "image/png")
            .put("ico", "image/x-icon")
            .put("woff2", "font/woff2")
            .buildOrThrow();

    List<Route> routes() {
        return List.of(
                Route.get("/", this::page).as("text/html").withoutToken(),
                Route.get("/assets/{path}", this::asset).inSeveralForms().withoutToken());
    }

    private Reply page(Call call) {
        call.parameters().check();
        return PageResource.class.getResource(FOLDER + "index.html") == null
                ? new Reply("text/html", PLACEHOLDER.getBytes(StandardCharsets.UTF_8), Reply.Keeping.BY_TAG)
                : file("index.html");
    }

    private Reply asset(Call call) {
        call.parameters().check();
        return file(call.parameters().path("path"));
    }

    /** A file of the page. Names go down only, so that nothing else of the class path can be had. */
    private static Reply file(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*")) {
            throw notFound();
        }
        URL file = PageResource.class.getResource(FOLDER + name);
        if (file == null) {
            throw notFound();
        }
        try (InputStream in = file.openStream()) {
            return new Reply(type, in.readAllBytes(), Reply.Keeping.BY_TAG);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the page cannot be read", e);
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemKind.NOT_FOUND, "页面没有这一文件。", "The page has no such file.");
    }
}
