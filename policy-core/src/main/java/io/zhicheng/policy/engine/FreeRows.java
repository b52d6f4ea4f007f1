package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of which a piece reads a row without walking the list itself. A value that depends on such a row must not
 * be kept for the subject.
 */
final class FreeRows {
    private final Norms norms;
    private final Map<Slot, Set<Rows<?>>> known = new HashMap<>();

    FreeRows(Norms norms) {
        this.norms = norms;
    }

    Set<Rows<?>> of(Slot slot) {
        @Nullable Set<Rows<?>> before = known.get(slot);
        if (before != null) {
            return before;
        }
        Set<Rows<?>> free = new HashSet<>();
        for (Part part : Reach.of(slot, norms)) {
            collect(part, free);
        }
        known.put(slot, free);
        return free;
    }

    Set<Rows<?>> of(Measure.Covered covered) {
        Set<Rows<?>> free = new HashSet<>();
        collect(covered, free);
        return free;
    }

    private void collect(Part part, Set<Rows<?>> free) {
        if (part instanceof Fact<?> fact) {
            fact.rows().ifPresent(free::add);
            return;
        }
        Optional<Rows<?>> walked = walked(part);
        Set<Rows<?>> inside = walked.isPresent() ? new HashSet<>() : free;
        if (part instanceof Slot slot) {
            inside.addAll(of(slot));
        }
        for (Part inner : part.parts()) {
            collect(inner, inside);
        }
        if (walked.isPresent()) {
            inside.remove(walked.get());
            free.addAll(inside);
        }
        if (part instanceof Measure.Covered covered) {
            collect(covered.through(), free);
        }
    }

    /** The list that a piece walks, row by row. */
    static Optional<Rows<?>> walked(Part part) {
        if (part instanceof Criterion.Quantified quantified) {
            return Optional.of(quantified.rows());
        }
        if (part instanceof Measure.Counted counted) {
            return Optional.of(counted.rows());
        }
        if (part instanceof Measure.LargestGroup group) {
            return Optional.of(group.rows());
        }
        if (part instanceof Measure.Covered covered) {
            return Optional.of(covered.rows());
        }
        return part instanceof Measure.OfRows<?> ofRows ? Optional.of(ofRows.rows()) : Optional.empty();
    }
}
