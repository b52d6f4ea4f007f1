package io.zhicheng.policy.adapter.rest;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableSet;
import com.google.common.util.concurrent.UncheckedExecutionException;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.RegionalPolicy;
import io.zhicheng.policy.adapter.json.PolicyPoint;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.PolicyModule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** The policies that were asked for lately, resolved. How many are kept is bounded, whatever dates are asked for. */
final class Shelf {
    private final Policies policies;
    private final ImmutableSet<DivisionCode> governed;
    private final Cache<Where, RegionalPolicy> regional;
    private final Cache<WhereAndWhen, Policy> resolved;

    private record Where(DivisionCode place, ImmutableSet<String> specialities) {}

    private record WhereAndWhen(Where where, LocalDate on) {}

    Shelf(Policies policies, int size) {
        this.policies = policies;
        this.governed = policies.modules().stream()
                .filter(module -> module.base().isPresent())
                .map(PolicyModule::jurisdiction)
                .collect(ImmutableSet.toImmutableSet());
        this.regional = CacheBuilder.newBuilder().maximumSize(size).build();
        this.resolved = CacheBuilder.newBuilder().maximumSize(size).build();
    }

    /** The policy of a place on a date; a problem when there is none. */
    Policy policy(PolicyPoint point) {
        return policy(point.in(), point.on(), point.speciality());
    }

    /** The policy of a place on a date; a problem when there is none. */
    Policy policy(DivisionCode place, LocalDate on, Collection<String> specialities) {
        Where where = new Where(governed(place), ImmutableSet.copyOf(specialities));
        WhereAndWhen key = new WhereAndWhen(where, on);
        return get(resolved, key, () -> resolve(key));
    }

    /**
     * The smallest place around this one that some module governs. Its policy is that of all places in it that have no
     * module of their own, so that a province of a hundred counties does not fill the shelf.
     */
    private DivisionCode governed(DivisionCode place) {
        return Stream.of(place, place.prefecture(), place.province())
                .filter(governed::contains)
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NO_SUCH_PLACE,
                        "没有模块管辖行政区划 " + place + "。",
                        "No module governs the division " + place + "."));
    }

    private Policy resolve(WhereAndWhen key) {
        RegionalPolicy policy = get(regional, key.where(), () -> regional(key.where()));
        try {
            return policy.on(key.on());
        } catch (PolicyException e) {
            throw new ProblemException(ProblemKind.LAYERS_CLASH);
        }
    }

    private RegionalPolicy regional(Where where) {
        try {
            RegionalPolicy policy = policies.in(where.place());
            requireKnown(where, policy.specialities());
            for (String speciality : where.specialities()) {
                policy = policy.forSpeciality(speciality);
            }
            return policy;
        } catch (PolicyException e) {
            throw new ProblemException(ProblemKind.LAYERS_CLASH);
        }
    }

    private static void requireKnown(Where where, Set<String> specialities) {
        if (!specialities.containsAll(where.specialities())) {
            String known = specialities.isEmpty() ? "-" : String.join(", ", specialities);
            throw new ProblemException(
                    ProblemKind.NO_SUCH_SPECIALITY,
                    where.place() + " 的专业和年度：" + known + "。",
                    "The specialities and years of " + where.place() + ": " + known + ".");
        }
    }

    private static <K, V> V get(Cache<K, V> cache, K key, Callable<V> load) {
        try {
            return cache.get(key, load);
        } catch (UncheckedExecutionException | ExecutionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new IllegalStateException("A policy cannot be resolved", e.getCause());
        }
    }
}
