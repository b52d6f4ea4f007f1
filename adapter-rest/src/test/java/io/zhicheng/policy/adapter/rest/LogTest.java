package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The log says what was asked for and how it went; of people it says nothing. */
@ResourceLock(Resources.SYSTEM_ERR)
class LogTest {
    private static final String CANARY = "CanaryZhangSan";
    private final Client client = Service.client();

    @Test
    void a_request_is_one_line_with_its_route() {
        String log = Logged.during(() -> client.get("/v1/documents/GS28/clauses/5.1-a"));
        assertThat(log.lines()).hasSize(1);
        assertThat(log).containsPattern("GET /v1/documents/\\{code}/clauses/\\{path} 200 [0-9]+ ms");
    }

    @Test
    void nothing_that_a_request_says_gets_into_the_log() {
        String log = Logged.during(() -> {
            client.get("/v1/documents/" + CANARY);
            client.get("/" + CANARY);
            client.get("/v1/documents?on=" + CANARY);
            client.get("/v1/documents?" + CANARY + "=1");
            client.get("/v1/regions", "X-Name", CANARY);
            client.get("/v1/regions", "Accept-Language", CANARY);
            client.get("/v1/regions", "Authorization", "Bearer " + CANARY);
            client.send(
                    CANARY.toUpperCase(java.util.Locale.ROOT),
                    "/v1/regions",
                    java.net.http.HttpRequest.BodyPublishers.noBody(),
                    request -> request);
            for (String path : List.of("/v1/decisions", "/v1/checks", "/v1/draws", "/v1/tallies", "/v1/comparisons")) {
                client.post(path, "{\"" + CANARY + "\":\"" + CANARY + "\"}");
                client.post(path, CANARY);
                client.post(path, CANARY.getBytes(StandardCharsets.UTF_8), "text/" + CANARY);
            }
            client.post(
                    "/v1/draws",
                    "{\"in\":\"622900\",\"on\":\"2018-11-19\",\"order\":{\"composition\":{\"band\":\"SENIOR\",\"previousSize\":21},"
                            + "\"pool\":[{\"reference\":\"" + CANARY + "\"}],\"seed\":\"" + CANARY + CANARY + "\"}}");
            client.postLines("/v1/decisions", "{\"in\":\"" + CANARY + "\"}\n" + CANARY);
        });
        assertThat(log).containsIgnoringCase("POST /v1/draws").doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void an_accident_is_logged_without_what_it_says() {
        String log = Logged.during(() -> Accidents.log(
                "/v1/decisions", new IllegalStateException(CANARY, new IllegalArgumentException(CANARY))));
        assertThat(log)
                .contains("IllegalStateException", "IllegalArgumentException", "LogTest")
                .doesNotContain(CANARY);
    }
}
