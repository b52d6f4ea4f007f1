package io.zhicheng.policy.decision;

import static com.google.common.base.Preconditions.checkState;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.rule.Outcome;
import java.util.Optional;

/**
 * The count of the votes on one case. Numbers that hang on something not told are amounts between two ends. Nothing here
 * says who voted how, and the text form tells nothing at all.
 *
 * @param votesFor votes in favour that count
 * @param votesAgainst votes against that count
 * @param abstentions abstentions that count
 * @param spoilt spoilt papers among the votes that count
 * @param rejected votes that do not count: of absent members, or cast afterwards
 * @param voters the members present who may vote on the case, of whom the majority is a share
 * @param needed how many votes in favour carry the case; unbounded where no norm sets the majority
 * @param carried whether there are enough of them
 * @param decision whether the case has passed, with every reason: the majority is one of several conditions
 * @param commitment what binds the count to the papers; empty when it was made without a salt
 */
public record Tally(
        Amount<Integer> votesFor,
        Amount<Integer> votesAgainst,
        Amount<Integer> abstentions,
        Amount<Integer> spoilt,
        Amount<Integer> rejected,
        Amount<Integer> voters,
        Amount<Integer> needed,
        Outcome carried,
        Decision decision,
        Optional<BallotCommitment> commitment) {

    /**
     * Whether these are the papers that were counted, none added, none taken away and none changed. The recount needs no
     * name, and no policy.
     *
     * @param papers the papers as they were kept
     * @param salt the salt that was kept with them
     * @throws IllegalStateException when the count was made without a salt
     */
    public boolean recount(Listing<BallotPaper> papers, BallotSalt salt) {
        checkState(
                commitment.isPresent(),
                "This count was made without a salt, so nothing binds it to papers.%nMaybe count(ballot, salt) was meant.");
        return commitment.orElseThrow().isTo(papers, salt);
    }

    /** Votes are secret. */
    @Override
    public String toString() {
        return "Tally(redacted)";
    }
}
