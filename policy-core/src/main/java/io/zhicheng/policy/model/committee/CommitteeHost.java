package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import java.util.Optional;
import org.immutables.value.Value;

/** The body at which a review committee is, or would be, set up (评委会所在部门或单位). */
@Value.Immutable
public abstract class CommitteeHost implements WithCommitteeHost {
    CommitteeHost() {}

    /** What kind of body it is. */
    public abstract Optional<HostKind> kind();

    /** Its tier by affiliation (隶属关系). */
    public abstract Optional<LocationTier> tier();

    /** Where it is (所在地). */
    public abstract Optional<DivisionCode> division();

    /** The prefecture's office: the titles of this body are administered by it (职称管理归州职改办). */
    public abstract Optional<Boolean> administeredByPrefecture();

    /** Whether it was granted the authority to review senior titles (高级职称评审权). */
    public abstract Optional<Boolean> seniorReviewAuthority();

    /** Whether it took over the checking of applications for senior titles (高级职称申报资格审核权). */
    public abstract Optional<Boolean> seniorCheckAuthority();

    /** A body of a kind. */
    public static CommitteeHost of(HostKind kind) {
        return builder().kind(kind).build();
    }

    /** Nothing is told. */
    public static CommitteeHost untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableCommitteeHost.Builder {
        Builder() {}
    }
}
