package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.adapter.json.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms of what may be sent, as JSON Schemas. */
final class SchemasResource {
    private final Once<Schemas> schemas;

    SchemasResource(Once<Schemas> schemas) {
        this.schemas = schemas;
    }

    List<Route> routes() {
        return List.of(Route.get("/v1/schemas/{subject}", this::one).as(MediaTypes.SCHEMA));
    }

    private Reply one(Call call) {
        call.parameters().check();
        String name = call.parameters().path("subject");
        if (!schemas.get().has(name)) {
            throw new ProblemException(ProblemKind.NOT_FOUND, "没有这一类事项。", "There is no such kind of subject.");
        }
        byte[] schema = schemas.get().schema(name).json().getBytes(StandardCharsets.UTF_8);
        return new Reply(MediaTypes.SCHEMA, schema, Reply.Keeping.BY_TAG);
    }
}
