package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question, linked: its bars, its routes with all that each asks for, what comes along, and the columns that it
 * reads.
 */
record LinkedQuestion(
        Question<?> question,
        Columns.Layout columns,
        ImmutableList<LinkedBar> bars,
        ImmutableList<LinkedRoute> routes,
        ImmutableList<TestNode> requirements,
        ImmutableList<LinkedWay> ways,
        ImmutableList<LinkedObligation> obligations,
        ImmutableList<LinkedDuty> duties,
        ImmutableList<DerivedNode<?>> derivedFacts,
        ImmutableMap<Parameter<?>, Integer> parameters,
        ImmutableMap<Parameter<?>, ParameterNode<?>> readings,
        int sharedTests,
        int sharedValues) {

    /** A bar, evaluated once for all routes. */
    record LinkedBar(Bar bar, Set<Route> spared, List<Clause> clauses, TestNode node) {}

    /** A route with the requirements that are imposed on it, and last what it asks for itself. */
    record LinkedRoute(Route route, List<Clause> clauses, ImmutableList<TestNode> requirements, TestNode opening) {}

    /** What comes along. */
    record LinkedObligation(Obligation obligation, List<Clause> clauses, TestNode node) {}

    /** A checklist item. */
    record LinkedDuty(Duty duty, List<Clause> clauses) {}

    static LinkedQuestion link(Question<?> question, Norms norms) {
        return new Builder(question, norms).build();
    }

    Frame frame(Told told) {
        return frame(told, Frame.NO_PARAMETER);
    }

    Frame frame(Told told, int heldOpen) {
        return new Frame(told, columns.lists().size(), sharedTests, sharedValues, heldOpen);
    }

    private static final class Builder {
        private final Question<?> question;
        private final Norms norms;
        private final Linker linker;

        Builder(Question<?> question, Norms norms) {
            this.question = question;
            this.norms = norms;
            this.linker = new Linker(norms);
        }

        LinkedQuestion build() {
            ImmutableList<LinkedBar> bars = of(Bar.class).map(this::bar).collect(ImmutableList.toImmutableList());
            ImmutableList<LinkedRoute> routes =
                    of(Route.class).map(this::route).collect(ImmutableList.toImmutableList());
            ImmutableList<TestNode> requirements = routes.isEmpty() ? imposedOn(null) : ImmutableList.of();
            ImmutableList<LinkedObligation> obligations =
                    of(Obligation.class).map(this::obligation).collect(ImmutableList.toImmutableList());
            ImmutableList<LinkedDuty> duties = of(Duty.class)
                    .map(norm -> new LinkedDuty((Duty) norm.slot(), norms.clauses(norm)))
                    .collect(ImmutableList.toImmutableList());
            return new LinkedQuestion(
                    question,
                    linker.columns().layout(),
                    bars,
                    routes,
                    requirements,
                    LinkedWay.of(bars, routes, requirements),
                    obligations,
                    duties,
                    linker.toldDerivedFacts(),
                    linker.parameters(),
                    readings(),
                    linker.sharedTests(),
                    linker.sharedValues());
        }

        private <T extends Slot> Stream<Norm> of(Class<T> kind) {
            return norms.ofKind(kind)
                    .filter(norm ->
                            Slots.question(norm.slot()).filter(question::equals).isPresent());
        }

        private LinkedBar bar(Norm norm) {
            Content.Exclusion exclusion = (Content.Exclusion) norm.content();
            TestNode named = named(norm, linker.test(exclusion.criterion(), null));
            return new LinkedBar((Bar) norm.slot(), exclusion.spared(), norms.clauses(norm), named);
        }

        private LinkedRoute route(Norm norm) {
            Route route = (Route) norm.slot();
            TestNode opening = linker.test(((Content.Opening) norm.content()).criterion(), route);
            return new LinkedRoute(route, norms.clauses(norm), imposedOn(route), named(norm, opening));
        }

        private RuleNode named(Norm norm, TestNode node) {
            return new RuleNode(
                    Form.RULE,
                    norm.slot().label(),
                    norms.clauses(norm),
                    norms.lineage().of(norm.slot()),
                    node,
                    linker.shareTest());
        }

        private ImmutableList<TestNode> imposedOn(@Nullable Route route) {
            return of(Requirement.class)
                    .filter(norm -> ((Requirement) norm.slot()).imposed())
                    .filter(norm -> {
                        Set<Route> routes = ((Content.Demand) norm.content()).routes();
                        return routes.isEmpty() || (route != null && routes.contains(route));
                    })
                    .map(norm -> linker.test((Requirement) norm.slot(), route))
                    .collect(ImmutableList.toImmutableList());
        }

        private LinkedObligation obligation(Norm norm) {
            TestNode node = named(norm, linker.test(((Content.Consequence) norm.content()).when(), null));
            return new LinkedObligation((Obligation) norm.slot(), norms.clauses(norm), node);
        }

        private ImmutableMap<Parameter<?>, ParameterNode<?>> readings() {
            ImmutableMap.Builder<Parameter<?>, ParameterNode<?>> readings = ImmutableMap.builder();
            for (Parameter<?> parameter : linker.parameters().keySet()) {
                if (parameter.reading()) {
                    readings.put(parameter, (ParameterNode<?>) linker.value(parameter, null));
                }
            }
            return readings.buildOrThrow();
        }
    }
}
