package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** One who sits on a review committee (评委会组成人员). */
@Value.Immutable
public abstract class CommitteeMember extends Personal implements WithCommitteeMember {
    CommitteeMember() {}

    /** As what. */
    public abstract Optional<MemberRole> role();

    /** Who it is. */
    @Value.Default
    public Expert expert() {
        return Expert.untold();
    }

    /** Whether the member is present at the sitting (出席). */
    public abstract Optional<Boolean> present();

    /** An expert in a role; presence is not told. */
    public static CommitteeMember of(MemberRole role, Expert expert) {
        return builder().role(role).expert(expert).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableCommitteeMember.Builder {
        Builder() {}
    }
}
