package io.zhicheng.policy.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.zhicheng.policy.bulk.ImpactSummary.OfChange;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts for {@link ImpactSummary}. Of one thread. */
final class ImpactCounter {
    private final Attribution attribution;
    private final Map<Verdict, EnumCounts<Verdict>> verdicts = new EnumMap<>(Verdict.class);
    private final EnumCounts<Effect> effects = new EnumCounts<>(Effect.class);
    private final Map<Slot, Count> changes = new HashMap<>();

    private static final class Count {
        private long gains;
        private long gainsAlone;
        private long loses;
        private long losesAlone;

        void add(Effect effect, boolean alone) {
            if (effect == Effect.GAINS) {
                gains++;
                gainsAlone += alone ? 1 : 0;
            } else {
                loses++;
                losesAlone += alone ? 1 : 0;
            }
        }

        OfChange toLine(Slot slot, Attribution attribution) {
            return new OfChange(
                    slot.kind(),
                    slot.id(),
                    slot.label(),
                    attribution.idsBefore(slot),
                    attribution.idsAfter(slot),
                    gains,
                    gainsAlone,
                    loses,
                    losesAlone);
        }
    }

    ImpactCounter(Attribution attribution) {
        this.attribution = attribution;
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, new EnumCounts<>(Verdict.class));
        }
    }

    void add(Shift<?> shift) {
        Objects.requireNonNull(verdicts.get(shift.before().verdict()))
                .add(shift.after().verdict());
        effects.add(shift.effect());
        if (shift.effect() == Effect.GAINS || shift.effect() == Effect.LOSES) {
            addChanges(shift.effect(), shift.causes());
        }
    }

    private void addChanges(Effect effect, List<Cause> causes) {
        Map<Optional<Route>, Set<Set<Slot>>> byWay = causes.stream()
                .collect(Collectors.groupingBy(
                        Cause::route,
                        Collectors.mapping(cause -> ImmutableSet.copyOf(cause.doers()), Collectors.toSet())));
        Set<Slot> involved = new HashSet<>();
        Set<Slot> alone = new HashSet<>();
        for (Set<Set<Slot>> way : byWay.values()) {
            way.forEach(involved::addAll);
            // all that closes the way hangs on the same, and that is one
            if (way.size() == 1 && way.iterator().next().size() == 1) {
                alone.addAll(way.iterator().next());
            }
        }
        involved.forEach(slot -> changes.computeIfAbsent(slot, s -> new Count()).add(effect, alone.contains(slot)));
    }

    ImpactSummary toSummary(Conveyor.Ending ending) {
        return new ImpactSummary(
                ending.progress().done(),
                ending.progress().faults(),
                Maps.immutableEnumMap(Maps.transformValues(verdicts, EnumCounts::toMap)),
                effects.toMap(),
                changes.entrySet().stream()
                        .map(of -> of.getValue().toLine(of.getKey(), attribution))
                        .sorted(OfChange.BY_WEIGHT)
                        .collect(ImmutableList.toImmutableList()),
                ending.exhausted());
    }
}
