package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A review committee as a body (评审委员会): where it is, who let it review, what it is to review. It has no people. */
@Value.Immutable
public abstract class ReviewCommittee implements WithReviewCommittee {
    ReviewCommittee() {}

    /** The body at which it is set up. */
    @Value.Default
    public CommitteeHost host() {
        return CommitteeHost.untold();
    }

    /** What the body brings along to set it up. */
    @Value.Default
    public CommitteeSetup setup() {
        return CommitteeSetup.untold();
    }

    /** The band of titles that it is for: 高评会, 中评会, and 初评会 of old. */
    public abstract Optional<TitleBand> band();

    /** The series that it is for. */
    public abstract Optional<TitleSeries> series();

    /** By what it is set up (按系列、按专业). */
    public abstract Optional<CommitteeBasis> basis();

    /** Whether an approval or authorisation by the competent office is on record (经核准授权). */
    public abstract Optional<Boolean> authorised();

    /** The last day of the term for which it was once approved (任期届满日); not told where it had none. */
    public abstract Optional<LocalDate> termEndsOn();

    /** The day as of which it is judged: that of the vote, where there is one. */
    public abstract Optional<LocalDate> asOf();

    /** The level of title that is to be reviewed. */
    public abstract Optional<TitleLevel> level();

    /** The way to the title on which it is to be reviewed. */
    public abstract Optional<RouteToTitle> route();

    /** A committee of a band at a kind of body; the rest is not told. */
    public static ReviewCommittee of(TitleBand band, HostKind host) {
        return builder().band(band).host(CommitteeHost.of(host)).build();
    }

    /** Nothing is told. */
    public static ReviewCommittee untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableReviewCommittee.Builder {
        Builder() {}
    }
}
