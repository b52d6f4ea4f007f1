package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a notice asks an applicant to supplement (需补充的内容). */
@Value.Immutable
public abstract class RequestedSupplement extends Personal implements WithRequestedSupplement {
    RequestedSupplement() {}

    /** Whether it was supplied (已补充). */
    public abstract Optional<Boolean> supplied();

    /** The day on which it was supplied (补充日期). */
    public abstract Optional<LocalDate> suppliedOn();

    /** Whether it was missing already when an earlier notice was sent (前次告知时已存在). */
    public abstract Optional<Boolean> missingBefore();

    /** Whether an earlier notice named it (前次已告知). */
    public abstract Optional<Boolean> namedBefore();

    /** Something supplied on a day. */
    public static RequestedSupplement of(LocalDate suppliedOn) {
        return builder().supplied(true).suppliedOn(suppliedOn).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableRequestedSupplement.Builder {
        Builder() {}
    }
}
