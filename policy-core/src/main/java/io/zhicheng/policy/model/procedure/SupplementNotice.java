package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A notice of all that an application lacks (一次性告知). */
@Value.Immutable
public abstract class SupplementNotice extends Personal implements WithSupplementNotice {
    SupplementNotice() {}

    /** Which notice to the same applicant it is; 1 is the first. */
    public abstract Optional<Integer> number();

    /** The last day for supplementing (补充期限). */
    public abstract Optional<LocalDate> deadline();

    /** What it asks to supplement (需补充的内容). */
    @Value.Default
    public Listing<RequestedSupplement> items() {
        return Listing.untold();
    }

    /** The title office: what was supplied in time will do (部分补充可予认可). */
    public abstract Optional<Boolean> partAccepted();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(1, "number", number(), "the first was meant: then it is 1.");
    }

    /** Nothing is told. */
    public static SupplementNotice untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableSupplementNotice.Builder {
        Builder() {}
    }
}
