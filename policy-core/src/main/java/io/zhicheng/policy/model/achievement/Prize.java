package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A prize (奖项). */
@Value.Immutable
public abstract class Prize extends Personal {
    Prize() {}

    /** What it was won for. */
    public abstract Optional<PrizeKind> kind();

    /** The level at which it was awarded (级别). */
    public abstract Optional<AwardScope> scope();

    /** Its class (等次): 1 for a first prize. */
    public abstract Optional<Integer> prizeClass();

    /** The official rank of the winner among the winners (获奖名次): 1 for the first. */
    public abstract Optional<Integer> rank();

    /** The day it was awarded. */
    public abstract Optional<LocalDate> awardedOn();

    /** The number of the award decision (表彰文号). */
    public abstract Optional<String> decision();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(1, "prizeClass", prizeClass(), "it has no class: then leave it out.");
        InvalidModelException.unlessAtLeast(1, "rank", rank(), "it was counted from 0.");
        InvalidModelException.unlessWritten("decision", decision());
    }

    /** A prize with its class and the rank of the winner, both counted from 1. */
    public static Prize of(PrizeKind kind, AwardScope scope, int prizeClass, int rank, LocalDate awardedOn) {
        return builder()
                .kind(kind)
                .scope(scope)
                .prizeClass(prizeClass)
                .rank(rank)
                .awardedOn(awardedOn)
                .build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutablePrize.Builder {
        Builder() {}
    }
}
