package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request, the answer says what, and never fails itself. */
class ProblemsTest {
    private final Client client = Service.client();

    @Test
    void all_faults_of_a_document_are_told_at_once() {
        Answer answer = client.post(
                "/v1/decisions",
                "{\"in\":\"620000\",\"on\":\"2018-10-08\",\"application\":{\"date\":\"2018-02-30\","
                        + "\"sought\":{\"level\":\"ASSOCIATE_SENOIR\"},\"dossier\":{\"unit\":{\"teir\":\"RURAL\"},"
                        + "\"unitLeader\":\"yes\"}}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-document");
        List<String> pointers = answer.json()
                .get("faults")
                .valueStream()
                .map(fault -> fault.get("pointer").asString())
                .toList();
        assertThat(pointers)
                .contains(
                        "/application/date",
                        "/application/sought/level",
                        "/application/dossier/unit/teir",
                        "/application/dossier/unitLeader");
        JsonNode misspelt = answer.json()
                .get("faults")
                .valueStream()
                .filter(fault -> fault.get("pointer").asString().equals("/application/sought/level"))
                .findFirst()
                .orElseThrow();
        assertThat(misspelt.get("maybe").asString()).contains("ASSOCIATE_SENIOR");
        assertThat(misspelt.get("expected").asString()).contains("ASSOCIATE_SENIOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"in\":\"620000\",\"in\":\"620000\",\"on\":\"2018-10-08\",\"application\":{}} | /in",
                "{\"in\":620000,\"on\":\"2018-10-08\",\"application\":{}} | /in",
                "{\"in\":\"620000\",\"on\":\"20181008\",\"application\":{}} | /on",
                "{\"in\":\"620000\",\"on\":\"2018-10-08\",\"application\":[]} | /application",
                "{\"in\":\"620000\",\"on\":\"2018-10-08\",\"application\":null} | /application",
                "{\"in\":\"620000\",\"on\":\"9999-10-08\",\"application\":{}} | /on",
                "[] | ``",
                "\"text\" | ``",
                "{\"in\":“620000”} | /in",
                "{} {} | ``"
            })
    void a_fault_is_told_where_it_is(String document, String pointer) {
        Answer answer = client.post("/v1/decisions", document);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()
                        .get("faults")
                        .valueStream()
                        .map(fault -> fault.get("pointer").asString()))
                .contains(pointer == null ? "" : pointer);
    }

    @Test
    void a_personal_value_is_never_repeated() {
        String seed = "my-secret";
        Answer answer = client.post(
                "/v1/draws",
                "{\"in\":\"622900\",\"on\":\"2018-11-19\",\"order\":{\"composition\":{},\"pool\":[{\"reference\":\"张三\","
                        + "\"level\":\"李四\"}],\"seed\":\"" + seed + "\"}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain(seed, "张三", "李四").contains("\"withheld\":true");
    }

    @Test
    void faults_of_parameters_are_told_together() {
        Answer answer = client.get("/v1/comparisons?left=nowhere&leftOn=2018-13-01&rigth=622900&leftOn=x");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()
                        .get("faults")
                        .valueStream()
                        .map(fault -> fault.get("parameter").asString()))
                .contains("left", "leftOn", "right", "rigth");
    }

    @Test
    void a_name_in_a_query_is_not_repeated() {
        Answer answer = client.get("/v1/regions?%E5%BC%A0%E4%B8%89=1");
        assertThat(answer.at("/faults/0/parameter")).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /v1, 404, not-found",
        "GET, /v1/regions/, 404, not-found",
        "GET, /v1/documents/%FF, 400, malformed-request",
        "GET, /v1/documents?on=%FF, 400, malformed-request",
        "GET, /v1/documents?on=%E5%BC%A0, 400, invalid-parameter",
        "GET, /v1/policies/000000, 400, invalid-parameter",
        "GET, /v1/policies/110000, 404, not-found",
        "GET, /v1/comparisons?left=110000&right=620000, 422, no-such-place",
        "GET, /v1/policies/620000?speciality=astrology, 422, no-such-speciality",
        "GET, /v1/working-days/2018-10-08?plus=-1, 400, invalid-parameter",
        "GET, /v1/working-days/2018-10-08?plus=99999999999999999999, 400, invalid-parameter",
        "GET, /v1/working-days?from=1900-01-01&to=2200-01-01, 400, invalid-parameter",
        "POST, /v1/regions, 405, method-not-allowed",
        "DELETE, /v1/decisions, 405, method-not-allowed",
        "PUT, /assets/app.js, 405, method-not-allowed",
        "PROPFIND, /v1/documents/GS28, 405, method-not-allowed"
    })
    void what_is_not_there_is_said_not_to_be(String method, String path, int status, String problem) {
        Answer answer = client.send(method, path, BodyPublishers.noBody(), request -> request);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        if (status == 405) {
            assertThat(answer.header("Allow").orElse("")).contains("OPTIONS").doesNotContain(method);
        }
    }

    @Test
    void bodies_of_other_kinds_are_refused() {
        byte[] document = "{}".getBytes(StandardCharsets.UTF_8);
        for (String type :
                List.of("text/plain", "application/xml", "application/json; charset=gbk", "nonsense", "*/*")) {
            Answer answer = client.post("/v1/decisions", document, type);
            assertThat(answer.status()).as(type).isEqualTo(415);
            assertThat(answer.header("Accept")).contains("application/json, application/x-ndjson");
        }
        assertThat(client.post("/v1/draws", document, MediaTypes.LINES).status())
                .isEqualTo(415);
        assertThat(client.post("/v1/decisions", "{}", "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(415);
        assertThat(client.post("/v1/decisions", document, "application/json; charset=\"UTF-8\"")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void answers_of_other_kinds_are_not_to_be_had() {
        assertThat(client.get("/v1/regions", "Accept", "text/html").problem()).isEqualTo("not-acceptable");
        assertThat(client.get("/v1/regions", "Accept", "application/json;q=0, */*")
                        .status())
                .isEqualTo(406);
        assertThat(client.get("/v1/regions", "Accept", "text/html, application/*;q=0.1")
                        .status())
                .isEqualTo(200);
        assertThat(client.get("/v1/schemas/composition", "Accept", "application/json")
                        .status())
                .isEqualTo(200);
        assertThat(client.post("/v1/decisions", "{}", "Accept", "application/xml")
                        .status())
                .isEqualTo(406);
    }

    @Test
    void bytes_that_are_no_text_are_told_where() {
        byte[] gbk = {'{', '"', (byte) 0xD5, (byte) 0xC5, '"', '}'};
        Answer answer = client.post("/v1/decisions", gbk, MediaTypes.JSON);
        assertThat(answer.at("/faults/0/column")).isEqualTo("3");
        assertThat(answer.at("/faults/0/maybe")).contains("GBK");
    }

    @Test
    void a_draw_that_lacks_a_fact_says_which() {
        Answer answer = client.post(
                "/v1/draws",
                "{\"in\":\"622900\",\"on\":\"2018-11-19\",\"order\":{\"composition\":{\"band\":\"SENIOR\"},\"pool\":[{\"reference\":\"r\"}],"
                        + "\"seed\":\"0123456789abcdef\"}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("previousSize");
    }

    @Test
    void every_problem_has_a_page_of_its_own() {
        for (ProblemKind kind : ProblemKind.values()) {
            for (String language : List.of("zh", "en")) {
                Answer answer = client.get(kind.type(), "Accept-Language", language);
                assertThat(answer.json().get("status").asInt()).isEqualTo(kind.status());
            }
        }
    }
}
