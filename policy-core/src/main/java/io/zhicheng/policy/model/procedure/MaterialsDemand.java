package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Listing;
import org.immutables.value.Value;

/** The materials demanded of the applicants of a series (要求申报人提供的材料). */
@Value.Immutable
public abstract class MaterialsDemand implements WithMaterialsDemand {
    MaterialsDemand() {}

    /** The documents demanded. */
    @Value.Default
    public Listing<DemandedItem> items() {
        return Listing.untold();
    }

    /** These documents and no others. */
    public static MaterialsDemand of(DemandedItem... items) {
        return builder().items(Listing.whole(items)).build();
    }

    /** Nothing is told. */
    public static MaterialsDemand untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableMaterialsDemand.Builder {
        Builder() {}
    }
}
