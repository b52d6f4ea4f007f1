package io.zhicheng.policy.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The service itself: whether it is up, its contract, and what its problems mean. */
final class ServiceResource {
    private final int modules;

    ServiceResource(Library library) {
        this.modules = library.policies().modules().size();
    }

    List<Route> routes() {
        return List.of(
                Route.get("/health", this::health).withoutToken(),
                Route.get("/openapi.yaml", this::contract).as(MediaTypes.YAML).withoutToken(),
                Route.get("/problems", this::problems).withoutToken(),
                Route.get("/problems/{slug}", this::problem).withoutToken());
    }

    private Reply health(Call call) {
        call.parameters().check();
        return Reply.ofCase(
                call.locale(),
                out -> out.object(() -> {
                    out.text("status", "up");
                    out.number("modules", modules);
                }));
    }

    private Reply contract(Call call) {
        call.parameters().check();
        try (InputStream in = ServiceResource.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The contract was not packed");
            }
            return new Reply(MediaTypes.YAML, in.readAllBytes(), Reply.Keeping.BY_TAG);
        } catch (IOException e) {
            throw new UncheckedIOException("The contract cannot be read", e);
        }
    }

    private Reply problems(Call call) {
        call.parameters().check();
        return Reply.browsed(
                call.locale(),
                out -> out.object(
                        () -> out.list("problems", Arrays.asList(ProblemKind.values()), kind -> kind(kind, out))));
    }

    private Reply problem(Call call) {
        call.parameters().check();
        ProblemKind kind = ProblemKind.find(call.parameters().path("slug"))
                .orElseThrow(() ->
                        new ProblemException(ProblemKind.NOT_FOUND, "没有这一类问题。", "There is no such kind of problem."));
        return Reply.browsed(call.locale(), out -> kind(kind, out));
    }

    private static void kind(ProblemKind kind, Out out) {
        out.object(() -> {
            out.text("type", kind.type());
            out.text("title", kind.title().text(out.locale()));
            out.number("status", kind.status());
            out.text("description", kind.description().text(out.locale()));
            out.text("helps", kind.helps().text(out.locale()));
        });
    }
}
