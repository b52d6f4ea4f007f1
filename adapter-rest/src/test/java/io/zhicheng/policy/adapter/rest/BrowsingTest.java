package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The law and the policies, as they are browsed. */
class BrowsingTest {
    private final Client client = Service.client();

    @Test
    void regions_have_names_layers_and_specialities() {
        JsonNode linxia = only(client.get("/v1/regions").json().get("regions"), "place", "622900");
        assertThat(linxia.get("label").asString()).isEqualTo("临夏回族自治州");
        assertThat(texts(linxia.get("layers"), "id")).containsExactly("national", "gansu", "linxia");
        assertThat(texts(linxia.get("specialities"), "id")).containsExactly("hr-training-2020");
        assertThat(linxia.get("documents").get(0).asString()).isEqualTo("LX282");
    }

    @Test
    void documents_can_be_had_by_date() {
        assertThat(texts(client.get("/v1/documents").json().get("documents"), "code"))
                .contains("GS28", "GSPX1", "QZ4");
        assertThat(texts(client.get("/v1/documents?on=2018-10-08").json().get("documents"), "code"))
                .contains("GS28", "LX282")
                .doesNotContain("GSPX1", "QZ4");
        JsonNode training = only(client.get("/v1/documents").json().get("documents"), "code", "GSPX1");
        assertThat(training.at("/inForce/from").asString()).isEqualTo("2020-09-01");
        // the catalogue says until 2021-01-01, which is the day after the last
        assertThat(training.at("/inForce/to").asString()).isEqualTo("2020-12-31");
    }

    @Test
    void a_document_has_its_clauses_in_order() {
        JsonNode document =
                client.get("/v1/documents/GS28", "Accept-Language", "en").json();
        assertThat(document.get("clauses")).hasSize(document.get("clauseCount").asInt());
        JsonNode clause = only(document.get("clauses"), "id", "GS28/5.1-a");
        assertThat(clause.get("citedBy").asInt()).isPositive();
        assertThat(clause.get("text").asString()).matches("\\p{ASCII}.*");
    }

    @Test
    void a_clause_names_the_rules_that_rest_on_it() {
        JsonNode clause = client.get("/v1/documents/LX282/clauses/1.4-d").json();
        assertThat(clause.get("zh").asString()).isNotBlank();
        assertThat(clause.get("en").asString()).isNotBlank();
        JsonNode share = only(clause.get("citedBy"), "id", "share-to-replace");
        assertThat(share.at("/module/id").asString()).isEqualTo("linxia");
        assertThat(share.get("place").asString()).isEqualTo("622900");
    }

    @Test
    void a_policy_tells_what_it_is_made_of_and_what_it_lacks() {
        JsonNode policy = client.get("/v1/policies/620000?on=2018-10-08").json();
        assertThat(policy.at("/version/layers").valueStream().map(JsonNode::asString))
                .containsExactly("national", "gansu");
        assertThat(texts(policy.get("documents"), "code")).contains("GS28").doesNotContain("LX282");
        assertThat(texts(policy.get("missingNorms"), "id")).contains("tenure-of-series");
        assertThat(texts(policy.get("questions"), "id")).contains("eligibility");
    }

    @Test
    void without_a_date_it_is_that_of_today() {
        assertThat(client.get("/v1/policies/620000").at("/version/inForceOn")).isEqualTo("2018-10-08");
    }

    @Test
    void a_county_has_the_policy_of_what_it_lies_in() {
        String county = client.get("/v1/policies/622921?on=2018-10-08").at("/version/fingerprint");
        String prefecture = client.get("/v1/policies/622900?on=2018-10-08").at("/version/fingerprint");
        assertThat(county).isEqualTo(prefecture);
        assertThat(client.get("/v1/policies/620102?on=2018-10-08").at("/version/fingerprint"))
                .isNotEqualTo(county);
    }

    @Test
    void a_rule_has_its_tree_and_its_history() {
        Answer answer = client.get("/v1/policies/622900/rules/parameter:share-to-replace?on=2018-11-19");
        assertThat(answer.json().get("inForce").asBoolean()).isTrue();
        assertThat(texts(answer.json().get("history"), "layer")).contains("甘肃省", "临夏州");
        Answer route = client.get("/v1/policies/620000/rules/route:normal?on=2018-10-08");
        assertThat(route.at("/norm/condition/form")).isNotBlank();
        assertThat(route.at("/question/id")).isEqualTo("eligibility");
    }

    @Test
    void a_rule_may_be_called_by_its_id_where_only_one_bears_it() {
        assertThat(client.get("/v1/policies/620000/rules/normal?on=2018-10-08").at("/key"))
                .isEqualTo("route:normal");
    }

    @Test
    void rules_that_are_not_in_force_are_told_so() {
        JsonNode rules =
                client.get("/v1/policies/622900/rules?on=2018-01-02").json().get("rules");
        assertThat(rules.valueStream().map(rule -> rule.get("inForce").asBoolean()))
                .contains(true, false);
    }

