package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** A report to an authority by one who objects to the result of a review (对评审结果的举报). */
@Value.Immutable
public abstract class Objection extends Personal implements WithObjection {
    Objection() {}

    /** Whether it is addressed to the title office of the committee (评委会所在职改部门). */
    public abstract Optional<Boolean> toCommitteesTitleOffice();

    /** Whether it bears the real name (署真实姓名). */
    public abstract Optional<Boolean> realName();

    /** Whether it says how to be reached (留联系方式). */
    public abstract Optional<Boolean> contact();

    /** Whether it was found to be a false accusation (认定为诬告陷害). */
    public abstract Optional<Boolean> falseAccusation();

    /** Nothing is told. */
    public static Objection untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableObjection.Builder {
        Builder() {}
    }
}
