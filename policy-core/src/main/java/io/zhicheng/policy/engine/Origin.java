package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Overridden;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where what fills a slot comes from. A node carries it and asks it when it explains itself.
 *
 * @param lineage the lines of all slots
 * @param slot the slot
 * @param on the date
 */
record Origin(Lineage lineage, Slot slot, LocalDate on) {

    /** The layer whose norm holds. */
    Optional<Label> layer() {
        return lineage.layer(slot, on);
    }

    /** The norms that gave way to it. */
    List<Overridden> overridden() {
        return lineage.overridden(slot, on);
    }
}
