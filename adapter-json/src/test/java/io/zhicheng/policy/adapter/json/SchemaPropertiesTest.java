package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.testkit.PolicyArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For any subject whatever: its document is taken by its schema; and however it is mangled, the two agree on it. */
class SchemaPropertiesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What may stand in the place of a value. */
    private static final List<String> CHANGES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "7",
            "2018",
            "2500",
            "2.5",
            "\"\"",
            "\"x\"",
            "\"2019-02-29\"",
            "\"2019-10-08\"",
            "\"ongoing\"",
            "\"12%\"",
            "[]",
            "[null]",
            "{}",
            "{\"partly\": []}",
            "{\"from\": \"2010-01-01\"}");

    /** A subject as a document, by the name of its schema. */
    record Written(String name, Codec<?> codec, String document) {
        @Override
        public String toString() {
            return name + " " + document;
        }
    }

    @Provide
    Arbitrary<Written> anySubject() {
        return Arbitraries.oneOf(List.of(
                written("application", PolicyJson.applications(), PolicyArbitraries.applications()),
                written("heldTitle", PolicyJson.heldTitles(), PolicyArbitraries.heldTitles()),
                written(
                        "recommendationList",
                        PolicyJson.recommendationLists(),
                        PolicyArbitraries.recommendationLists()),
                written("reviewRound", PolicyJson.reviewRounds(), PolicyArbitraries.reviewRounds()),
                written("standardDraft", PolicyJson.standardDrafts(), PolicyArbitraries.standardDrafts()),
                written(
                        "yearOfApplications",
                        PolicyJson.yearsOfApplications(),
                        PolicyArbitraries.yearsOfApplications()),
                written("reviewCommittee", PolicyJson.reviewCommittees(), PolicyArbitraries.reviewCommittees()),
                written("composition", PolicyJson.compositions(), PolicyArbitraries.compositions()),
                written("expertPool", PolicyJson.expertPools(), PolicyArbitraries.expertPools()),
                written("poolEntry", PolicyJson.poolEntries(), PolicyArbitraries.poolEntries()),
                written("defence", PolicyJson.defences(), PolicyArbitraries.defences()),
                written("caseBallot", PolicyJson.caseBallots(), PolicyArbitraries.caseBallots()),
                written(
                        "qualificationDocument",
                        PolicyJson.qualificationDocuments(),
                        PolicyArbitraries.qualificationDocuments()),
                written(
                        "certificateRequest",
                        PolicyJson.certificateRequests(),
                        PolicyArbitraries.certificateRequests()),
                written("publicNotice", PolicyJson.publicNotices(), PolicyArbitraries.publicNotices()),
                written(
                        "unitRecommendation",
                        PolicyJson.unitRecommendations(),
                        PolicyArbitraries.unitRecommendations()),
                written("materialsDemand", PolicyJson.materialsDemands(), PolicyArbitraries.materialsDemands()),
                written("supplementNotice", PolicyJson.supplementNotices(), PolicyArbitraries.supplementNotices()),
                written("objection", PolicyJson.objections(), PolicyArbitraries.objections())));
    }

    private static <T> Arbitrary<Written> written(String name, Codec<T> codec, Arbitrary<T> subjects) {
        return subjects.map(subject -> new Written(name, codec, codec.write(subject)));
    }

    @Property(tries = 400)
    void what_is_written_is_taken(@ForAll("anySubject") Written written) {
        assertThat(Validator.errors(written.name(), written.document())).isEmpty();
    }

    @Property(tries = 200)
    void a_case_of_it_is_taken(@ForAll("anySubject") Written written) {
        String document =
                "{\"in\": \"620000\", \"on\": \"2018-10-08\", \"" + written.name() + "\": " + written.document() + "}";

        assertThat(Validator.errors(Schemas.CASE, document)).isEmpty();
        assertThat(SchemaAgreementTest.reads(PolicyJson.subjectCases(), document))
                .isTrue();
    }

    /** One value of the document is changed, one field left out, misspelt or added: what the reader takes, the schema takes. */
    @Property(tries = 1500)
    void what_is_read_is_taken(@ForAll("anySubject") Written written, @ForAll int where, @ForAll int how) {
        JsonNode tree = JSON.readTree(written.document());
        List<Runnable> changes = new ArrayList<>();
        changes(tree, JSON.readTree(pick(CHANGES, how)), changes);
        pick(changes, where).run();
        String document = tree.toString();

        if (SchemaAgreementTest.reads(written.codec(), document)) {
            assertThat(Validator.errors(written.name(), document)).as(document).isEmpty();
        }
    }

    private static <T> T pick(List<T> of, int number) {
        return of.get(Math.floorMod(number, of.size()));
    }

    private static void changes(JsonNode node, JsonNode other, List<Runnable> into) {
        if (node instanceof ObjectNode object) {
            into.add(() -> object.set("neverHeardOf", other));
            object.forEachEntry((name, value) -> {
                into.add(() -> object.set(name, other));
                into.add(() -> object.remove(name));
                into.add(() -> object.set(name + "s", object.remove(name)));
                changes(value, other, into);
            });
        } else if (node instanceof ArrayNode array) {
            into.add(() -> array.add(other));
            for (int i = 0; i < array.size(); i++) {
                int row = i;
                into.add(() -> array.set(row, other));
                changes(array.get(i), other, into);
            }
        }
    }
}
