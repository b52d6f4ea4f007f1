package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Slot;
import io.zhicheng.policy.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a set of norms must hold to, before anything is linked. Each fault names the citations concerned. */
final class NormChecks {
    private final Norms norms;
    private final Set<Slot> offered;
    private final Superseded superseded;
    private final Pieces pieces;
    private final FreeRows freeRows;
    private final Map<Slot, Set<Subject<?>>> subjects = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private NormChecks(Norms norms, Set<Slot> offered, Superseded superseded) {
        this.norms = norms;
        this.pieces = new Pieces(norms);
        this.freeRows = new FreeRows(norms);
        this.offered = offered;
        this.superseded = superseded;
    }

    /**
     * The faults of a set of norms.
     *
     * @param offered the derived facts that the lowest layer offers to those above it, whether they use them or not
     * @param superseded what gave way to these norms
     */
    static ImmutableList<String> faults(Norms norms, Set<Slot> offered, Superseded superseded) {
        NormChecks checks = new NormChecks(norms, offered, superseded);
        for (Norm norm : norms.all()) {
            checks.filled(norm);
        }
        checks.someRouteIsLeft();
        if (checks.faults.isEmpty()) {
            Set<Slot> cleared = new HashSet<>();
            for (Norm norm : norms.all()) {
                checks.acyclic(norm.slot(), new LinkedHashSet<>(), cleared);
            }
        }
        if (checks.faults.isEmpty()) {
            for (Norm norm : norms.all()) {
                checks.units(norm);
            }
            for (Norm norm : norms.all()) {
                checks.rows(norm);
            }
            for (Norm norm : norms.all()) {
                checks.subject(norm);
            }
            checks.reachable();
        }
        return ImmutableList.copyOf(checks.faults);
    }

    private static String name(Norm norm) {
        return norm.slot().kind() + " " + norm.slot().id() + " (" + norm.citation() + ")";
    }

    /** Every slot that a norm refers to is filled; only a parameter may be left for a series to set. */
    private void filled(Norm norm) {
        Set<Slot> referred = new LinkedHashSet<>(Pieces.slots(pieces.of(norm)));
        // what bears on something that is repealed is idle with it
        Norms.target(norm).filter(slot -> !superseded.isRepealed(slot)).ifPresent(referred::add);
        for (Route route : routes(norm)) {
            if (!superseded.isRepealed(route)) {
                referred.add(route);
            }
        }
        for (Slot slot : referred) {
            if (!(slot instanceof Parameter<?>) && norms.find(slot).isEmpty()) {
                faults.add("The " + name(norm) + " refers to the " + slot.kind() + " " + slot.id() + unfilled(slot));
            }
        }
    }

    private String unfilled(Slot slot) {
        return superseded
                .repeal(slot)
                .map(repeal -> ", which " + repeal + ". Maybe what refers to it should be repealed or replaced too.")
                .orElse(", which no norm in force fills. Maybe the layer that fills it is missing, or its period has"
                        + " ended.");
    }

    /** A question whose routes are all repealed would look like one that has none, and be easier. */
    private void someRouteIsLeft() {
        superseded.repealed().forEach((slot, repeal) -> {
            if (slot instanceof Route route
                    && norms.ofKind(Route.class)
                            .noneMatch(norm -> ((Route) norm.slot()).question().equals(route.question()))) {
                faults.add("No route is left to the question " + route.question() + ": " + repeal + " the route "
                        + route.id() + ". Maybe a bar is meant, that says when nobody may apply.");
            }
        });
    }

    private ImmutableSet<Route> routes(Norm norm) {
        ImmutableSet.Builder<Route> routes = ImmutableSet.builder();
        for (Part piece : pieces.of(norm)) {
            if (piece instanceof Criterion.OnRoute onRoute) {
                routes.add(onRoute.route());
            }
        }
        if (norm.content() instanceof Content.Demand demand) {
            routes.addAll(demand.routes());
        } else if (norm.content() instanceof Content.Exclusion exclusion) {
            routes.addAll(exclusion.spared());
        } else if (norm.slot() instanceof Relaxation relaxation) {
            routes.addAll(relaxation.routes());
        }
        return routes.build();
    }

    private void acyclic(Slot slot, Set<Slot> way, Set<Slot> cleared) {
        if (cleared.contains(slot)) {
            return;
        }
        if (!way.add(slot)) {
            String circle = way.stream()
                    .dropWhile(on -> !on.equals(slot))
                    .map(on -> norms.find(on).map(NormChecks::name).orElse(on.id()))
                    .collect(Collectors.joining(" -> "));
            faults.add("These norms refer to one another in a circle: " + circle + ".");
            return;
        }
        for (Slot next : pieces.named(slot)) {
            acyclic(next, way, cleared);
        }
        way.remove(slot);
        cleared.add(slot);
    }

