package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.InvalidModelException;
import java.util.Optional;
import org.immutables.value.Value;

/** One document that is demanded of applicants (要求提供的材料). */
@Value.Immutable
public abstract class DemandedItem implements WithDemandedItem {
    DemandedItem() {}

    /** Whether it is on the published list (清单内). */
    public abstract Optional<Boolean> onList();

    /** Whether the rules themselves provide for it as an auxiliary paper (规定的辅助材料). */
    public abstract Optional<Boolean> foreseen();

    /** Whether a reason for demanding it was recorded (已记录理由). */
    public abstract Optional<Boolean> reasonRecorded();

    /** Whether it is a proof that some unit issues (单位出具的证明). */
    public abstract Optional<Boolean> proof();

    /** A code of the unit that issues it (出具单位). */
    public abstract Optional<String> issuer();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("issuer", issuer());
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableDemandedItem.Builder {
        Builder() {}
    }
}
