package io.zhicheng.policy.model.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A public notice of what changed after the first (补充公示). */
@Value.Immutable
public abstract class NoticeSupplement implements WithNoticeSupplement {
    NoticeSupplement() {}

    /** The day on which it was posted (补充公示起始日). */
    public abstract Optional<LocalDate> postedOn();

    /** The day on which it ended (补充公示结束日). */
    public abstract Optional<LocalDate> endedOn();

    /** A notice from a day to a day. */
    public static NoticeSupplement of(LocalDate postedOn, LocalDate endedOn) {
        return builder().postedOn(postedOn).endedOn(endedOn).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableNoticeSupplement.Builder {
        Builder() {}
    }
}
