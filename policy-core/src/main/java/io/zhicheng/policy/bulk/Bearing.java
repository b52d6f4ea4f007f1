package io.zhicheng.policy.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.zhicheng.policy.decision.PolicyComparison;
import io.zhicheng.policy.decision.PolicyComparison.Difference;
import io.zhicheng.policy.decision.PolicyComparison.Kind;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which differences between two policies bear on a norm: follows what the norm refers to, down to its numbers, in both.
 * Each answer is worked out once.
 */
final class Bearing {
    private final ImmutableMap<Slot, Difference> differences;
    private final ImmutableList<ImmutableMap<Slot, Norm>> policies;
    private final Map<Place, List<Difference>> known = new ConcurrentHashMap<>();

    /** A slot as it is filled on a route. */
    private record Place(Slot slot, Optional<Route> route) {}

    Bearing(PolicyComparison comparison, List<Norm> before, List<Norm> after) {
        this.differences = comparison.differences().stream()
                .filter(difference -> difference.kind() != Kind.RESTATED)
                .collect(ImmutableMap.toImmutableMap(Difference::slot, difference -> difference));
        this.policies = ImmutableList.of(Maps.uniqueIndex(before, Norm::slot), Maps.uniqueIndex(after, Norm::slot));
    }

    /** Where the two policies fill a slot differently. */
    Optional<Difference> difference(Slot slot) {
        return Optional.ofNullable(differences.get(slot));
    }

    List<Difference> on(Slot slot, Optional<Route> route) {
        return known.computeIfAbsent(new Place(slot, route), this::search);
    }

    private List<Difference> search(Place place) {
        Set<Place> reached = new HashSet<>();
        policies.forEach(norms -> new Search(norms, reached).visit(place));
        Set<Slot> slots = new HashSet<>();
        reached.forEach(of -> slots.add(of.slot()));
        return differences.values().stream()
                .filter(difference -> slots.contains(difference.slot()))
                .collect(ImmutableList.toImmutableList());
    }

    /** One policy, walked from slot to slot. */
    private static final class Search {
        private final ImmutableMap<Slot, Norm> norms;
        private final Set<Place> visited = new HashSet<>();
        private final Set<Place> reached;

        Search(ImmutableMap<Slot, Norm> norms, Set<Place> reached) {
            this.norms = norms;
            this.reached = reached;
        }

        void visit(Place place) {
            if (!visited.add(place)) {
                return;
            }
            reached.add(place);
            @Nullable Norm norm = norms.get(place.slot());
            if (norm != null) {
                norm.content().parts().forEach(part -> walk(part, place.route()));
            }
            for (Norm other : norms.values()) {
                if (other.slot() instanceof Relaxation relaxation
                        && target(other.content()).filter(place.slot()::equals).isPresent()
                        && (relaxation.routes().isEmpty()
                                || place.route()
                                        .filter(relaxation.routes()::contains)
                                        .isPresent())) {
                    visit(new Place(relaxation, place.route()));
                }
            }
        }

        private void walk(Part part, Optional<Route> route) {
            if (part instanceof Criterion.OnRoute elsewhere) {
                visit(new Place(elsewhere.requirement(), Optional.of(elsewhere.route())));
            } else if (part instanceof Slot slot) {
                visit(new Place(slot, route));
            } else {
                part.parts().forEach(inner -> walk(inner, route));
            }
        }

        private static Optional<Slot> target(Content content) {
            if (content instanceof Content.Lowering<?> lowering) {
                return Optional.of(lowering.target());
            }
            if (content instanceof Content.Substitute substitute) {
                return Optional.of(substitute.target());
            }
            return content instanceof Content.Waiver waiver ? Optional.of(waiver.target()) : Optional.empty();
        }
    }
}
