package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.committee.Ballots.and;
import static io.zhicheng.policy.gansu.committee.Ballots.member;
import static io.zhicheng.policy.gansu.committee.Ballots.papers;
import static io.zhicheng.policy.gansu.committee.Ballots.review;
import static io.zhicheng.policy.gansu.committee.Ballots.votes;
import static io.zhicheng.policy.model.committee.BallotChoice.ABSTAIN;
import static io.zhicheng.policy.model.committee.BallotChoice.AGAINST;
import static io.zhicheng.policy.model.committee.BallotChoice.FOR;
import static io.zhicheng.policy.model.committee.BallotChoice.SPOILT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.decision.Tally;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The count of a ballot, and what binds it to the papers. */
class CountBallotTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 19);
    private static final Policy POLICY =
            Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(DAY);
    private static final BallotSalt SALT = BallotSalt.ofHex("9f".repeat(16));

    /** A region that says nothing of ballots. */
    private record Silent() implements PolicyModule {
        @Override
        public String id() {
            return "silent";
        }

        @Override
        public Label label() {
            return new Label("某省", "some province");
        }

        @Override
        public DivisionCode jurisdiction() {
            return DivisionCode.of("650000");
        }

        @Override
        public Optional<String> base() {
            return Optional.of("national");
        }

        @Override
        public ClauseCatalogue catalogue() {
            return ClauseCatalogue.empty();
        }

        @Override
        public List<Change> changes() {
            return List.of();
        }
    }

    @Test
    void countsByChoice() {
        CaseBallot ballot = and(
                and(
                        review(19, 0)
                                .withPapers(
                                        papers(votes(13, FOR), votes(3, AGAINST), votes(2, ABSTAIN), votes(1, SPOILT))),
                        BallotPaper.of(FOR).withFromAbsentMember(true)),
                BallotPaper.of(FOR).withCastDuringSession(false));
        Tally tally = POLICY.count(ballot);

        assertThat(tally.votesFor().value()).contains(13);
        assertThat(tally.votesAgainst().value()).contains(3);
        assertThat(tally.abstentions().value()).contains(2);
        assertThat(tally.spoilt().value()).contains(1);
        assertThat(tally.rejected().value()).contains(2);
        assertThat(tally.voters().value()).contains(19);
        assertThat(tally.needed().value()).contains(13);
        assertThat(tally.carried()).isEqualTo(Outcome.MET);
        assertThat(tally.decision().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(tally).hasToString("Tally(redacted)");
    }

    /** Two thirds, inclusive, rounded up to whole votes. */
    @ParameterizedTest
    @CsvSource({"17, 12", "18, 12", "19, 13", "13, 9", "21, 14", "0, 0"})
    void saysHowManyAreNeeded(int present, int needed) {
        assertThat(POLICY.count(review(present, 0)).needed().value()).contains(needed);
    }

    @Test
    void theMajorityIsOneOfSeveralConditions() {
        Tally tally = POLICY.count(review(16, 16));

        assertThat(tally.carried()).isEqualTo(Outcome.MET);
        assertThat(tally.decision().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void whatIsNotToldKeepsNumbersOpen() {
        CaseBallot ballot = and(review(17, 12), member().withRecused(Optional.empty()));
        Tally tally =
                POLICY.count(ballot.withPapers(Listing.partly(ballot.papers().rows())));

        assertThat(tally.voters().least()).contains(17);
        assertThat(tally.voters().greatest()).contains(18);
        assertThat(tally.needed().least()).contains(12);
        assertThat(tally.needed().greatest()).contains(12);
        assertThat(tally.votesFor().least()).contains(12);
        assertThat(tally.votesFor().value()).isEmpty();
        assertThat(tally.carried()).isEqualTo(Outcome.MET);
    }

    @Test
    void withoutAMajorityInForceNobodyKnowsHowManyAreNeeded() {
        Policy province = Policies.of(new GansuModule()).in("620000").on(DAY);
        Tally tally = province.count(review(17, 17));

        assertThat(tally.voters().value()).contains(17);
        assertThat(tally.needed().least()).isEmpty();
        assertThat(tally.needed().greatest()).isEmpty();
        assertThat(tally.carried()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void countsNothingWhereNothingIsSaidOfBallots() {
        Policy silent = Policies.of(new Silent()).in("650000").on(DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> silent.count(review(17, 17)))
                .withMessageContaining("case-passed");
    }

    @Test
    void recountHoldsAgainstTheCommitment() {
        CaseBallot ballot = review(17, 12);
        Tally tally = POLICY.count(ballot, SALT);

        assertThat(tally.recount(papers(votes(5, AGAINST), votes(12, FOR)), SALT))
                .isTrue();
        assertThat(tally.recount(papers(votes(5, AGAINST), votes(11, FOR), votes(1, SPOILT)), SALT))
                .isFalse();
        assertThat(tally.recount(ballot.papers(), BallotSalt.ofHex("00".repeat(16))))
                .isFalse();
        assertThat(tally.commitment().orElseThrow().sha256())
                .isNotEqualTo(POLICY.count(review(17, 11), SALT)
                        .commitment()
                        .orElseThrow()
                        .sha256());
    }

    @Test
    void aCountWithoutASaltBindsNothing() {
        Tally tally = POLICY.count(review(17, 12));

        assertThat(tally.commitment()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> tally.recount(review(17, 12).papers(), SALT))
                .withMessageContaining("without a salt");
    }
}
