package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** A post the applicant worked in (岗位). */
@Value.Immutable
public abstract class PostWorked extends Personal {
    PostWorked() {}

    /** Which post. */
    public abstract Optional<String> post();

    /** Whether it is a post at the grass roots (基层岗位). */
    public abstract Optional<Boolean> grassRoots();

    /** Whether the applicant is proficient in it (精通). */
    public abstract Optional<Boolean> proficient();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("post", post());
    }

    /** A post. */
    public static PostWorked of(String post, boolean grassRoots, boolean proficient) {
        return builder()
                .post(post)
                .grassRoots(grassRoots)
                .proficient(proficient)
                .build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutablePostWorked.Builder {
        Builder() {}
    }
}
