package io.zhicheng.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.ReviewArrangement;
import io.zhicheng.policy.model.career.ContributionSpell;
import io.zhicheng.policy.model.career.PayerKind;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Measure;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of papers and contributions reads back; contributions count by whole months. */
class PaperFactsTest {
    @ParameterizedTest
    @CsvSource({
        "2020-02-01, 2020-07-31, 2020-02-01, 2020-08-01",
        "2020-02-20, 2020-07-05, 2020-02-01, 2020-08-01",
        "2020-02-29, 2020-02-29, 2020-02-01, 2020-03-01",
        "2019-12-31, 2020-01-01, 2019-12-01, 2020-02-01",
    })
    void aMonthThatIsTouchedIsPaidForWhole(LocalDate from, LocalDate to, LocalDate first, LocalDate endExclusive) {
        ContributionSpell row = ContributionSpell.of(Spell.ofClosed(from, to), "U");

        assertThat(read(PaperFacts.CONTRIBUTION_SPELL.start(), row)).contains(first);
        assertThat(read(PaperFacts.CONTRIBUTION_SPELL.endExclusive(), row)).contains(endExclusive);
    }

    @Test
    void whatGoesOnHasNoEnd() {
        ContributionSpell row = ContributionSpell.of(Spell.since(LocalDate.of(2015, 3, 9)), "U");

        assertThat(read(PaperFacts.CONTRIBUTION_SPELL.endExclusive(), row)).contains(LocalDate.MAX);
    }

    @Test
    void contributionsAndArrangementsReadBack() {
        ContributionSpell row = ContributionSpell.of(Spell.since(LocalDate.of(2015, 3, 9)), "U");
        Application told = Application.builder()
                .date(LocalDate.of(2020, 8, 10))
                .dossier(Dossier.builder().contributions(Listing.partly(row)).build())
                .arrangement(ReviewArrangement.untold().withCommittee("ENGINEERING"))
                .build();

        assertThat(PaperFacts.CONTRIBUTIONS.read(told)).isEqualTo(Listing.partly(row));
        assertThat(PaperFacts.PAYER.read(row)).contains("U");
        assertThat(PaperFacts.PAYER_KIND.read(row)).contains(PayerKind.UNIT);
        assertThat(PaperFacts.BACK_PAID.read(row)).contains(false);
        assertThat(PaperFacts.COMMITTEE_APPLIED_TO.read(told)).contains("ENGINEERING");
    }

    private static Optional<LocalDate> read(Measure<LocalDate> column, ContributionSpell row) {
        return ((Fact<LocalDate>) column).read(row);
    }
}
