package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.zhicheng.policy.decision.DutyItem;
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
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
        ImmutableList<RuleNode> requirements,
        ImmutableList<LinkedWay> ways,
        ImmutableList<LinkedObligation> obligations,
        ImmutableList<DutyItem> duties,
        ImmutableList<DerivedNode<?>> derivedFacts,
        ImmutableMap<Parameter<?>, Integer> parameters,
        ImmutableMap<Parameter<?>, ParameterNode<?>> readings,
        Contested contested) {

    /** A bar, evaluated once for all routes. */
    record LinkedBar(Bar bar, Set<Route> spared, List<Clause> clauses, RuleNode node) {
        /** Whether it bears on a route. */
        boolean closes(Route route) {
            return !spared.contains(route);
        }
    }

    /** A route with the requirements that are imposed on it, and what it asks for itself. */
    record LinkedRoute(
            Route route,
            List<Clause> clauses,
            ImmutableList<RuleNode> requirements,
            RuleNode opening,
            ImmutableList<RuleNode> asked) {
        LinkedRoute(Route route, List<Clause> clauses, ImmutableList<RuleNode> requirements, RuleNode opening) {
            this(route, clauses, requirements, opening, withLast(requirements, opening));
        }

        private static ImmutableList<RuleNode> withLast(ImmutableList<RuleNode> requirements, RuleNode opening) {
            return ImmutableList.<RuleNode>builder()
                    .addAll(requirements)
                    .add(opening)
                    .build();
        }
    }

    /** What comes along. */
    record LinkedObligation(Obligation obligation, List<Clause> clauses, RuleNode node) {}

    static LinkedQuestion link(Question<?> question, Norms norms) {
        return new Builder(question, norms).build();
    }

    /** All that a decision tells about. */
    Stream<RuleNode> rules() {
        return Streams.concat(
                bars.stream().map(LinkedBar::node),
                routes.stream().flatMap(route -> route.asked().stream()),
                requirements.stream(),
                obligations.stream().map(LinkedObligation::node));
    }

    Frame frame(Object subject) {
        return new Frame(new Told(columns, subject));
    }

    /** A frame in which one parameter reads as if no norm set it. */
    Frame frameHoldingOpen(Object subject, int parameter) {
        return new Frame(new Told(columns, subject), parameter, null);
    }

    /** A frame that notes which parameters are asked for. */
    Frame frameNoting(Object subject, BitSet asked) {
        return new Frame(new Told(columns, subject), Frame.NO_PARAMETER, asked);
    }

    private static final class Builder {
        private final Question<?> question;
        private final Norms norms;
        private final Linker linker;
        private final ImmutableList<Norm> own;

        Builder(Question<?> question, Norms norms) {
            this.question = question;
            this.norms = norms;
            this.linker = new Linker(norms);
            this.own = norms.answering(question);
        }

        LinkedQuestion build() {
            ImmutableList<LinkedBar> bars = each(Bar.class, this::bar);
            ImmutableList<LinkedRoute> routes = each(Route.class, this::route);
            ImmutableList<RuleNode> requirements = routes.isEmpty() ? imposedOn(null) : ImmutableList.of();
            ImmutableList<LinkedObligation> obligations = each(Obligation.class, this::obligation);
            ImmutableList<DutyItem> duties = each(Duty.class, this::duty);
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
                    new Contested(norms));
        }

        private <T> ImmutableList<T> each(Class<? extends Slot> kind, Function<Norm, T> link) {
            ImmutableList.Builder<T> linked = ImmutableList.builder();
            for (Norm norm : own) {
                if (kind.isInstance(norm.slot())) {
                    linked.add(link.apply(norm));
                }
            }
            return linked.build();
        }

        private LinkedBar bar(Norm norm) {
            Content.Exclusion exclusion = (Content.Exclusion) norm.content();
            RuleNode named = named(norm, linker.test(exclusion.criterion(), null));
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
                    linker.columns().toKeep());
        }

        private ImmutableList<RuleNode> imposedOn(@Nullable Route route) {
            ImmutableList.Builder<RuleNode> imposed = ImmutableList.builder();
            for (Norm norm : own) {
                if (norm.slot() instanceof Requirement requirement && requirement.imposed()) {
                    Set<Route> routes = ((Content.Demand) norm.content()).routes();
                    if (routes.isEmpty() || (route != null && routes.contains(route))) {
                        imposed.add(linker.rule(requirement, route));
                    }
                }
            }
            return imposed.build();
        }

        private DutyItem duty(Norm norm) {
            return new DutyItem((Duty) norm.slot(), norms.clauses(norm));
        }

        private LinkedObligation obligation(Norm norm) {
            RuleNode node = named(norm, linker.test(((Content.Consequence) norm.content()).when(), null));
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
