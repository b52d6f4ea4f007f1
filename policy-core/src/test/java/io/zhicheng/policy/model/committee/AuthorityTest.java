package io.zhicheng.policy.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.certificate.CertificateClass;
import io.zhicheng.policy.model.certificate.CertificateForm;
import io.zhicheng.policy.model.certificate.CertificatePurpose;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Committees as bodies, announcements of titles and requests for certificates")
class AuthorityTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 20);

    static Stream<List<? extends Labelled>> codes() {
        return Stream.of(
                List.of(TitleAuthority.values()),
                List.of(HostKind.values()),
                List.of(CommitteeBasis.values()),
                List.of(RuleContent.values()),
                List.of(CertificateClass.values()),
                List.of(CertificateForm.values()),
                List.of(CertificatePurpose.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("name each of their codes in both languages")
    void labels(List<? extends Labelled> constants) {
        assertThat(constants)
                .extracting(Labelled::zh)
                .doesNotHaveDuplicates()
                .allMatch(zh -> zh.matches("\\p{IsHan}.*"));
        assertThat(constants)
                .extracting(Labelled::en)
                .doesNotHaveDuplicates()
                .allMatch(en -> en.matches("[a-zA-Z][ -~]*"));
    }

    @Test
    @DisplayName("tell nothing unless it is set")
    void blank() {
        assertThat(ReviewCommittee.untold().host()).isEqualTo(CommitteeHost.untold());
        assertThat(ReviewCommittee.untold().setup().rules()).isEqualTo(Listing.untold());
        assertThat(ReviewCommittee.untold().authorised()).isEmpty();
        assertThat(QualificationDocument.untold().entries()).isEqualTo(Listing.untold());
        assertThat(CertificateRequest.untold().letters()).isEmpty();
    }

    @Test
    @DisplayName("have eleven internal rules")
    void elevenRules() {
        assertThat(RuleContent.values()).hasSize(11);
    }

    @Test
    @DisplayName("show nothing of a person as text")
    void redacted() {
        QualificationEntry entry = QualificationEntry.builder().votedOn(DAY).build();
        CertificateRequest request =
                CertificateRequest.builder().requestedOn(DAY).build();

        assertThat(entry).hasToString("QualificationEntry(redacted)");
        assertThat(request).hasToString("CertificateRequest(redacted)");
        assertThat(QualificationDocument.of(TitleLevel.INTERMEDIATE)
                        .withEntries(Listing.whole(entry))
                        .toString())
                .doesNotContain("2018-11-20");
    }

    @Test
    @DisplayName("refuse numbers of people and papers below zero, and point at the field")
    void counts() {
        assertThatThrownBy(() -> CommitteeSetup.builder().seniors(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("seniors"));
        assertThatThrownBy(() -> CommitteeSetup.builder().intermediates(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("intermediates"));
        assertThatThrownBy(() -> CommitteeSetup.builder().relaxedHeadcount(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("relaxedHeadcount"));
        assertThatThrownBy(() -> CertificateRequest.builder().letters(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("letters"));
        assertThatThrownBy(() -> CertificateRequest.builder().newspaperPages(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("newspaperPages"));
        assertThatThrownBy(() -> CertificateRequest.builder().copies(-1).build())
                .isInstanceOfSatisfying(InvalidModelException.class, at("copies"));
        assertThat(CertificateRequest.builder().letters(0).build().letters()).contains(0);
    }

    private static Consumer<InvalidModelException> at(String attribute) {
        return e -> assertThat(e.attribute()).isEqualTo(attribute);
    }
}
