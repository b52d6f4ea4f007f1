package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Layers laid over one another, slot by slot and for every date, and checked: what one layer changes is there below it,
 * nothing is said twice, and every citation is in the catalogue. All faults are told at once.
 */
public final class Overlay {
    private final Tower tower;
    private final ClauseCatalogue catalogue;
    private final ImmutableMap<Slot, Line> lines;

    private Overlay(Tower tower, ClauseCatalogue catalogue, ImmutableMap<Slot, Line> lines) {
        this.tower = tower;
        this.catalogue = catalogue;
        this.lines = lines;
    }

    /**
     * Lays layers over one another, the lowest first.
     *
     * @throws PolicyException when they do not make a policy on every date
     */
    public static Overlay of(List<? extends Layer> layers) {
        return new Builder(layers).build();
    }

    /**
     * The policy as in force on a date, its working days counted by a calendar.
     *
     * @throws PolicyException when what is in force on that date does not make a policy
     */
    public ResolvedPolicy on(LocalDate inForceOn, WorkCalendar calendar) {
        return new Resolver(this, inForceOn, calendar).resolve();
    }

    /** The ids of the layers, the lowest first. */
    public List<String> layers() {
        return tower.ids();
    }

    Tower tower() {
        return tower;
    }

    ClauseCatalogue catalogue() {
        return catalogue;
    }

    /** The line of each slot that some layer speaks of, in the order of the rules, the lowest layer first. */
    ImmutableMap<Slot, Line> lines() {
        return lines;
    }

    private static final class Builder {
        private final List<String> faults = new ArrayList<>();
        private final Tower tower;

        Builder(List<? extends Layer> layers) {
            this.tower = Tower.of(layers, faults);
        }

        Overlay build() {
            ClauseCatalogue catalogue = catalogue();
            stopAtFaults();
            Map<Slot, List<Entry>> entries = entries(catalogue);
            namesakes(entries);
            Reads reads = Reads.of(Iterables.concat(entries.values()));
            ImmutableMap.Builder<Slot, Line> lines = ImmutableMap.builder();
            entries.forEach((slot, changes) -> {
                Line line = new Line(tower, slot, changes);
                faults.addAll(LineChecks.faults(tower, line, reads));
                lines.put(slot, line);
            });
            stopAtFaults();
            return new Overlay(tower, catalogue, lines.buildOrThrow());
        }

        private void stopAtFaults() {
            if (!faults.isEmpty()) {
                throw new PolicyException("The layers " + tower.ids() + " do not make a policy:", faults);
            }
        }

        private ClauseCatalogue catalogue() {
            Map<String, String> owners = new HashMap<>();
            ClauseCatalogue all = ClauseCatalogue.empty();
            for (int layer = 0; layer < tower.top(); layer++) {
                String id = tower.id(layer);
                boolean others = true;
                for (Document document : tower.catalogue(layer).documents()) {
                    @Nullable String owner = owners.putIfAbsent(document.code(), id);
                    if (owner != null) {
                        others = false;
                        faults.add("The layers " + owner + " and " + id + " both bring the document "
                                + document.code() + ". Maybe " + id + " should build on " + owner
                                + " and leave the document to it, or its own needs another code.");
                    }
                }
                all = others ? all.plus(tower.catalogue(layer)) : all;
            }
            return all;
        }

        /** The changes by slot; where one of them is faulty by itself, the slot is left out. */
        private Map<Slot, List<Entry>> entries(ClauseCatalogue catalogue) {
            Map<Slot, List<Entry>> entries = new LinkedHashMap<>();
            Set<Slot> faulty = new HashSet<>();
            for (int layer = 0; layer < tower.top(); layer++) {
                for (Change change : tower.layers().get(layer).changes()) {
                    Optional<Entry> entry = entry(layer, change, catalogue);
                    if (entry.isPresent()) {
                        entries.computeIfAbsent(change.slot(), slot -> new ArrayList<>())
                                .add(entry.get());
                    } else {
                        faulty.add(change.slot());
                    }
                }
            }
            entries.keySet().removeAll(faulty);
            return entries;
        }

        private Optional<Entry> entry(int layer, Change change, ClauseCatalogue catalogue) {
            ImmutableList<String> found = ChangeChecks.faults(tower, layer, change);
            faults.addAll(found);
            if (!found.isEmpty()) {
                return Optional.empty();
            }
            Document document = catalogue.document(change.citation().clause().document());
            Optional<Period> period = Period.of(document, change.since(), change.until());
            if (period.isEmpty()) {
                faults.add(ChangeChecks.emptyPeriod(tower, layer, change, document));
            }
            return period.map(of -> new Entry(layer, change, of));
        }

        /** Two slots that look alike and are not the same would be overridden past one another. */
        private void namesakes(Map<Slot, List<Entry>> entries) {
            Map<List<Object>, Slot> names = new HashMap<>();
            for (Slot slot : entries.keySet()) {
                @Nullable Slot other = names.putIfAbsent(List.of(slot.kind(), slot.id(), slot.ofQuestion()), slot);
                if (other != null) {
                    faults.add("There are two slots by the name of " + slot.kind() + " " + slot.id() + ": one that "
                            + deed(entries, other) + ", another that " + deed(entries, slot)
                            + ". Maybe the second should use the constant of the first.");
                }
            }
        }

        private String deed(Map<Slot, List<Entry>> entries, Slot slot) {
            Entry first = entries.getOrDefault(slot, List.of()).get(0);
            return "the layer " + tower.id(first.layer()) + " " + first.change().verb() + " ("
                    + first.change().citation() + ")";
        }
    }
}
