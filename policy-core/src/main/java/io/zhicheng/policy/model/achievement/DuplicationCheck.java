package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.quantity.Share;
import java.util.Optional;
import org.immutables.value.Value;

/** The check of a paper for duplication (查重), and the report on it. */
@Value.Immutable
public abstract class DuplicationCheck extends Personal implements WithDuplicationCheck {
    DuplicationCheck() {}

    /** Whether the data base of the check has the paper already (被查重数据库收录). */
    public abstract Optional<Boolean> indexed();

    /** The rate of duplication found (查重率). */
    public abstract Optional<Share> rate();

    /** Whether the unit verified the report (经用人单位审核). */
    public abstract Optional<Boolean> unitVerified();

    /** Whether the report bears the stamp of the unit itself (加盖本单位公章); that of one of its departments does not do. */
    public abstract Optional<Boolean> unitStamped();

    /** Nothing is told. */
    public static DuplicationCheck untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableDuplicationCheck.Builder {
        Builder() {}
    }
}
