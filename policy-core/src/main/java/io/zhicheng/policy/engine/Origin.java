package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Overridden;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where what fills a slot comes from. A node carries it and asks it when it explains itself; looked up once, since every
 * explanation tells the same.
 */
final class Origin {
    private final Lineage lineage;
    private final Slot slot;
    private final LocalDate on;
    private volatile @Nullable Said said;

    /** Which layer says what holds, and what gave way to it. */
    private record Said(Optional<Label> layer, ImmutableList<Overridden> overridden) {}

    /** That of a slot on a date, in the lines of all slots. */
    Origin(Lineage lineage, Slot slot, LocalDate on) {
        this.lineage = lineage;
        this.slot = slot;
        this.on = on;
    }

    Slot slot() {
        return slot;
    }

    /** The layer whose norm holds. */
    Optional<Label> layer() {
        return said().layer();
    }

    /** The norms that gave way to it. */
    ImmutableList<Overridden> overridden() {
        return said().overridden();
    }

    private Said said() {
        @Nullable Said known = said;
        if (known == null) {
            known = new Said(lineage.layer(slot, on), lineage.overridden(slot, on));
            said = known;
        }
        return known;
    }
}
