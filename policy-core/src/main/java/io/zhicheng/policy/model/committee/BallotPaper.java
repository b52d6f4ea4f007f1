package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One vote as it was cast: a paper of a secret ballot (选票), or one of the opinions stated in a recognition (表态). It does
 * not say whose it is.
 */
@Value.Immutable
public abstract class BallotPaper extends Personal implements WithBallotPaper {
    /** Any order will do that does not know in which order the votes were told. */
    private static final Comparator<BallotPaper> ORDER = Comparator.<BallotPaper>comparingInt(
                    paper -> paper.choice().map(Enum::ordinal).orElse(-1))
            .thenComparingInt(paper -> rank(paper.castDuringSession()))
            .thenComparingInt(paper -> rank(paper.fromAbsentMember()))
            .thenComparingInt(paper -> rank(paper.reasonsGiven()));

    BallotPaper() {}

    /** What it says (同意、不同意). */
    public abstract Optional<BallotChoice> choice();

    /** Whether it was cast while the sitting lasted (会议期间投出); false for one handed in afterwards (补充投票). */
    public abstract Optional<Boolean> castDuringSession();

    /** Whether it comes from a member who did not attend, a proxy included (未出席委员). */
    public abstract Optional<Boolean> fromAbsentMember();

    /** Whether the main reasons were given with it (阐述理由). */
    public abstract Optional<Boolean> reasonsGiven();

    /** A vote cast in the sitting by a member who attends. */
    public static BallotPaper of(BallotChoice choice) {
        return builder()
                .choice(choice)
                .castDuringSession(true)
                .fromAbsentMember(false)
                .build();
    }

    /** The same votes in an order that says nothing of who cast them or when. */
    static Listing<BallotPaper> inOrder(Listing<BallotPaper> papers) {
        return Listing.of(papers.extent(), papers.rows().stream().sorted(ORDER).toList());
    }

    private static int rank(Optional<Boolean> told) {
        return told.map(flag -> flag ? 1 : 0).orElse(-1);
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableBallotPaper.Builder {
        Builder() {}
    }
}
