package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.MaterialsDemand;
import io.zhicheng.policy.model.procedure.Objection;
import io.zhicheng.policy.model.procedure.PublicNotice;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import io.zhicheng.policy.model.procedure.UnitRecommendation;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** For any subject whatever: what is written reads back as the same, and written again is the same text. */
class RoundTripPropertiesTest {
    @Property(tries = 300)
    void applications(@ForAll Application application) {
        check(PolicyJson.applications(), application);
    }

    @Property(tries = 300)
    void compositions(@ForAll Composition composition) {
        check(PolicyJson.compositions(), composition);
    }

    @Property(tries = 300)
    void expertPools(@ForAll ExpertPool pool) {
        check(PolicyJson.expertPools(), pool);
    }

    @Property(tries = 300)
    void poolEntries(@ForAll PoolEntry entry) {
        check(PolicyJson.poolEntries(), entry);
    }

    @Property(tries = 300)
    void heldTitles(@ForAll HeldTitle title) {
        check(PolicyJson.heldTitles(), title);
    }

    @Property(tries = 300)
    void recommendationLists(@ForAll RecommendationList list) {
        check(PolicyJson.recommendationLists(), list);
    }

    @Property(tries = 300)
    void reviewRounds(@ForAll ReviewRound round) {
        check(PolicyJson.reviewRounds(), round);
    }

    @Property(tries = 300)
    void standardDrafts(@ForAll StandardDraft draft) {
        check(PolicyJson.standardDrafts(), draft);
    }

    @Property(tries = 300)
    void yearsOfApplications(@ForAll YearOfApplications year) {
        check(PolicyJson.yearsOfApplications(), year);
    }

    @Property(tries = 300)
    void reviewCommittees(@ForAll ReviewCommittee committee) {
        check(PolicyJson.reviewCommittees(), committee);
    }

    @Property(tries = 300)
    void qualificationDocuments(@ForAll QualificationDocument document) {
        check(PolicyJson.qualificationDocuments(), document);
    }

    @Property(tries = 300)
    void certificateRequests(@ForAll CertificateRequest request) {
        check(PolicyJson.certificateRequests(), request);
    }

    @Property(tries = 300)
    void defences(@ForAll Defence defence) {
        check(PolicyJson.defences(), defence);
    }

    @Property(tries = 300)
    void caseBallots(@ForAll CaseBallot ballot) {
        check(PolicyJson.caseBallots(), ballot);
    }

    @Property(tries = 300)
    void publicNotices(@ForAll PublicNotice publicNotice) {
        check(PolicyJson.publicNotices(), publicNotice);
    }

    @Property(tries = 300)
    void unitRecommendations(@ForAll UnitRecommendation unitRecommendation) {
        check(PolicyJson.unitRecommendations(), unitRecommendation);
    }

    @Property(tries = 300)
    void materialsDemands(@ForAll MaterialsDemand materialsDemand) {
        check(PolicyJson.materialsDemands(), materialsDemand);
    }

    @Property(tries = 300)
    void supplementNotices(@ForAll SupplementNotice supplementNotice) {
        check(PolicyJson.supplementNotices(), supplementNotice);
    }

    @Property(tries = 300)
    void objections(@ForAll Objection objection) {
        check(PolicyJson.objections(), objection);
    }

    /** A document that was damaged is read or refused, and nothing else. */
    @Property(tries = 300)
    void damagedApplications(
            @ForAll Application application, @ForAll @IntRange(max = 100_000) int at, @ForAll char put) {
        StringBuilder damaged = new StringBuilder(PolicyJson.writeApplication(application));
        damaged.setCharAt(at % damaged.length(), put);
        Assume.that(!isReadable(damaged.toString()));

        assertThatThrownBy(() -> PolicyJson.readApplication("damaged.json", damaged.toString()))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.faults()).isNotEmpty());
    }

    private static boolean isReadable(String json) {
        try {
            PolicyJson.readApplication("damaged.json", json);
            return true;
        } catch (InvalidDocumentException refused) {
            return false;
        }
    }

    private static <T> void check(Codec<T> codec, T value) {
        String written = codec.write(value);
        T read = codec.read("written.json", written);

        assertThat(read).isEqualTo(value);
        assertThat(codec.write(read)).isEqualTo(written);
    }
}
