package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** An aspect that a recommendation opinion does assess (已评价方面). */
@Value.Immutable
public abstract class AssessedAspect extends Personal implements WithAssessedAspect {
    AssessedAspect() {}

    /** Which. */
    public abstract Optional<OpinionAspect> aspect();

    /** An aspect that is assessed. */
    public static AssessedAspect of(OpinionAspect aspect) {
        return builder().aspect(aspect).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableAssessedAspect.Builder {
        Builder() {}
    }
}
