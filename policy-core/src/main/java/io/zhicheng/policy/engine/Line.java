package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The whole line of a slot: all that the layers say of it, on whatever date. Of several changes that hold on a day that
 * of the highest layer counts.
 */
final class Line {
    private static final Comparator<Entry> BY_LAYER = Comparator.comparingInt(Entry::layer)
            .thenComparing(entry -> entry.period().since());

    private final Tower tower;
    private final Slot slot;
    private final ImmutableList<Entry> entries;

    /** What fills a slot for some days. */
    record Stretch(Period period, Norm norm) {}

    Line(Tower tower, Slot slot, List<Entry> entries) {
        this.tower = tower;
        this.slot = slot;
        this.entries = ImmutableList.sortedCopyOf(BY_LAYER, entries);
    }

    Slot slot() {
        return slot;
    }

    /** The changes, the lowest layer first, in each the earliest first. */
    ImmutableList<Entry> entries() {
        return entries;
    }

    /** The changes that hold on a day, the highest layer first. */
    ImmutableList<Entry> holding(LocalDate day) {
        return holding(day, tower.top());
    }

    ImmutableList<Entry> holding(LocalDate day, int above) {
        ImmutableList.Builder<Entry> holding = ImmutableList.builder();
        for (Entry entry : entries.reverse()) {
            if (holds(entry, day, above)) {
                holding.add(entry);
            }
        }
        return holding.build();
    }

    private boolean holds(Entry entry, LocalDate day, int above) {
        return tower.buildsOn(above, entry.layer()) && entry.period().has(day);
    }

    /** What fills the slot on a day; empty where no layer speaks of it, or where it is repealed. */
    Optional<Norm> said(LocalDate day) {
        return said(day, tower.top());
    }

    /** What fills the slot on a day for a layer, by the layers that it builds on. */
    Optional<Norm> said(LocalDate day, int above) {
        for (Entry entry : entries.reverse()) {
            if (holds(entry, day, above)) {
                return said(entry, day);
            }
        }
        return Optional.empty();
    }

    /** What an entry makes of the slot on a day. */
    Optional<Norm> said(Entry entry, LocalDate day) {
        if (entry.change() instanceof Change.Restate restate) {
            return said(day, entry.layer()).map(norm -> restated(restate, norm));
        }
        return entry.change().norm();
    }

    private static Norm restated(Change.Restate restate, Norm norm) {
        ImmutableList<Citation> citations = ImmutableSet.<Citation>builder()
                .addAll(restate.citations())
                .addAll(norm.citations())
                .build()
                .asList();
        return new Norm(norm.slot(), citations, restate.since(), restate.until(), norm.content());
    }

    /** What fills the slot, day by day. */
    ImmutableList<Stretch> stretches() {
        return stretches(tower.top());
    }

    /** What fills the slot day by day for a layer, by the layers that it builds on; the earliest first. */
    ImmutableList<Stretch> stretches(int above) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (Entry entry : entries) {
            if (tower.buildsOn(above, entry.layer())) {
                turns.add(entry.period().since());
                turns.add(entry.period().until());
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate turn : turns) {
            Optional<Norm> norm = said(turn, above);
            if (norm.isPresent()) {
                LocalDate next = turns.higher(turn); // what holds on a turn ends on a later one
                append(stretches, new Stretch(new Period(turn, next), norm.get()));
            }
        }
        return ImmutableList.copyOf(stretches);
    }

    private static void append(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && continues(stretches.get(last), next)) {
            Period whole = new Period(
                    stretches.get(last).period().since(), next.period().until());
            stretches.set(last, new Stretch(whole, next.norm()));
        } else {
            stretches.add(next);
        }
    }

    private static boolean continues(Stretch one, Stretch next) {
        return one.period().until().equals(next.period().since()) && one.norm().equals(next.norm());
    }
}
