package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.testkit.PolicyArbitraries;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The round trip is only worth something if arbitrary subjects tell every field at times. */
class ArbitrariesTest {
    @Example
    void applicationsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.applications(), ApplicationCodecs.APPLICATION);
    }

    @Example
    void compositionsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.compositions(), CompositionCodecs.COMPOSITION);
    }

    @Example
    void expertPoolsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.expertPools(), CompositionCodecs.EXPERT_POOL);
    }

    @Example
    void poolEntriesTellEveryFieldAtTimes() {
        check(PolicyArbitraries.poolEntries(), CompositionCodecs.POOL_ENTRY);
    }

    @Example
    void heldTitlesTellEveryFieldAtTimes() {
        check(PolicyArbitraries.heldTitles(), HeldTitleCodec.HELD_TITLE);
    }

    @Example
    void standardDraftsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.standardDrafts(), ProcedureCodecs.STANDARD_DRAFT);
    }

    @Example
    void yearsOfApplicationsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.yearsOfApplications(), ProcedureCodecs.YEAR_OF_APPLICATIONS);
    }

    @Example
    void reviewCommitteesTellEveryFieldAtTimes() {
        check(PolicyArbitraries.reviewCommittees(), CommitteeCodecs.REVIEW_COMMITTEE);
    }

    @Example
    void qualificationDocumentsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.qualificationDocuments(), QualificationDocumentCodecs.QUALIFICATION_DOCUMENT);
    }

    @Example
    void certificateRequestsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.certificateRequests(), CertificateCodec.CERTIFICATE_REQUEST);
    }

    @Example
    void defencesTellEveryFieldAtTimes() {
        check(PolicyArbitraries.defences(), BallotCodecs.DEFENCE);
    }

    @Example
    void caseBallotsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.caseBallots(), BallotCodecs.CASE_BALLOT);
    }

    @Example
    void publicNoticesTellEveryFieldAtTimes() {
        check(PolicyArbitraries.publicNotices(), RecommendingCodecs.PUBLIC_NOTICE);
    }

    @Example
    void unitRecommendationsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.unitRecommendations(), RecommendingCodecs.UNIT_RECOMMENDATION);
    }

    @Example
    void materialsDemandsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.materialsDemands(), RecommendingCodecs.MATERIALS_DEMAND);
    }

    @Example
    void supplementNoticesTellEveryFieldAtTimes() {
        check(PolicyArbitraries.supplementNotices(), RecommendingCodecs.SUPPLEMENT_NOTICE);
    }

    @Example
    void objectionsTellEveryFieldAtTimes() {
        check(PolicyArbitraries.objections(), RecommendingCodecs.OBJECTION);
    }

    private static <T> void check(Arbitrary<T> arbitrary, ObjectCodec<T, ?> table) {
        Set<String> told = new TreeSet<>();
        FaultList faults = new FaultList(50);
        Codec<T> codec = new Codec<>(table);
        arbitrary
                .sampleStream()
                .limit(60)
                .forEach(value -> JsonReader.read(codec.write(value), Limits.DEFAULT, faults)
                        .ifPresent(json -> collect("", json, told)));

        assertThat(told).containsAll(names("", table));
    }

    private static void collect(String path, Json json, Set<String> told) {
        if (json instanceof Json.Obj object) {
            for (Json.Member member : object.members()) {
                String below = member.name().equals("partly") ? path : path + "." + member.name();
                told.add(below);
                collect(below, member.value(), told);
            }
        } else if (json instanceof Json.Arr array) {
            array.items().forEach(item -> collect(path, item, told));
        }
    }

    private static Set<String> names(String path, ValueCodec<?> codec) {
        if (codec instanceof ListingCodec<?> listing) {
            return names(path, listing.row());
        }
        if (!(codec instanceof ObjectCodec<?, ?> table)) {
            return Set.of(path);
        }
        return table.fields().stream()
                .flatMap(field -> names(path + "." + field.name(), field.codec()).stream())
                .collect(Collectors.toSet());
    }
}
