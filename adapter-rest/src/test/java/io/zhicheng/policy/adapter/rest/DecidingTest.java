package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.RegionalPolicy;
import io.zhicheng.policy.adapter.json.Detail;
import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.SubjectCase;
import io.zhicheng.policy.adapter.json.Views;
import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.DrawOrder;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The service answers what the library answers, no more and no less. */
class DecidingTest {
    private static final Policies POLICIES = Policies.discover();
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Samples.Sample> SAMPLES = Samples.shipped(DivisionCode.of("620000"));

    private final Client client = Service.client();

    @Test
    void there_are_the_samples_of_the_quickstart() {
        assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(20);
        assertThat(SAMPLES)
                .extracting(Samples.Sample::id)
                .contains("01-normal-promotion", "20-ballot-at-exactly-two-thirds");
    }

    @TestFactory
    Stream<DynamicTest> every_sample_is_judged_as_the_library_judges_it() {
        return SAMPLES.stream().map(sample -> DynamicTest.dynamicTest(sample.id(), () -> judge(sample)));
    }

    private void judge(Samples.Sample sample) {
        String text = client.get("/v1/samples/" + sample.id()).text();
        SubjectCase content = PolicyJson.subjectCases().read(sample.id(), text);
        Policy policy = policyOf(content);
        if (content.subject() instanceof Application application) {
            for (Detail detail : Detail.values()) {
                String expected = views(Locale.ENGLISH).decision(policy.decide(application), detail);
                Answer answer = client.post(
                        "/v1/decisions?explain=" + detail.name().toLowerCase(Locale.ROOT),
                        text,
                        "Accept-Language",
                        "en");
                assertThat(answer.json()).isEqualTo(JSON.readTree(expected));
            }
        }
        Answer all = client.post("/v1/checks?explain=summary", text);
        assertThat(all.json().get("decisions")).hasSize((int) policy.questions().stream()
                .filter(question -> question.subject().type().isInstance(content.subject()))
                .count());
        assertThat(all.header("Cache-Control")).contains("no-store");
    }

    private static Policy policyOf(SubjectCase content) {
        RegionalPolicy layers = POLICIES.in(content.in());
        for (String speciality : content.speciality()) {
            layers = layers.forSpeciality(speciality);
        }
        return layers.on(content.on());
    }

    @Test
    void a_ballot_is_counted_and_bound_to_its_papers() {
        String text = client.get("/v1/samples/20-ballot-at-exactly-two-thirds").text();
        SubjectCase content = PolicyJson.subjectCases().read("sample", text);
        String salt = "000102030405060708090a0b0c0d0e0f";
        Answer answer =
                client.post("/v1/tallies?explain=none", text.replaceFirst("\\{", "{\"salt\": \"" + salt + "\","));
        CaseBallot ballot = (CaseBallot) content.subject();
        assertThat(answer.at("/commitment/sha256"))
                .isEqualTo(POLICIES.in(content.in())
                        .on(content.on())
                        .count(ballot, BallotSalt.ofHex(salt))
                        .commitment()
                        .orElseThrow()
                        .sha256());
        assertThat(answer.at("/votesFor/least")).isEqualTo("12");
        assertThat(answer.at("/carried/code")).isEqualTo("MET");
        assertThat(answer.text()).doesNotContain(salt);
        assertThat(client.post("/v1/tallies", text).json().has("commitment")).isFalse();
    }

    @Test
    void a_draw_comes_to_what_the_library_comes_to() {
        Policy policy = POLICIES.in("622900").on(LocalDate.of(2018, 11, 19));
        DrawOrder order = Draws.order(110);
        String seed = order.seed().secret();
        Answer answer = client.post("/v1/draws", drawCase(order));
        assertThat(answer.json()).isEqualTo(JSON.readTree(views(Locale.CHINA).draw(policy.draw(order))));
        assertThat(answer.json().get("drawn").asBoolean()).isTrue();
        assertThat(answer.text()).doesNotContain(seed);
    }

    @Test
    void a_draw_from_too_few_names_the_conflict() {
        Answer answer = client.post("/v1/draws", drawCase(Draws.order(5)));
        assertThat(answer.json().get("drawn").asBoolean()).isFalse();
        assertThat(answer.json().get("conflict")).isNotEmpty();
    }

    @Test
    void nobody_on_a_draw_that_failed_is_named() {
        List<Expert> pool = Draws.order(5).pool();
        String text = client.post("/v1/draws", drawCase(Draws.order(5))).text();
        assertThat(pool)
                .allSatisfy(expert ->
                        assertThat(text).doesNotContain(expert.reference().orElseThrow()));
    }

    @Test
    void an_application_is_decided_by_two_policies() {
        Samples.Sample sample = SAMPLES.get(0);
        String application =
                PolicyJson.writeApplication((Application) sample.content().subject());
        Answer answer = client.post(
                "/v1/comparisons?explain=summary",
                "{\"left\":{\"in\":\"620000\",\"on\":\"2018-09-20\"},\"right\":{\"in\":\"622900\",\"on\":\"2018-09-20\"},"
                        + "\"application\":" + application + "}");
        assertThat(answer.json().at("/left/policy/layers")).hasSize(2);
        assertThat(answer.json().at("/right/policy/layers")).hasSize(3);
    }

    @Test
    void what_no_norm_answers_is_not_answered() {
        String before = "{\"in\":\"622900\",\"on\":\"1999-01-01\",";
        assertThat(client.post("/v1/checks", before + "\"composition\":{}}").problem())
                .isEqualTo("nothing-answers");
        assertThat(client.post("/v1/tallies", before + "\"caseBallot\":{}}").problem())
                .isEqualTo("nothing-answers");
        assertThat(client.post(
                                "/v1/draws",
                                before + "\"order\":{\"composition\":{},\"pool\":[],\"seed\":\"0123456789abcdef\"}}")
                        .problem())
                .isEqualTo("nothing-answers");
    }

    @Test
    void only_applications_are_decided_the_rest_is_checked() {
        String text =
                client.get("/v1/samples/17-committee-of-19-with-16-present").text();
        Answer refused = client.post("/v1/decisions", text);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/faults/0/maybe")).contains("/v1/checks");
    }

    private static String drawCase(DrawOrder order) {
        return "{\"in\":\"622900\",\"on\":\"2018-11-19\",\"order\":"
                + PolicyJson.drawOrders().write(order) + "}";
    }

    private static Views views(Locale locale) {
        return new Views(locale, JsonStyle.LINE);
    }
}
