package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The norms of a policy, by the slot that they fill. */
final class Norms {
    private final ClauseCatalogue catalogue;
    private final WorkCalendar calendar;
    private final ImmutableMap<Slot, Norm> inForce;
    private final ImmutableListMultimap<Slot, Norm> lines;
    private final ImmutableListMultimap<Slot, Norm> relaxations;
    private final Lineage lineage;

    /**
     * The norms of a policy.
     *
     * @param calendar which days are working days
     * @param inForce one norm for each slot that is filled on the policy's date
     * @param lines all settings of each parameter, whatever their period
     * @param lineage where the norms come from
     */
    Norms(
            ClauseCatalogue catalogue,
            WorkCalendar calendar,
            ImmutableMap<Slot, Norm> inForce,
            ImmutableListMultimap<Slot, Norm> lines,
            Lineage lineage) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.inForce = inForce;
        this.lines = lines;
        this.lineage = lineage;
        ImmutableListMultimap.Builder<Slot, Norm> byTarget = ImmutableListMultimap.builder();
        for (Norm norm : inForce.values()) {
            target(norm).ifPresent(target -> byTarget.put(target, norm));
        }
        this.relaxations = byTarget.build();
    }

    /** What a relaxation relaxes. */
    static Optional<Slot> target(Norm norm) {
        if (norm.content() instanceof Content.Lowering<?> lowering) {
            return Optional.of(lowering.target());
        }
        if (norm.content() instanceof Content.Substitute substitute) {
            return Optional.of(substitute.target());
        }
        return norm.content() instanceof Content.Waiver waiver ? Optional.of(waiver.target()) : Optional.empty();
    }

    WorkCalendar calendar() {
        return calendar;
    }

    Optional<Norm> find(Slot slot) {
        return Optional.ofNullable(inForce.get(slot));
    }

    ImmutableList<Norm> all() {
        return inForce.values().asList();
    }

    /** The norms whose slot belongs to a question, in the order of the rules. */
    ImmutableList<Norm> answering(Question<?> question) {
        ImmutableList.Builder<Norm> answering = ImmutableList.builder();
        for (Norm norm : all()) {
            Slots.question(norm.slot()).filter(question::equals).ifPresent(of -> answering.add(norm));
        }
        return answering.build();
    }

    /** The norms whose slot is of a kind, in the order of the rules. */
    <T extends Slot> Stream<Norm> ofKind(Class<T> kind) {
        return all().stream().filter(norm -> kind.isInstance(norm.slot()));
    }

    /**
     * The relaxations of a target that hold on a route; where there is no route, those that hold on all. Waivers come
     * last, so that what is waived is told as not applicable whatever else stands in for it.
     */
    ImmutableList<Norm> relaxationsOf(Slot target, @Nullable Route route) {
        ImmutableList.Builder<Norm> holding = ImmutableList.builder();
        ImmutableList.Builder<Norm> waivers = ImmutableList.builder();
        for (Norm norm : relaxations.get(target)) {
            Set<Route> routes = ((Relaxation) norm.slot()).routes();
            if (routes.isEmpty() || (route != null && routes.contains(route))) {
                (norm.content() instanceof Content.Waiver ? waivers : holding).add(norm);
            }
        }
        return holding.addAll(waivers.build()).build();
    }

    /** All relaxations of a target, whatever the route. */
    ImmutableList<Norm> relaxationsOf(Slot target) {
        return relaxations.get(target);
    }

    /** Whether what fills the slot is relaxed on some routes and not on others. */
    boolean isRelaxedByRoute(Slot target) {
        for (Norm norm : relaxations.get(target)) {
            if (!((Relaxation) norm.slot()).routes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** All settings of a parameter, whatever the policy's date. */
    ImmutableList<Norm> lineOf(Parameter<?> parameter) {
        return lines.get(parameter);
    }

    /** All settings of all parameters, whatever the policy's date. */
    Collection<Norm> settings() {
        return lines.values();
    }

    /** Where the norms come from. */
    Lineage lineage() {
        return lineage;
    }

    LocalDate since(Norm norm) {
        return norm.since().orElseGet(() -> document(norm).inForceFrom());
    }

    LocalDate until(Norm norm) {
        return norm.until().or(() -> document(norm).inForceUntil()).orElse(LocalDate.MAX);
    }

    private io.zhicheng.policy.model.clause.Document document(Norm norm) {
        return catalogue.document(norm.citation().clause().document());
    }

    List<Clause> clauses(Norm norm) {
        return clauses(norm.citations());
    }

    List<Clause> clauses(List<Citation> citations) {
        return new CitedClauses(citations, catalogue);
    }
}
