package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract as the tests hold the service to it. */
final class Contract {
    private static final String ID = "https://zhicheng.example/contract";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Contract SHIPPED = new Contract();

    private final String text;
    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** An operation of the contract. */
    record Operation(String method, String path, JsonNode node) {
        String name() {
            return method + " " + path;
        }

        boolean matches(String requestMethod, String requestPath) {
            boolean head = requestMethod.equals("HEAD") && method.equals("GET");
            return (requestMethod.equals(method) || head) && requestPath.matches(pattern());
        }

        private String pattern() {
            return path.equals("/assets/{path}") ? "/assets/.+" : path.replaceAll("\\{[a-z]+}", "[^/]+");
        }
    }

    private Contract() {
        try (InputStream in = RestServer.class.getResourceAsStream("openapi.yaml")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document = new YAMLMapper().readTree(text);
        String json = JSON.writeValueAsString(document);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, json)));
    }

    static Contract shipped() {
        return SHIPPED;
    }

    String text() {
        return text;
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method ->
                                List.of("get", "post", "put", "delete", "patch").contains(method.getKey()))
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue()))));
        return operations;
    }

    Optional<Operation> find(String method, String path) {
        // the plainest path wins: /v1/working-days before /v1/working-days/{date}
        return operations().stream()
                .filter(operation -> operation.matches(method, path))
                .findFirst();
    }

    /** The parameters of an operation by name, with references followed. */
    Map<String, JsonNode> parameters(Operation operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        operation.node().path("parameters").forEach(parameter -> {
            JsonNode followed = follow(parameter);
            parameters.put(followed.get("name").asString(), followed);
        });
        return parameters;
    }

    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** Holds an answer to what the contract says of the operation. */
    void check(Operation operation, int status, Optional<String> type, byte[] body) {
        JsonNode responses = operation.node().get("responses");
        String code = Integer.toString(status);
        JsonNode response = follow(responses.has(code) ? responses.get(code) : responses.get("default"));
        if (status == 304) {
            assertThat(body).isEmpty();
            return;
        }
        String essence = MediaTypes.essence(type.orElseThrow());
        assertThat(response.path("content").propertyNames())
                .as("%s %s answers with a type of the contract", operation.name(), status)
                .contains(essence);
        String said = new String(body, StandardCharsets.UTF_8);
        if (essence.equals(MediaTypes.LINES)) {
            said.lines().forEach(line -> check("/components/schemas/AnsweredLine", line, operation));
        } else if (essence.endsWith("json")) {
            check(pointer(responses, operation, code, essence), said, operation);
        }
    }

    private void check(String pointer, String said, Operation operation) {
        List<Error> errors = schema(pointer).validate(JSON.readTree(said));
        assertThat(errors)
                .as("%s: %s", operation.name(), said.substring(0, Math.min(said.length(), 500)))
                .isEmpty();
    }

    /** Where the schema of an answer stands. */
    private static String pointer(JsonNode responses, Operation operation, String status, String type) {
        String code = responses.has(status) ? status : "default";
        JsonNode response = responses.get(code);
        String base = response.has("$ref")
                ? response.get("$ref").asString().substring(1)
                : "/paths/" + operation.path().replace("/", "~1") + "/"
                        + operation.method().toLowerCase(java.util.Locale.ROOT) + "/responses/" + code;
        return base + "/content/" + type.replace("/", "~1") + "/schema";
    }

    private Schema schema(String pointer) {
        JsonNode node = document.at(pointer);
        assertThat(node.isMissingNode()).as(pointer).isFalse();
        String location = node.has("$ref") ? node.get("$ref").asString().substring(1) : pointer;
        return schemas.computeIfAbsent(location, at -> registry.getSchema(SchemaLocation.of(ID + "#" + at)));
    }
}
