package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a set of norms must hold to, before anything is linked. Each fault names the citations concerned. */
final class NormChecks {
    private final Norms norms;
    private final Set<Slot> offered;
    private final Superseded superseded;
    private final List<String> faults = new ArrayList<>();

    private NormChecks(Norms norms, Set<Slot> offered, Superseded superseded) {
        this.norms = norms;
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
        norms.all().forEach(checks::filled);
        checks.someRouteIsLeft();
        if (checks.faults.isEmpty()) {
            Set<Slot> cleared = new HashSet<>();
            norms.all().forEach(norm -> checks.acyclic(norm.slot(), new LinkedHashSet<>(), cleared));
        }
        if (checks.faults.isEmpty()) {
            norms.all().forEach(checks::units);
            norms.all().forEach(checks::rows);
            norms.all().forEach(checks::subject);
            checks.reachable();
        }
        return ImmutableList.copyOf(checks.faults);
    }

    private static String name(Norm norm) {
        return norm.slot().kind() + " " + norm.slot().id() + " (" + norm.citation() + ")";
    }

    private static Stream<Part> pieces(Norm norm) {
        return Reach.ofNorm(norm).stream().flatMap(Criterion::tree);
    }

    /** Every slot that a norm refers to is filled; only a parameter may be left for a series to set. */
    private void filled(Norm norm) {
        // what bears on something that is repealed is idle with it
        Stream<Slot> borne =
                Stream.concat(Norms.target(norm).stream(), routes(norm)).filter(slot -> !superseded.isRepealed(slot));
        Stream.concat(pieces(norm).filter(Slot.class::isInstance).map(Slot.class::cast), borne)
                .distinct()
                .filter(slot ->
                        !(slot instanceof Parameter<?>) && norms.find(slot).isEmpty())
                .forEach(slot -> faults.add(
                        "The " + name(norm) + " refers to the " + slot.kind() + " " + slot.id() + unfilled(slot)));
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

    private static Stream<Slot> routes(Norm norm) {
        Stream<Slot> named = pieces(norm)
                .filter(Criterion.OnRoute.class::isInstance)
                .map(part -> ((Criterion.OnRoute) part).route());
        if (norm.content() instanceof Content.Demand demand) {
            return Stream.concat(named, demand.routes().stream());
        }
        if (norm.content() instanceof Content.Exclusion exclusion) {
            return Stream.concat(named, exclusion.spared().stream());
        }
        return norm.slot() instanceof Relaxation relaxation
                ? Stream.concat(named, relaxation.routes().stream())
                : named;
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
        Reach.of(slot, norms).stream()
                .flatMap(Criterion::tree)
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .distinct()
                .forEach(next -> acyclic(next, way, cleared));
        way.remove(slot);
        cleared.add(slot);
    }

    private void units(Norm norm) {
        pieces(norm).forEach(part -> {
            if (part instanceof Criterion.Comparison<?> comparison
                    && !comparison
                            .measured()
                            .unit()
                            .equals(comparison.required().unit())) {
                faults.add("The " + name(norm) + " compares " + comparison.measured() + " in "
                        + comparison.measured().unit() + " with " + comparison.required() + " in "
                        + comparison.required().unit() + citationOf(comparison.required()) + ".");
            }
        });
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
        if (!(norm.slot() instanceof Requirement) && !(norm.slot() instanceof Derived<?>)) {
            free(norm)
                    .forEach(list -> faults.add("The " + name(norm) + " reads a row of " + list
                            + " without walking the list. Maybe some(…), every(…) or count(…) is missing around it."));
        }
        if (norm.slot() instanceof Requirement requirement && requirement.imposed()) {
            free(norm)
                    .forEach(
                            list -> faults.add(
                                    "The " + name(norm) + " is imposed, yet reads a row of " + list
                                            + " without walking the list. Maybe it should be a condition that a test of rows refers to."));
        }
    }

    private Set<Rows<?>> free(Norm norm) {
        return FreeRows.of(norm.slot(), slot -> Reach.of(slot, norms));
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
            Set<Subject<?>> others = new LinkedHashSet<>();
            collectSubjects(norm.slot(), new HashSet<>(), others);
            others.remove(question.subject());
            others.forEach(other -> faults.add("The " + name(norm) + " answers a question about a " + question.subject()
                    + ", yet reads facts of a " + other + "."));
        });
    }

    private void collectSubjects(Slot slot, Set<Slot> seen, Set<Subject<?>> subjects) {
        if (!seen.add(slot)) {
            return;
        }
        Reach.of(slot, norms).stream().flatMap(Criterion::tree).forEach(part -> {
            if (part instanceof Fact<?> fact) {
                subjects.add(fact.subject());
            }
            FreeRows.walked(part).ifPresent(list -> subjects.add(list.subject()));
            if (part instanceof Slot next) {
                collectSubjects(next, seen, subjects);
            }
        });
    }

    /** Every condition, derived fact and parameter is used, every relaxation relaxes something that is. */
    private void reachable() {
        Set<Slot> reached = new HashSet<>();
        Stream.concat(norms.all().stream(), superseded.norms().values().stream())
                .map(Norm::slot)
                .filter(this::isRoot)
                .forEach(slot -> reach(slot, reached));
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
            Stream.concat(Reach.of(slot, norms).stream(), reachedBefore(slot))
                    .flatMap(Criterion::tree)
                    .filter(Slot.class::isInstance)
                    .forEach(next -> reach((Slot) next, reached));
        }
    }

    /** What gave way still keeps what it refers to from being out of reach. */
    private Stream<Part> reachedBefore(Slot slot) {
        return superseded.norms().values().stream()
                .filter(norm -> norm.slot().equals(slot)
                        || Norms.target(norm).filter(slot::equals).isPresent())
                .flatMap(norm -> Reach.ofNorm(norm).stream());
    }
}
