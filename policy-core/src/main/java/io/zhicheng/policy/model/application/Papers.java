package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** The papers of an application (申报材料), beside those that belong to a row of the dossier. */
@Value.Immutable
public abstract class Papers extends Personal implements WithPapers {
    Papers() {}

    /** What is wrong with the uploaded material (上传材料问题). */
    @Value.Default
    public Listing<UploadDefect> uploadDefects() {
        return Listing.untold();
    }

    /** Why linked papers and the stated identity number differ; none when they agree. */
    public abstract Optional<IdentityDifference> identityDifference();

    /** Whether proof of the household authority that both belong to one person is enclosed (同一人证明). */
    public abstract Optional<Boolean> samePersonProof();

    /** Whether proof that the exceptional conditions are met is enclosed (达到破格条件的证明材料). */
    public abstract Optional<Boolean> exceptionalProof();

    /** Nothing is told. */
    public static Papers untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutablePapers.Builder {
        Builder() {}
    }
}
