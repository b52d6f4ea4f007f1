package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** The body through which somebody applies (申报单位). */
@Value.Immutable
public abstract class ApplyingUnit extends Personal {
    ApplyingUnit() {}

    /** What it is. */
    public abstract Optional<ApplyingBody> body();

    /** The code that the host knows it by, such as the unified social credit code. */
    public abstract Optional<String> code();

    /** Whether it is a branch (分支机构). */
    public abstract Optional<Boolean> branch();

    /** Whether it is a legal person of its own (独立法人资格). */
    public abstract Optional<Boolean> legalPerson();

    /** The trade of a branch. */
    public abstract Optional<BranchTrade> trade();

    /** Whether the law expressly lets such a branch bear civil liability (法律法规明确规定独立承担民事责任). */
    public abstract Optional<Boolean> liableByLaw();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("code", code());
    }

    /** Nothing is told. */
    public static ApplyingUnit untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableApplyingUnit.Builder {
        Builder() {}
    }
}
