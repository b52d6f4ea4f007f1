package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** Something of a sitting that became known outside (外泄、公开). */
@Value.Immutable
public abstract class Disclosure extends Personal implements WithDisclosure {
    Disclosure() {}

    /** What became known. */
    public abstract Optional<DisclosedMatter> matter();

    /** The disclosure of a matter. */
    public static Disclosure of(DisclosedMatter matter) {
        return builder().matter(matter).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