    private void units(Norm norm) {
        for (Part part : pieces.of(norm)) {
            if (part instanceof Criterion.Comparison<?> comparison
                    && !comparison
                            .measured()
                            .unit()
                            .equals(comparison.required().unit())) {
                faults.add("The " + name(norm) + " compares " + comparison.measured() + " in "
                        + comparison.measured().unit() + " with " + comparison.required() + " in "
                        + comparison.required().unit() + citationOf(comparison.required()) + ".");
            }
        }
    }

    private String citationOf(Measure<?> measure) {
        return measure instanceof Slot slot
                ? norms.find(slot).map(norm -> " (" + norm.citation() + ")").orElse("")
                : "";
    }

    /** A column is read only while its list is walked, and no list is walked inside itself. */
    private void rows(Norm norm) {
        for (Part part : Reach.ofNorm(norm)) {
            walk(norm, part, new HashSet<>());
        }
        boolean imposed = norm.slot() instanceof Requirement requirement && requirement.imposed();
        if (!imposed && (norm.slot() instanceof Requirement || norm.slot() instanceof Derived<?>)) {
            return; // a test of rows may refer to it
        }
        for (Rows<?> list : freeRows.of(norm.slot())) {
            faults.add(
                    imposed
                            ? "The " + name(norm) + " is imposed, yet reads a row of " + list
                                    + " without walking the list. Maybe it should be a condition that a test of rows"
                                    + " refers to."
                            : "The " + name(norm) + " reads a row of " + list
                                    + " without walking the list. Maybe some(…), every(…) or count(…) is missing around"
                                    + " it.");
        }
    }

    private void walk(Norm norm, Part part, Set<Rows<?>> walked) {
        Optional<Rows<?>> list = FreeRows.walked(part);
        if (list.isPresent() && walked.contains(list.get())) {
            faults.add("The " + name(norm) + " walks " + list.get() + " inside a test of its own rows.");
            return;
        }
        list.ifPresent(walked::add);
        part.parts().forEach(inner -> walk(norm, inner, walked));
        list.ifPresent(walked::remove);
    }

    /** A norm reads facts of the subject of its question only. */
    private void subject(Norm norm) {
        Slots.question(norm.slot()).ifPresent(question -> {
            for (Subject<?> other : subjects(norm.slot())) {
                if (!other.equals(question.subject())) {
                    faults.add("The " + name(norm) + " answers a question about a " + question.subject()
                            + ", yet reads facts of a " + other + ".");
                }
            }
        });
    }

    private Set<Subject<?>> subjects(Slot slot) {
        @Nullable Set<Subject<?>> known = subjects.get(slot);
        if (known != null) {
            return known;
        }
        Set<Subject<?>> found = new LinkedHashSet<>();
        for (Part part : pieces.of(slot)) {
            if (part instanceof Fact<?> fact) {
                found.add(fact.subject());
            }
            FreeRows.walked(part).ifPresent(list -> found.add(list.subject()));
            if (part instanceof Slot next) {
                found.addAll(subjects(next));
            }
        }
        subjects.put(slot, found);
        return found;
    }

    /** Every condition, derived fact and parameter is used, every relaxation relaxes something that is. */
    private void reachable() {
        Set<Slot> reached = new HashSet<>();
        for (Norm norm : Iterables.concat(norms.all(), superseded.norms().values())) {
            if (isRoot(norm.slot())) {
                reach(norm.slot(), reached);
            }
        }
        for (Norm norm : norms.all()) {
            boolean used = Norms.target(norm).map(reached::contains).orElse(reached.contains(norm.slot()));
            if (!used) {
                faults.add("The " + name(norm) + " can never be asked: nothing refers to it. Maybe a rule should"
                        + " name it, or it belongs to a rule that is no longer in force.");
            }
        }
    }

    private boolean isRoot(Slot slot) {
        if (offered.contains(slot)) {
            return true;
        }
        return Slots.question(slot).isPresent()
                && !(slot instanceof Relaxation)
                && !(slot instanceof Requirement requirement && !requirement.imposed());
    }

    private void reach(Slot slot, Set<Slot> reached) {
        if (reached.add(slot)) {
            pieces.named(slot).forEach(next -> reach(next, reached));
            // what gave way still keeps what it refers to from being out of reach
            for (Norm before : superseded.bearingOn(slot)) {
                Pieces.slots(pieces.of(before)).forEach(next -> reach(next, reached));
            }
        }
    }
}
