package io.zhicheng.policy.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CaseBallotTest {
    private static final BallotPaper FOR = BallotPaper.of(BallotChoice.FOR);
    private static final BallotPaper AGAINST = BallotPaper.of(BallotChoice.AGAINST);
    private static final BallotPaper LATE = FOR.withCastDuringSession(false);
    private static final BallotPaper ABSENT = FOR.withFromAbsentMember(true);
    private static final BallotPaper REASONED = FOR.withReasonsGiven(true);
    private static final BallotPaper BLANK = BallotPaper.builder().build();

    /** Nobody can tell from a position in the list whose vote it is: the order told is gone. */
    @Test
    void forgetsInWhichOrderTheVotesWereTold() {
        List<BallotPaper> told = List.of(REASONED, AGAINST, LATE, BLANK, ABSENT, FOR);
        List<BallotPaper> otherwise = List.of(FOR, BLANK, AGAINST, ABSENT, REASONED, LATE);

        assertThat(ballot(told).papers().rows()).containsExactly(BLANK, LATE, FOR, REASONED, ABSENT, AGAINST);
        assertThat(ballot(otherwise)).isEqualTo(ballot(told));
    }

    @Property(tries = 100)
    void keepsEveryVoteAndTheExtent(@ForAll Listing.Extent extent, @ForAll List<BallotChoice> choices) {
        List<BallotPaper> papers = extent == Listing.Extent.UNTOLD
                ? List.of()
                : choices.stream().map(BallotPaper::of).toList();
        CaseBallot ballot =
                CaseBallot.builder().papers(Listing.of(extent, papers)).build();

        assertThat(ballot.papers().extent()).isEqualTo(extent);
        assertThat(ballot.papers().rows()).containsExactlyInAnyOrderElementsOf(papers);
    }

    /** The order of those who attend says nothing of their votes, and stays. */
    @Test
    void keepsTheOrderOfThoseWhoAttend() {
        Listing<Attendance> told = Listing.whole(
                Attendance.of(AttendanceMode.REMOTE),
                Attendance.of(AttendanceMode.IN_PERSON),
                Attendance.of(AttendanceMode.ABSENT));

        assertThat(CaseBallot.builder().attendance(told).build().attendance()).isEqualTo(told);
    }

    @Test
    void refusesACommitteeOfNobody() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> CaseBallot.untold().withCommitteeSize(0))
                .satisfies(refused -> assertThat(refused.attribute()).isEqualTo("committeeSize"));
        assertThat(CaseBallot.untold().withCommitteeSize(1).committeeSize()).contains(1);
    }

    @Test
    void refusesBlankTexts() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> CaseBallot.untold().withAssessmentMode(" "))
                .satisfies(refused -> assertThat(refused.attribute()).isEqualTo("assessmentMode"));
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> CaseBallot.untold().withSeriesAssessmentMode(" "))
                .satisfies(refused -> assertThat(refused.attribute()).isEqualTo("seriesAssessmentMode"));
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> DefenceExpert.builder().employer(" ").build())
                .satisfies(refused -> assertThat(refused.attribute()).isEqualTo("employer"));
    }

    @Test
    void defenceRefusesFewerThanNobody() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Defence.untold().withExpertsFor(-1))
                .satisfies(refused -> assertThat(refused.attribute()).isEqualTo("expertsFor"));
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Defence.untold().withExpertsAgainst(-1))
                .satisfies(refused -> assertThat(refused.attribute()).isEqualTo("expertsAgainst"));
        assertThat(Defence.untold().withExpertsFor(0).withExpertsAgainst(0).expertsFor())
                .isEqualTo(Optional.of(0));
    }

    @Test
    void defenceThatWasNotHeldTellsNothingElse() {
        assertThat(Defence.notHeld()).isEqualTo(Defence.builder().held(false).build());
    }

    private static CaseBallot ballot(List<BallotPaper> papers) {
        return CaseBallot.builder().papers(Listing.whole(papers)).build();
    }
}
