package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A written opinion on the channel, of the superior of a unit with a system of its own (申报渠道书面意见). */
@Value.Immutable
public abstract class ChannelOpinion extends Personal {
    ChannelOpinion() {}

    /** Whether there is one. */
    public abstract Optional<Boolean> obtained();

    /** Who wrote it. */
    public abstract Optional<OpinionIssuer> issuer();

    /** The day it was written. */
    public abstract Optional<LocalDate> issuedOn();

    /** Whether it was filed with the title office of the committee (备案). Told to be so as well when {@link #filedOn()} is told. */
    public abstract Optional<Boolean> filed();

    /** The day it was filed. */
    public abstract Optional<LocalDate> filedOn();

    /** A day of filing says that it was filed. */
    @Value.Check
    ChannelOpinion normalized() {
        InvalidModelException.unless(
                filedOn().isEmpty() || filed().orElse(true),
                "filedOn",
                "An opinion that was not filed has no day of filing.",
                "the day it was written was meant: that is issuedOn.");
        return filedOn().isPresent() && filed().isEmpty()
                ? builder()
                        .obtained(obtained())
                        .issuer(issuer())
                        .issuedOn(issuedOn())
                        .filed(true)
                        .filedOn(filedOn())
                        .build()
                : this;
    }

    /** Nothing is told. */
    public static ChannelOpinion untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableChannelOpinion.Builder {
        Builder() {}
    }
}