    @Test
    void a_speciality_adds_its_layer() {
        Answer with = client.get("/v1/policies/620000?on=2020-10-08&speciality=hr-training-2020");
        assertThat(with.json().at("/version/layers")).hasSize(3);
        assertThat(client.get("/v1/policies/620000?on=2020-10-08").json().at("/version/layers"))
                .hasSize(2);
    }

    @Test
    void parameters_have_values_in_words() {
        JsonNode parameters = client.get("/v1/policies/622900/parameters?on=2018-11-19")
                .json()
                .get("parameters");
        assertThat(only(parameters, "id", "share-to-replace").get("value").asString())
                .contains("30%", "60%");
    }

    @Test
    void every_subject_has_a_schema() {
        JsonNode subjects = client.get("/v1/subjects").json().get("subjects");
        assertThat(texts(subjects, "subject")).contains("application", "composition", "caseBallot", "reviewCommittee");
        for (JsonNode subject : subjects) {
            Answer schema = client.get(subject.get("schema").asString());
            assertThat(schema.status()).isEqualTo(200);
            assertThat(schema.at("/$id")).isEqualTo(subject.get("subject").asString());
        }
        for (String whole : List.of("case", "drawCase", "ballotCase", "comparedCase")) {
            assertThat(client.get("/v1/schemas/" + whole).status()).isEqualTo(200);
        }
    }

    @Test
    void working_days_are_reckoned_with_their_reasons() {
        JsonNode saturday = client.get("/v1/working-days/2018-09-29?plus=5").json();
        assertThat(saturday.at("/day/kind/code").asString()).isEqualTo("WORKING");
        assertThat(saturday.at("/day/notice").asString()).isEqualTo("国办发明电〔2017〕12号");
        // 30 September is worked in exchange, then a week off, then Monday to Thursday
        assertThat(saturday.at("/shift/date").asString()).isEqualTo("2018-10-11");
        assertThat(client.get("/v1/working-days/2018-10-11?minus=5").at("/shift/date"))
                .isEqualTo("2018-09-29");
        assertThat(client.get("/v1/working-days?from=2018-09-29&to=2018-10-08").at("/reckoning/workingDays"))
                .isEqualTo("3");
    }

    @Test
    void a_year_whose_holidays_are_not_announced_is_not_known() {
        Answer day = client.get("/v1/working-days/2031-03-03?plus=1");
        assertThat(day.at("/day/kind/code")).isEqualTo("UNKNOWN");
        assertThat(day.json().at("/shift/date").isMissingNode()).isTrue();
        assertThat(client.get("/v1/working-days?from=2031-03-03&to=2031-03-09")
                        .json()
                        .at("/reckoning/workingDays")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void two_policies_are_held_against_each_other() {
        JsonNode comparison = client.get(
                        "/v1/comparisons?left=620000&leftOn=2018-10-08&right=622900&rightOn=2018-10-08",
                        "Accept-Language",
                        "en")
                .json();
        assertThat(comparison
                        .get("differences")
                        .valueStream()
                        .map(difference -> difference.at("/slot/id").asString()))
                .contains("share-to-replace");
        assertThat(client.get("/v1/comparisons?left=620000&leftOn=2018-10-08&right=620000&rightOn=2018-10-08")
                        .json()
                        .get("differences"))
                .isEmpty();
    }

    @Test
    void an_answer_that_is_known_is_not_sent_again() {
        String tag = client.get("/v1/regions").header("ETag").orElseThrow();
        Answer again = client.get("/v1/regions", "If-None-Match", "\"x\", " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).contains(tag);
        assertThat(client.get("/v1/regions", "If-None-Match", tag, "Accept-Language", "en")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void head_tells_what_get_would() {
        for (String path : List.of("/health", "/v1/regions", "/v1/documents/GS28", "/v1/documents/XX99")) {
            Answer head = client.send("HEAD", path, BodyPublishers.noBody(), request -> request);
            Answer get = client.get(path);
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
            assertThat(head.text()).isEmpty();
        }
    }

    @Test
    void options_names_the_methods() {
        Answer answer = client.send("OPTIONS", "/v1/comparisons", BodyPublishers.noBody(), request -> request);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).contains("GET, HEAD, POST, OPTIONS");
        // nobody else's page may call us
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void the_page_may_load_its_own_files_only() {
        Answer page = client.get("/");
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Content-Type")).contains("text/html;charset=utf-8");
    }

    @Test
    void nothing_but_the_page_can_be_had_as_a_file() {
        for (String path : List.of(
                "/assets/../openapi.yaml",
                "/assets/%2e%2e/openapi.yaml",
                "/assets/..%2fopenapi.yaml",
                "/assets//etc/passwd",
                "/assets/Main.class",
                "/assets/../Main.class",
                "/assets/.")) {
            assertThat(client.get(path).status()).as(path).isIn(400, 404);
        }
    }

    private static List<String> texts(JsonNode items, String member) {
        return items.valueStream().map(item -> item.get(member).asString()).toList();
    }

    private static JsonNode only(JsonNode items, String member, String value) {
        return items.valueStream()
                .filter(item -> item.get(member).asString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + member + " " + value));
    }
}
