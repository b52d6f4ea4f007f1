package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What does not hold on a day because a layer further down says otherwise. What only it refers to is idle on that day,
 * and that is no fault of the layer that brought it.
 *
 * @param norms the norms that gave way, by slot
 * @param repealed what is repealed, and how a message tells it
 */
record Superseded(ImmutableListMultimap<Slot, Norm> norms, ImmutableMap<Slot, String> repealed) {
    static Superseded on(LocalDate day, Overlay overlay) {
        ImmutableListMultimap.Builder<Slot, Norm> norms = ImmutableListMultimap.builder();
        ImmutableMap.Builder<Slot, String> repealed = ImmutableMap.builder();
        for (Line line : overlay.lines().values()) {
            ImmutableList<Entry> holding = line.holding(day);
            for (int i = 1; i < holding.size(); i++) {
                holding.get(i).change().norm().ifPresent(norm -> norms.put(line.slot(), norm));
            }
            if (!holding.isEmpty() && holding.get(0).change() instanceof Change.Repeal repeal) {
                String layer = overlay.tower().id(holding.get(0).layer());
                repealed.put(line.slot(), "the layer " + layer + " repeals (" + repeal.citation() + ")");
            }
        }
        return new Superseded(norms.build(), repealed.buildOrThrow());
    }

    /** What filled a slot or relaxed it, and gave way. */
    Iterable<Norm> bearingOn(Slot slot) {
        return Iterables.concat(norms.get(slot), Iterables.filter(norms.values(), norm -> relaxes(norm, slot)));
    }

    private static boolean relaxes(Norm norm, Slot slot) {
        return Norms.target(norm).filter(slot::equals).isPresent();
    }

    boolean isRepealed(Slot slot) {
        return repealed.containsKey(slot);
    }

    /** Who repeals a slot, and by what. */
    Optional<String> repeal(Slot slot) {
        @Nullable String repeal = repealed.get(slot);
        return Optional.ofNullable(repeal);
    }
}
