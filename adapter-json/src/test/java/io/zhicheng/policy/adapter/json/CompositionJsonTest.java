package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.MemberRole;
import io.zhicheng.policy.model.committee.Speciality;
import io.zhicheng.policy.model.title.TitleBand;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Compositions as documents. */
class CompositionJsonTest {
    private static final String TOLD = """
        {
          "band": "SENIOR",
          "meetingOn": "2018-11-19",
          "scopeSpecialities": [{"code": "surgery"}],
          "members": {"partly": [
            {"role": "CHAIR", "expert": {"reference": "E-1", "retiresOn": "not foreseen"}},
            {"role": "MEMBER", "expert": {"reference": "E-2", "retiresOn": "2028-03-04"}}
          ]}
        }
        """;

    @Test
    void readsWhatPeopleWrite() {
        assertThat(PolicyJson.compositions().read("committee.json", TOLD))
                .isEqualTo(Composition.builder()
                        .band(TitleBand.SENIOR)
                        .meetingOn(LocalDate.of(2018, 11, 19))
                        .scopeSpecialities(Listing.whole(Speciality.of("surgery")))
                        .members(Listing.partly(
                                member(MemberRole.CHAIR, "E-1", LocalDate.MAX),
                                member(MemberRole.MEMBER, "E-2", LocalDate.of(2028, 3, 4))))
                        .build());
    }

    private static CommitteeMember member(MemberRole role, String reference, LocalDate retiresOn) {
        return CommitteeMember.of(
                role, Expert.builder().reference(reference).retiresOn(retiresOn).build());
    }

    /** A document that is refused tells where, and nothing of who it is. */
    @Test
    void messagesTellNobody() {
        String wrong = TOLD.replace("\"2028-03-04\"", "\"4 March 2028\"").replace("\"E-2\"", "4711");

        assertThatThrownBy(() -> PolicyJson.compositions().read("committee.json", wrong))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.faults()).hasSize(2))
                .hasMessageContaining("members")
                .hasMessageContaining("not foreseen")
                .hasMessageNotContaining("4711")
                .hasMessageNotContaining("4 March")
                .hasMessageNotContaining("E-1");
    }
}
