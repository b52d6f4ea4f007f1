package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import java.util.Optional;
import org.immutables.value.Value;

/** What a body brings along to set up a review committee (评委会设置条件). It holds numbers and no names. */
@Value.Immutable
public abstract class CommitteeSetup implements WithCommitteeSetup {
    CommitteeSetup() {}

    /** Where the authority to review was applied for (申请授权的受理部门). */
    public abstract Optional<TitleAuthority> appliedTo();

    /** Whether a working body of the committee is designated (评委会工作机构). */
    public abstract Optional<Boolean> workingBody();

    /** Whether the funding of title work is attested (经费保障). */
    public abstract Optional<Boolean> funded();

    /** The internal rules on file (制度). */
    @Value.Default
    public Listing<InternalRule> rules() {
        return Listing.untold();
    }

    /** Senior professionals in service, of the series or a close one (在职高级专业技术人员); never negative. */
    public abstract Optional<Integer> seniors();

    /** Intermediate professionals in service, of the series or a close one (在职中级专业技术人员); never negative. */
    public abstract Optional<Integer> intermediates();

    /** The approving authority: the number of professionals passes for the one asked for (人数“左右”认定). */
    public abstract Optional<Boolean> headcountAccepted();

    /** The lower number that the approving authority put on record for this committee (放宽后的人数); never negative. */
    public abstract Optional<Integer> relaxedHeadcount();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(0, "seniors", seniors(), "there is none: then it is 0.");
        InvalidModelException.unlessAtLeast(0, "intermediates", intermediates(), "there is none: then it is 0.");
        InvalidModelException.unlessAtLeast(
                0, "relaxedHeadcount", relaxedHeadcount(), "no number is asked for: then it is 0.");
    }

    /** Nothing is told. */
    public static CommitteeSetup untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableCommitteeSetup.Builder {
        Builder() {}
    }
}
