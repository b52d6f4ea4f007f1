package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lists of which a piece reads a row without walking the list itself. A value that depends on such a row must not
 * be kept for the subject.
 */
final class FreeRows {
    private FreeRows() {}

    static Set<Rows<?>> of(Slot slot, Function<Slot, ImmutableList<Part>> reaches) {
        return ofSlot(slot, reaches, new HashMap<>());
    }

    private static Set<Rows<?>> ofSlot(
            Slot slot, Function<Slot, ImmutableList<Part>> reaches, Map<Slot, Set<Rows<?>>> known) {
        @Nullable Set<Rows<?>> before = known.get(slot);
        if (before != null) {
            return before;
        }
        Set<Rows<?>> free = new HashSet<>();
        reaches.apply(slot).forEach(part -> free.addAll(ofPart(part, reaches, known)));
        known.put(slot, free);
        return free;
    }

    private static Set<Rows<?>> ofPart(
            Part part, Function<Slot, ImmutableList<Part>> reaches, Map<Slot, Set<Rows<?>>> known) {
        if (part instanceof Fact<?> fact) {
            return fact.rows().<Set<Rows<?>>>map(ImmutableSet::of).orElse(ImmutableSet.of());
        }
        Set<Rows<?>> free = new HashSet<>();
        if (part instanceof Slot slot) {
            free.addAll(ofSlot(slot, reaches, known));
        }
        part.parts().forEach(inner -> free.addAll(ofPart(inner, reaches, known)));
        walked(part).ifPresent(free::remove);
        if (part instanceof Measure.Covered covered) {
            free.addAll(ofPart(covered.through(), reaches, known));
        }
        return free;
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
