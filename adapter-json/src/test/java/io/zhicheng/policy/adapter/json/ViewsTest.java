package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Draw;
import io.zhicheng.policy.fact.Compositions;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.national.StateCouncilCalendar;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a policy answers, as documents. */
class ViewsTest {
    private static final LocalDate ON = LocalDate.of(2018, 11, 19);
    private static final Policy GANSU = Policies.discover().in("620000").on(ON);
    private static final Policy LINXIA = Policies.discover().in("622900").on(ON);
    private static final Views ENGLISH = PolicyJson.views(Locale.UK);
    private static final Views CHINESE = PolicyJson.views(Locale.CHINA);

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static List<String> names(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static Decision decision() {
        return GANSU.decide(PolicyJson.readApplication("told.json", """
                {"date": "2018-11-19", "sought": {"series": "school-teachers", "level": "ASSOCIATE_SENIOR"},
                 "dossier": {"sanctions": [], "unit": {"tier": "RURAL"}}}
                """));
    }

    @Test
    void without_detail_a_decision_is_verdict_missing_and_version() {
        JsonNode view = tree(ENGLISH.decision(decision(), Detail.NONE));

        assertThat(names(view))
                .containsExactly("question", "verdict", "missing", "missingNorms", "judgements", "policy");
        assertThat(view.at("/verdict/code").asString()).isEqualTo("UNDETERMINED");
        assertThat(view.at("/missing").isEmpty()).isFalse();
    }

    @Test
    void a_summary_has_a_line_for_each_reason_and_no_tree() {
        Application late = PolicyJson.readApplication("told.json", """
                {"date": "2018-11-19", "sought": {"series": "school-teachers", "level": "ASSOCIATE_SENIOR"},
                 "dossier": {"appraisals": [{"year": 2017, "grade": "UNQUALIFIED"}]}}
                """);
        Decision decision = GANSU.decide(late);
        String text = ENGLISH.decision(decision, Detail.SUMMARY);
        JsonNode view = tree(text);

        assertThat(names(view))
                .containsExactly(
                        "question",
                        "verdict",
                        "routes",
                        "bars",
                        "conditions",
                        "missing",
                        "missingNorms",
                        "judgements",
                        "policy");
        assertThat(view.at("/routes").size()).isEqualTo(decision.routes().size());
        assertThat(names(view.at("/routes/0"))).containsExactly("id", "label", "outcome", "reasons", "cites");
        for (JsonNode route : view.at("/routes")) {
            boolean shut = route.at("/outcome/code").asString().equals("NOT_APPLICABLE");
            assertThat(route.at("/reasons").isEmpty())
                    .as(route.at("/id").asString())
                    .isEqualTo(shut);
        }
        assertThat(texts(view.at("/routes/0/reasons")))
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
        assertThat(text)
                .doesNotContain("\"parts\"")
                .hasSizeLessThan(ENGLISH.decision(decision, Detail.FULL).length() / 4);
    }

    @Test
    void a_question_without_routes_has_conditions_in_its_summary() {
        SubjectCase committee = PolicyJson.subjectCases().read("case.json", """
                {"in": "620000", "on": "2018-11-19", "composition": {"previousSize": 25, "replaced": 7, "hostConsent": false}}
                """);
        Decision decision = GANSU.answer(Compositions.ROTATION_LAWFUL, (Composition) committee.subject());
        JsonNode view = tree(CHINESE.decision(decision, Detail.SUMMARY));

        assertThat(view.at("/conditions").isEmpty()).isFalse();
        assertThat(view.at("/conditions")
                        .valueStream()
                        .filter(one -> one.at("/outcome/code").asString().equals("NOT_MET"))
                        .flatMap(one -> one.at("/reasons").valueStream())
                        .map(JsonNode::asString))
                .containsExactly("更换的评委人数占上年度评委人数的比例：28%，应≥ 30%，差2%", "单位同意更换：否，应为是");
    }

    @Test
    void a_view_on_one_line_has_the_same_content() {
        Decision decision = decision();
        String line = CHINESE.onOneLine().decision(decision, Detail.FULL);

        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(tree(line)).isEqualTo(tree(CHINESE.decision(decision, Detail.FULL)));
        assertThat(CHINESE.decision(decision, Detail.FULL)).isEqualTo(PolicyJson.writeDecision(decision, Locale.CHINA));
    }

    private static String pool(int size) {
        return IntStream.range(0, size).mapToObj(ViewsTest::expert).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String expert(int i) {
        return """
                        {"reference": "expert-%d", "level": "FULL_SENIOR", "titleScope": "PROVINCE",
                         "speciality": "%s", "closeSpeciality": false, "appointedOn": "2012-01-01",
                         "newLevelSince": "2012-01-01", "educationLevel": "BACHELOR", "educationInSpeciality": true,
                         "educationMeetsRegulation": true, "employer": "hospital-%d", "employerTier": "COUNTY",
                         "fromGrassRoots": true, "outsideSystem": %b, "professional": true, "bornOn": "1970-01-01",
                         "moralityProblem": false, "underInvestigation": false, "retiresOn": "not foreseen",
                         "entryRelaxed": false, "satLastYear": %b, "recused": false}
                """.formatted(i, i % 3 == 0 ? "surgery" : "nursing", i % 7, i % 6 == 0, i % 2 == 0);
    }

    private static Draw draw(int size) {
        return LINXIA.draw(
                PolicyJson.drawOrders().read("order.json", """
                {"composition": {"band": "SENIOR", "grassRoots": false, "reviewsFullSenior": false,
                                 "reviewsAssociateSenior": true, "meetingOn": "2018-11-19",
                                 "scopeSpecialities": [{"code": "surgery"}, {"code": "nursing"}],
                                 "appliedSpecialities": [{"code": "surgery"}, {"code": "nursing"}],
                                 "members": {"partly": [{"role": "CHAIR", "expert": %s}, {"role": "VICE_CHAIR", "expert": %s}]},
                                 "previousSize": 21},
                 "pool": %s, "seed": "a seed of more than sixteen"}
                """.formatted(expert(1001), expert(1003), pool(size))));
    }

    @Test
    void a_committee_that_was_drawn_can_be_read_again() {
        Draw.Made made = (Draw.Made) draw(110);
        JsonNode view = tree(ENGLISH.draw(made));

        assertThat(names(view)).containsExactly("drawn", "composition", "passedOver", "notHeeded", "minutes", "text");
        assertThat(view.at("/drawn").asBoolean()).isTrue();
        assertThat(PolicyJson.compositions()
                        .read("drawn.json", view.at("/composition").toString()))
                .isEqualTo(made.composition());
        assertThat(view.at("/passedOver").size()).isEqualTo(made.passedOver().size());
        assertThat(names(view.at("/passedOver/0"))).containsExactly("reference", "rules");
        assertThat(view.at("/minutes/policy/fingerprint").asString())
                .isEqualTo(LINXIA.version().fingerprint());
        assertThat(view.toString()).doesNotContain("a seed of more");
    }

    @Test
    void a_draw_that_cannot_be_made_tells_the_conflict() {
        JsonNode view = tree(CHINESE.draw(draw(10)));

        assertThat(names(view)).containsExactly("drawn", "conflict", "concessions", "minutes", "text");
        assertThat(view.at("/drawn").asBoolean()).isFalse();
        assertThat(view.at("/conflict/0/needed").asInt())
                .isGreaterThan(view.at("/conflict/0/offered").asInt());
        assertThat(view.at("/conflict/0/rule/clauses/0/zh").asString()).isNotBlank();
    }

    @Test
    void a_count_tells_numbers_and_no_vote() {
        CaseBallot ballot =
                (CaseBallot) PolicyJson.subjectCases().read("case.json", """
                        {"in": "622900", "on": "2018-11-19", "caseBallot": {"form": "REVIEW", "level": "INTERMEDIATE", "committeeSize": 3,
                         "attendance": [{"mode": "IN_PERSON", "recused": false}, {"mode": "IN_PERSON", "recused": false},
                                        {"mode": "IN_PERSON", "recused": false}],
                         "papers": [{"choice": "FOR", "castDuringSession": true, "fromAbsentMember": false},
                                    {"choice": "FOR", "castDuringSession": true, "fromAbsentMember": false},
                                    {"choice": "AGAINST", "castDuringSession": true, "fromAbsentMember": false}]}}
                        """).subject();
        BallotSalt salt = BallotSalt.ofHex("00112233445566778899aabbccddeeff");
        JsonNode view = tree(ENGLISH.tally(LINXIA.count(ballot, salt), Detail.NONE));

        assertThat(view.at("/votesFor/least").asInt()).isEqualTo(2);
        assertThat(view.at("/votesAgainst/least").asInt()).isEqualTo(1);
        assertThat(view.at("/voters/greatest").asInt()).isEqualTo(3);
        assertThat(view.at("/needed/text").asString()).isEqualTo("2");
        assertThat(view.at("/carried/code").asString()).isEqualTo("MET");
        assertThat(view.at("/commitment/sha256").asString()).hasSize(64);
        assertThat(names(tree(ENGLISH.tally(LINXIA.count(ballot), Detail.NONE))))
                .doesNotContain("commitment");
        assertThat(view.toString()).doesNotContain("AGAINST").doesNotContain("00112233");
    }

    @Test
    void two_policies_side_by_side() {
        JsonNode view = tree(ENGLISH.comparison(GANSU.compare(LINXIA)));

        assertThat(texts(view.at("/second/layers"))).isEqualTo(LINXIA.version().layers());
        assertThat(view.at("/differences")
                        .valueStream()
                        .filter(one -> one.at("/slot/id").asString().equals("share-to-replace"))
                        .toList())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at("/kind/code").asString()).isEqualTo("CHANGED");
                    assertThat(one.at("/slot/kind").asString()).isEqualTo("parameter");
                    assertThat(one.at("/first/said").asString()).isEqualTo("30%");
                    assertThat(one.at("/second/said").asString()).isEqualTo("30% to 60%");
                    assertThat(one.at("/second/clauses/0/id").asString()).startsWith("LX282/");
                });
    }

    @Test
    void days_and_how_they_were_counted() {
        WorkCalendar calendar = StateCouncilCalendar.shipped();
        JsonNode day = tree(ENGLISH.day(calendar.day(LocalDate.of(2018, 9, 29))));
        JsonNode derivation = tree(CHINESE.derivation(calendar.explainShift(LocalDate.of(2018, 9, 28), 3)));

        assertThat(day.at("/kind/code").asString()).isEqualTo("WORKING");
        assertThat(day.at("/notice").asString()).contains("2017");
        assertThat(derivation.at("/workingDays").asInt()).isEqualTo(3);
        assertThat(derivation.at("/days/0/date").asString()).isEqualTo("2018-09-29");
        assertThat(derivation.at("/days").size())
                .isEqualTo(derivation.at("/lines").size());
    }

    @Test
    void a_day_that_no_calendar_covers_leaves_the_number_out() {
        WorkCalendar calendar = StateCouncilCalendar.shipped();
        JsonNode view = tree(ENGLISH.derivation(calendar.explainShift(LocalDate.of(2199, 1, 1), 3)));

        assertThat(view.has("workingDays")).isFalse();
        assertThat(view.at("/days/0/kind/code").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void the_history_of_a_slot() {
        Slot slot = LINXIA.slots().stream()
                .filter(one -> one.id().equals("share-to-replace"))
                .findFirst()
                .orElseThrow();
        JsonNode view = tree(CHINESE.history(LINXIA.history(slot)));

        assertThat(view.valueStream().map(one -> one.at("/standing/code").asString()))
                .containsSubsequence("OVERRIDDEN", "HOLDS");
        assertThat(view.get(view.size() - 1).at("/said").asString()).isEqualTo("30%至60%");
    }

    /** Every rule of every layer has a view in both languages, down to the leaves. */
    @Test
    void every_rule_has_a_tree() {
        for (Policy policy : List.of(GANSU, LINXIA)) {
            for (Norm norm : policy.norms()) {
                JsonNode view = tree(ENGLISH.rule(norm, policy.catalogue()));
                assertThat(view.at("/slot/id").asString()).isEqualTo(norm.slot().id());
                assertThat(view.at("/clauses").size())
                        .isEqualTo(norm.citations().size());
                Optional.ofNullable(view.get("condition")).ifPresent(ViewsTest::passes);
                Optional.ofNullable(view.get("value")).ifPresent(ViewsTest::passes);
                assertThat(tree(CHINESE.rule(norm, policy.catalogue()))
                                .at("/said")
                                .asString())
                        .isNotBlank();
            }
        }
    }

    private static void passes(JsonNode node) {
        assertThat(node.at("/form").asString()).matches("[A-Z_]+");
        assertThat(node.at("/text").asString()).isNotBlank();
        assertThat(node.has("parts")).isTrue();
        node.at("/parts").forEach(ViewsTest::passes);
    }
}
