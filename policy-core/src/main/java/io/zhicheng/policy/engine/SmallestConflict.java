package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The smallest set of rules that cannot all be kept. Whatever keeps some rules breaks others, and a set that cannot be
 * kept has one of those broken; so the smallest set that meets every such group is a conflict, or shows another group.
 */
final class SmallestConflict {
    private SmallestConflict() {}

    /**
     * The smallest conflict.
     *
     * @param rules all rules, which cannot all be kept
     * @param brokenBy for some rules, the rules broken by something that keeps them; empty when nothing keeps them
     * @param <R> what a rule is
     */
    static <R> Set<R> of(Set<R> rules, Function<Set<R>, Optional<Set<R>>> brokenBy) {
        List<Set<R>> groups = new ArrayList<>();
        while (true) {
            Set<R> guess = smallestMeeting(rules, groups);
            Optional<Set<R>> broken = brokenBy.apply(guess);
            if (broken.isEmpty()) {
                return guess;
            }
            groups.add(broken.get());
        }
    }

    private static <R> Set<R> smallestMeeting(Set<R> rules, List<Set<R>> groups) {
        for (int size = 0; size <= rules.size(); size++) {
            Optional<Set<R>> found = meeting(ImmutableSet.of(), groups, size);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("Something keeps all rules: there is no conflict");
    }

    /** Extends a set by one rule of the first group that it does not meet, and so on. */
    private static <R> Optional<Set<R>> meeting(Set<R> chosen, List<Set<R>> groups, int left) {
        Optional<Set<R>> unmet = groups.stream()
                .filter(group -> Sets.intersection(group, chosen).isEmpty())
                .findFirst();
        if (unmet.isEmpty()) {
            return Optional.of(chosen);
        }
        if (left == 0) {
            return Optional.empty();
        }
        for (R rule : unmet.get()) {
            Optional<Set<R>> found =
                    meeting(ImmutableSet.<R>builder().addAll(chosen).add(rule).build(), groups, left - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
