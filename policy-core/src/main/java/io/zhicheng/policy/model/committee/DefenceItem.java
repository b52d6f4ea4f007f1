package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A result that the applicant defends (答辩项目、标志性成果). */
@Value.Immutable
public abstract class DefenceItem extends Personal implements WithDefenceItem {
    DefenceItem() {}

    /** Whether it is of the items that the provincial series department named (明确的答辩项目). */
    public abstract Optional<Boolean> named();

    /** The day on which it was achieved (取得时间). */
    public abstract Optional<LocalDate> achievedOn();

    /** An item of the department's list, achieved on a day. */
    public static DefenceItem of(LocalDate achievedOn) {
        return builder().named(true).achievedOn(achievedOn).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableDefenceItem.Builder {
        Builder() {}
    }
}
