package io.zhicheng.policy.testkit;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Slot;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules of one kind of subject of which it is not yet seen that each can be met and can turn out otherwise. */
final class BothWays {
    private final Map<Slot, EnumSet<Outcome>> seen = new LinkedHashMap<>();

    BothWays(Collection<Slot> rules) {
        rules.forEach(rule -> seen.put(rule, EnumSet.noneOf(Outcome.class)));
    }

    /** Looks at what the lines of tables are about; then, for what is left, at every rule for every subject of a table. */
    void look(List<ClauseTable.Case> shown) {
        for (ClauseTable.Case line : shown) {
            line.slot().filter(seen::containsKey).ifPresent(slot -> see(slot, line));
        }
        settle();
        Map<Policy, Set<Slot>> filled = new HashMap<>();
        for (ClauseTable.Case line : shown) {
            Set<Slot> slots = filled.computeIfAbsent(line.policy(), BothWays::filled);
            List.copyOf(seen.keySet()).stream()
                    .filter(slots::contains)
                    .filter(slot -> slot.ofQuestion()
                            .filter(of -> of.subject().type().isInstance(line.subject()))
                            .isPresent())
                    .forEach(slot -> see(slot, line));
            settle();
        }
    }

    /** Looks at every rule that is left for one subject after another. */
    void look(Policy policy, Stream<Object> subjects) {
        subjects.takeWhile(subject -> !seen.isEmpty()).forEach(subject -> {
            seen.forEach((slot, outcomes) ->
                    outcomes.add(policy.examine(slot, subject).outcome()));
            settle();
        });
    }

    /** The rules that are left, each with its kind and how it turned out. */
    Map<String, String> missing() {
        return seen.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().id(), entry -> entry.getKey().kind() + ": " + entry.getValue()));
    }

    private void see(Slot slot, ClauseTable.Case line) {
        Outcome outcome = line.route()
                .map(route -> line.policy().examineOn(route, slot, line.subject()))
                .orElseGet(() -> line.policy().examine(slot, line.subject()))
                .outcome();
        seen.computeIfAbsent(slot, any -> EnumSet.noneOf(Outcome.class)).add(outcome);
    }

    private void settle() {
        seen.values().removeIf(outcomes -> outcomes.contains(Outcome.MET) && outcomes.size() > 1);
    }

    private static Set<Slot> filled(Policy policy) {
        return policy.norms().stream().map(Norm::slot).collect(Collectors.toSet());
    }
}
