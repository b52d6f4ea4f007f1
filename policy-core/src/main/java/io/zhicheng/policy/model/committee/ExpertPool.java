package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.TitleBand;
import java.util.Optional;
import org.immutables.value.Value;

/** The pool of experts of a committee (评委专家库), after those who had to leave it have left. */
@Value.Immutable
public abstract class ExpertPool extends Personal implements WithExpertPool {
    ExpertPool() {}

    /** The band of titles that the committee is for (高级、中级评委会). */
    public abstract Optional<TitleBand> band();

    /** Who is in it (入库专家). */
    @Value.Default
    public Listing<Expert> experts() {
        return Listing.untold();
    }

    /** How many are in it (库存人数), where that is told and not counted from the experts. */
    public abstract Optional<Integer> size();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(0, "size", size(), "the pool is empty: then it is 0.");
    }

    /** Nothing is told. */
    public static ExpertPool untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableExpertPool.Builder {
        Builder() {}
    }
}
