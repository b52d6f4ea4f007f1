package io.zhicheng.policy.adapter.rest;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer that was held to the contract already. */
record Answer(HttpResponse<byte[]> response) {
    private static final JsonMapper JSON = new JsonMapper();

    int status() {
        return response.statusCode();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The value at a JSON pointer, as text. */
    String at(String pointer) {
        return json().at(pointer).asString();
    }

    List<JsonNode> lines() {
        return text().lines().map(JSON::readTree).toList();
    }

    /** The last segment of the type of a problem. */
    String problem() {
        return at("/type").replace("/problems/", "");
    }
}
