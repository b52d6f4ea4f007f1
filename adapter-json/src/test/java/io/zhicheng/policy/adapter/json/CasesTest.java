package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.model.committee.DrawOrder;
import io.zhicheng.policy.model.committee.DrawSeed;
import io.zhicheng.policy.model.title.TitleBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a policy as documents: draws, counts, comparisons. */
class CasesTest {
    private static final String ORDER = """
        {
          "composition": {"band": "SENIOR"},
          "pool": [{"reference": "E-1"}, {"reference": "E-2"}],
          "size": 19,
          "seed": "a secret that nobody knows"
        }
        """;

    private static final String DRAW = "{\"in\": \"622900\", \"on\": \"2018-11-19\", \"order\": " + ORDER + "}";

    private static InvalidDocumentException refused(Codec<?> codec, String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> codec.read("case.json", json));
    }

    @Test
    void a_draw_is_read_and_written() {
        DrawCase read = PolicyJson.drawCases().read("draw.json", DRAW);

        assertThat(read.by().in()).hasToString("622900");
        assertThat(read.by().on()).isEqualTo("2018-11-19");
        assertThat(read.by().speciality()).isEmpty();
        DrawOrder order = read.order();
        assertThat(order.composition().band()).contains(TitleBand.SENIOR);
        assertThat(order.pool())
                .extracting(expert -> expert.reference().orElseThrow())
                .containsExactly("E-1", "E-2");
        assertThat(order.size()).contains(19);
        assertThat(order.seed()).isEqualTo(DrawSeed.of("a secret that nobody knows"));
        assertThat(PolicyJson.drawCases()
                        .read("draw.json", PolicyJson.drawCases().write(read)))
                .isEqualTo(read);
        assertThat(PolicyJson.drawOrders().read("order.json", ORDER)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a secret that nobody knows | short      | /order/seed
            E-2                        | E-1        | /order/pool/1/reference
            "E-2"                      | "E-2", "level": 1 | /order/pool/1/level
            }, {                       | }, null, { | /order/pool/1
            """)
    void a_fault_of_a_draw_has_its_place_and_tells_no_secret(String right, String wrong, String pointer) {
        InvalidDocumentException refused = refused(PolicyJson.drawCases(), DRAW.replace(right, wrong));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly(pointer);
        assertThat(refused).hasMessageNotContaining("short\"").hasMessageNotContaining("E-1");
    }

    @Test
    void an_expert_of_the_pool_without_reference_is_shown() {
        InvalidDocumentException refused =
                refused(PolicyJson.drawCases(), DRAW.replace("{\"reference\": \"E-2\"}", "{}"));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/order/pool/1");
    }

    @Test
    void what_a_draw_must_have() {
        assertThat(refused(PolicyJson.drawCases(), "{\"order\": {}}").faults())
                .extracting(Fault::problem)
                .containsExactlyInAnyOrder(
                        "It has no field \"in\".",
                        "It has no field \"on\".",
                        "It has no field \"composition\".",
                        "It has no field \"pool\".",
                        "It has no field \"seed\".");
    }

    @Test
    void a_count_is_read_with_its_salt() {
        String salt = "00112233445566778899aabbccddeeff";
        String json = "{\"in\": \"622900\", \"on\": \"2018-11-19\", \"speciality\": [\"gold\"],"
                + " \"caseBallot\": {}, \"salt\": \"" + salt + "\"}";
        BallotCase read = PolicyJson.ballotCases().read("count.json", json);

        assertThat(read.by().speciality()).containsExactly("gold");
        assertThat(read.salt()).contains(BallotSalt.ofHex(salt));
        assertThat(PolicyJson.ballotCases()
                        .read("count.json", PolicyJson.ballotCases().write(read)))
                .isEqualTo(read);
        InvalidDocumentException refused = refused(PolicyJson.ballotCases(), json.replace(salt, salt.substring(2)));
        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/salt");
        assertThat(refused).hasMessageNotContaining("2233");
        assertThat(refused(PolicyJson.ballotCases(), json.replace(salt, "x" + salt))
                        .faults())
                .hasSize(1);
    }

    @Test
    void an_application_for_two_policies() {
        String json = "{\"left\": {\"in\": \"620000\", \"on\": \"2018-10-08\"},"
                + " \"right\": {\"in\": \"450000\", \"on\": \"2020-07-01\", \"speciality\": [\"a\", \"b\"]},"
                + " \"application\": {\"date\": \"2018-10-08\"}}";
        ComparedCase read = PolicyJson.comparedCases().read("both.json", json);

        assertThat(read.left().in()).hasToString("620000");
        assertThat(read.right().speciality()).containsExactly("a", "b");
        assertThat(read.application().date()).isEqualTo("2018-10-08");
        assertThat(PolicyJson.comparedCases().write(read, JsonStyle.LINE))
                .isEqualTo(json.replace(": ", ":").replace(", ", ","));
    }

    @Test
    void a_case_may_name_specialities() {
        String json = "{\"in\": \"620000\", \"on\": \"2020-10-08\", \"speciality\": [\"hr\"],"
                + " \"application\": {\"date\": \"2020-10-08\"}}";
        SubjectCase read = PolicyJson.subjectCases().read("case.json", json);

        assertThat(read.speciality()).containsExactly("hr");
        assertThat(PolicyJson.subjectCases()
                        .read("case.json", PolicyJson.subjectCases().write(read)))
                .isEqualTo(read);
        assertThat(refused(PolicyJson.subjectCases(), json.replace("[\"hr\"]", "\"hr\""))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/speciality");
    }
}
