package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition of the series that an applicant does not meet (未达到的条件). */
@Value.Immutable
public abstract class UnmetCondition extends Personal implements WithUnmetCondition {
    UnmetCondition() {}

    /** What it asks about. */
    public abstract Optional<ConditionKind> kind();

    /** An unmet condition of a kind. */
    public static UnmetCondition of(ConditionKind kind) {
        return builder().kind(kind).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableUnmetCondition.Builder {
        Builder() {}
    }
}
