package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.CaseBallots.CASE_PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.BallotSalt;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Tally;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.committee.Ballots;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.CaseForm;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds of every ballot in Linxia, whatever the numbers. */
class BallotLawsTest {
    private static final Policy POLICY =
            Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(LocalDate.of(2018, 11, 19));
    /** Not in favour, the most common one first. */
    private static final List<BallotChoice> OTHERS =
            List.of(BallotChoice.AGAINST, BallotChoice.ABSTAIN, BallotChoice.SPOILT);

    private static final BallotSalt SALT = BallotSalt.ofHex("5a".repeat(16));

    /** Ballots near the edge: everything in order but the numbers, the recusals and the validity of votes. */
    @Provide
    Arbitrary<CaseBallot> ballots() {
        return Combinators.combine(
                        Arbitraries.of(CaseForm.class),
                        Arbitraries.of(TitleLevel.ASSOCIATE_SENIOR, TitleLevel.FULL_SENIOR),
                        Arbitraries.integers().between(16, 25),
                        Arbitraries.doubles().between(0.65, 1),
                        Arbitraries.randomValue(Random::nextLong))
                .as((form, level, members, inFavour, seed) -> ballot(form, level, members, inFavour, new Random(seed)));
    }

    private static CaseBallot ballot(CaseForm form, TitleLevel level, int members, double inFavour, Random random) {
        List<Attendance> attendance = new ArrayList<>();
        List<BallotPaper> papers = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            boolean votes = random.nextInt(30) > 0;
            attendance.add(Ballots.member()
                    .withTitleLevel(random.nextInt(30) > 0 ? level : TitleLevel.ASSOCIATE_SENIOR)
                    .withRecused(!votes));
            if (votes) {
                BallotChoice choice = random.nextDouble() < inFavour
                        ? BallotChoice.FOR
                        : OTHERS.get(random.nextInt(random.nextInt(3) == 0 ? OTHERS.size() : 1));
                papers.add(BallotPaper.of(choice)
                        .withCastDuringSession(random.nextInt(60) > 0)
                        .withFromAbsentMember(random.nextInt(60) == 0));
            }
        }
        CaseBallot ballot = form == CaseForm.REVIEW ? Ballots.review(0, 0) : Ballots.recognition(form, 0, 0);
        return ballot.withLevel(level).withAttendance(Listing.whole(attendance)).withPapers(Listing.whole(papers));
    }

    @Property(tries = 300)
    void theOrderOfVotesAndMembersChangesNothing(@ForAll("ballots") CaseBallot ballot, @ForAll long seed) {
        Random random = new Random(seed);
        CaseBallot shuffled = ballot.withPapers(shuffled(ballot.papers(), random))
                .withAttendance(shuffled(ballot.attendance(), random));
        Decision decision = decide(ballot);

        bothVerdictsOccur(decision.verdict());
        assertThat(decide(shuffled).verdict()).isEqualTo(decision.verdict());
        assertThat(outcomes(decide(shuffled))).isEqualTo(outcomes(decision));
        assertThat(POLICY.count(shuffled).votesFor())
                .isEqualTo(POLICY.count(ballot).votesFor());
    }

    @Property(tries = 300)
    void oneMoreVoteInFavourInsteadOfAnotherNeverFailsACaseThatPassed(
            @ForAll("ballots") CaseBallot ballot, @ForAll long seed) {
        List<BallotPaper> papers = new ArrayList<>(ballot.papers().rows());
        Collections.shuffle(papers, new Random(seed));
        Optional<BallotPaper> another = papers.stream()
                .filter(paper -> !paper.choice().equals(Optional.of(BallotChoice.FOR)))
                .findFirst();
        Assume.that(another.isPresent());
        papers.remove(another.orElseThrow());
        papers.add(another.orElseThrow().withChoice(BallotChoice.FOR));
        Verdict before = decide(ballot).verdict();
        Verdict after = decide(ballot.withPapers(Listing.whole(papers))).verdict();

        bothVerdictsOccur(before);
        if (before == Verdict.ELIGIBLE) {
            assertThat(after).isEqualTo(Verdict.ELIGIBLE);
        }
    }

    /** The number said to be needed is the number that decides. */
    @Property(tries = 300)
    void enoughVotesAreThoseNeeded(@ForAll("ballots") CaseBallot ballot) {
        Tally tally = POLICY.count(ballot);
        Assume.that(tally.voters().value().orElseThrow() > 0);

        assertThat(tally.carried() == Outcome.MET)
                .isEqualTo(tally.votesFor().value().orElseThrow()
                        >= tally.needed().value().orElseThrow());
        assertThat(3 * tally.needed().value().orElseThrow())
                .isBetween(
                        2 * tally.voters().value().orElseThrow(),
                        2 * tally.voters().value().orElseThrow() + 2);
    }

    /** Every vote told is counted once, under its choice or among the rejected. */
    @Property(tries = 300)
    void everyVoteIsCountedOnce(@ForAll("ballots") CaseBallot ballot) {
        Tally tally = POLICY.count(ballot);

        assertThat(tally.votesFor().value().orElseThrow()
                        + tally.votesAgainst().value().orElseThrow()
                        + tally.abstentions().value().orElseThrow()
                        + tally.spoilt().value().orElseThrow()
                        + tally.rejected().value().orElseThrow())
                .isEqualTo(ballot.papers().rows().size());
    }

    @Property(tries = 300)
    void aRecountAgreesWithThePapersAndWithNoOthers(@ForAll("ballots") CaseBallot ballot, @ForAll long seed) {
        Random random = new Random(seed);
        Tally tally = POLICY.count(ballot, SALT);
        List<BallotPaper> changed = new ArrayList<>(ballot.papers().rows());
        changed.add(BallotPaper.of(OTHERS.get(random.nextInt(OTHERS.size()))));

        assertThat(tally.recount(shuffled(ballot.papers(), random), SALT)).isTrue();
        assertThat(tally.recount(Listing.whole(changed), SALT)).isFalse();
    }

    /** The law: one more fact may settle an open outcome, never turn a settled one round. */
    @Property(tries = 300)
    void oneMoreFactNeverTurnsASettledVerdictRound(@ForAll CaseBallot told, @ForAll long seed) {
        Random random = new Random(seed);
        CaseBallot hidden = told.withLevel(told.level().filter(any -> random.nextBoolean()))
                .withForm(told.form().filter(any -> random.nextBoolean()))
                .withGrassRoots(told.grassRoots().filter(any -> random.nextBoolean()))
                .withCommittee(told.committee().filter(any -> random.nextBoolean()))
                .withDefended(told.defended().filter(any -> random.nextBoolean()))
                .withPapers(hide(told.papers(), random))
                .withAttendance(hide(told.attendance(), random));
        Map<String, String> settled = outcomes(decide(hidden));
        Map<String, String> all = outcomes(decide(told));

        settled.forEach((route, outcome) -> {
            switch (outcome) {
                case "MET" -> assertThat(all.get(route)).as(route).isEqualTo("MET");
                case "NOT_MET", "NOT_APPLICABLE" ->
                    assertThat(all.get(route)).as(route).isIn("NOT_MET", "NOT_APPLICABLE");
                default -> {}
            }
        });
    }

    /** A law over ballots that all pass, or all fail, would show nothing. */
    private static void bothVerdictsOccur(Verdict verdict) {
        Statistics.label("verdict")
                .collect(verdict)
                .coverage(coverage -> List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE)
                        .forEach(each -> coverage.check(each).percentage(share -> share > 5)));
    }

    private static <T> Listing<T> hide(Listing<T> rows, Random random) {
        return random.nextBoolean() ? Listing.untold() : rows;
    }

    private static <T> Listing<T> shuffled(Listing<T> rows, Random random) {
        List<T> copy = new ArrayList<>(rows.rows());
        Collections.shuffle(copy, random);
        return Listing.of(rows.extent(), copy);
    }

    private static Decision decide(CaseBallot ballot) {
        return POLICY.answer(CASE_PASSED, ballot);
    }

    private static Map<String, String> outcomes(Decision decision) {
        return decision.routes().stream()
                .collect(Collectors.toMap(
                        route -> route.route().id(), route -> route.outcome().name()));
    }
}
