package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The contract is valid, says what the code does, and its examples are no fancy. */
class ContractTest {
    private final Contract contract = Contract.shipped();

    @Test
    void others_can_read_it() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(contract.text(), List.of(), options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(result.getOpenAPI().getPaths())
                .hasSameSizeAs(contract.document().get("paths"));
    }

    @Test
    void the_code_has_the_routes_of_the_contract_and_no_others() {
        Stream<String> inCode = Service.shared().routes().stream().map(route -> route.method() + " " + route.path());
        Stream<String> inContract = contract.operations().stream().map(Contract.Operation::name);
        assertThat(inCode.toList()).containsExactlyInAnyOrderElementsOf(inContract.toList());
    }

    @Test
    void the_queries_take_the_parameters_of_the_contract_and_no_others() {
        for (Route route : Service.shared().routes()) {
            Contract.Operation operation = contract.operations().stream()
                    .filter(one -> one.name().equals(route.method() + " " + route.path()))
                    .findFirst()
                    .orElseThrow();
            Set<String> query = new LinkedHashSet<>();
            contract.parameters(operation).forEach((name, parameter) -> {
                if (parameter.get("in").asString().equals("query")) {
                    query.add(name);
                }
            });
            assertThat(query).as(operation.name()).isEqualTo(route.query());
        }
    }

    @Test
    void every_kind_of_problem_is_in_the_contract() {
        List<String> types = contract.document()
                .at("/components/schemas/Problem/properties/type/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::type))
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void it_is_served() {
        Answer answer = Service.client().get("/openapi.yaml");
        assertThat(answer.text()).isEqualTo(contract.text());
        assertThat(answer.header("Content-Type")).contains(MediaTypes.YAML);
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_answered_as_it_says() {
        return contract.operations().stream()
                .flatMap(operation -> keys(operation).stream()
                        .map(key -> DynamicTest.dynamicTest(operation.name() + " " + key, () -> run(operation, key))));
    }

    /** The names of the examples of an operation; one without a name where it has none. */
    private Set<String> keys(Contract.Operation operation) {
        Set<String> keys = new LinkedHashSet<>();
        contract.parameters(operation)
                .values()
                .forEach(parameter -> keys.addAll(parameter.path("examples").propertyNames()));
        operation
                .node()
                .at("/requestBody/content")
                .forEach(content -> keys.addAll(content.path("examples").propertyNames()));
        Set<String> answered =
                ImmutableSet.copyOf(operation.node().path("x-answers").propertyNames());
        assertThat(answered).as(operation.name()).isSubsetOf(keys);
        return answered.isEmpty() ? ImmutableSet.of("") : answered;
    }

    private void run(Contract.Operation operation, String key) {
        String path = operation.path();
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (Map.Entry<String, JsonNode> parameter :
                contract.parameters(operation).entrySet()) {
            JsonNode value = parameter.getValue().at("/examples/" + key + "/value");
            if (parameter.getValue().get("in").asString().equals("path")) {
                assertThat(value.isMissingNode()).as(parameter.getKey()).isFalse();
                path = path.replace(
                        "{" + parameter.getKey() + "}", encode(value.asString()).replace("%2F", "/"));
            } else if (!value.isMissingNode()) {
                List<JsonNode> values = value.isArray() ? ImmutableList.copyOf(value) : List.of(value);
                values.forEach(one -> query.add(parameter.getKey() + "=" + encode(one.asString())));
            }
        }
        Optional<Map.Entry<String, JsonNode>> body = operation.node().at("/requestBody/content").properties().stream()
                .filter(content -> content.getValue().path("examples").has(key))
                .findFirst();
        String type = body.map(Map.Entry::getKey).orElse(MediaTypes.JSON);
        String text = body.map(content -> content.getValue().at("/examples/" + key + "/value"))
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
        Answer answer = Service.client()
                .send(
                        operation.method(),
                        path + query,
                        body.isPresent() ? BodyPublishers.ofString(text) : BodyPublishers.noBody(),
                        request -> request.header("Content-Type", type));
        int expected = operation.node().path("x-answers").path(key).asInt(200);
        assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
        assertThat(operation.node().get("responses").has(Integer.toString(expected)))
                .isTrue();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
