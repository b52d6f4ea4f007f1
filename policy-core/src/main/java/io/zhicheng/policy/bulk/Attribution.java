package io.zhicheng.policy.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Obstacle;
import io.zhicheng.policy.decision.PolicyComparison;
import io.zhicheng.policy.decision.Trace;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.port.in.BrowsePolicy;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which clauses made the difference between two decisions. */
final class Attribution {
    private final Side before;
    private final Side after;
    private final Bearing bearing;

    /** One of the two policies. */
    private record Side(BrowsePolicy policy, ImmutableMap<Slot, Norm> norms) {
        static Side of(BrowsePolicy policy) {
            return new Side(policy, Maps.uniqueIndex(policy.norms(), Norm::slot));
        }

        boolean fills(Slot slot) {
            return norms.containsKey(slot);
        }

        ImmutableList<Clause> clauses(Slot slot) {
            @Nullable Norm norm = norms.get(slot);
            return norm == null
                    ? ImmutableList.of()
                    : norm.citations().stream()
                            .map(Citation::clause)
                            .map(policy.catalogue()::get)
                            .collect(ImmutableList.toImmutableList());
        }

        /** The clauses by which a slot is filled, or by which it is repealed. */
        List<ClauseId> ids(Slot slot) {
            return fills(slot)
                    ? NormName.ids(clauses(slot))
                    : policy.history(slot).stream()
                            .filter(trace ->
                                    trace.kind() == Trace.Kind.REPEALED && trace.standing() == Trace.Standing.HOLDS)
                            .flatMap(trace -> trace.clauses().stream().map(Clause::id))
                            .collect(ImmutableList.toImmutableList());
        }
    }

    Attribution(BrowsePolicy before, BrowsePolicy after, PolicyComparison comparison) {
        this.before = Side.of(before);
        this.after = Side.of(after);
        this.bearing = new Bearing(comparison, before.norms(), after.norms());
    }

    List<ClauseId> idsBefore(Slot slot) {
        return before.ids(slot);
    }

    List<ClauseId> idsAfter(Slot slot) {
        return after.ids(slot);
    }

    /** Why one of two decisions keeps out and the other does not; nothing where both do or neither does. */
    List<Cause> causes(Decision first, Decision second) {
        boolean outBefore = first.verdict() == Verdict.INELIGIBLE;
        boolean outAfter = second.verdict() == Verdict.INELIGIBLE;
        if (outBefore == outAfter) {
            return ImmutableList.of();
        }
        return outAfter ? causes(first, second, before, after) : causes(second, first, after, before);
    }

    private ImmutableList<Cause> causes(Decision open, Decision shut, Side opening, Side shutting) {
        List<Way> closed = shut.ways();
        ImmutableList.Builder<Cause> causes = ImmutableList.builder();
        for (Way way : open.ways()) {
            if (carries(way, open.verdict())) {
                List<Way> counterparts = closed.stream()
                        .filter(other -> isCounterpart(way, other))
                        .toList();
                counterparts.forEach(other -> causes.addAll(closing(way, other)));
                if (counterparts.isEmpty()) {
                    way.route().ifPresent(route -> causes.add(missing(route, opening, shutting)));
                }
            }
        }
        return causes.build();
    }

    /** A clear yes rests on the ways that are open all the way, an open verdict on those that are not closed. */
    private static boolean carries(Way way, Verdict verdict) {
        return verdict == Verdict.ELIGIBLE ? way.outcome() == Outcome.MET : !way.isClosed();
    }

    /** The route of the same name; where one policy has no routes, its only way stands for all of the other. */
    private static boolean isCounterpart(Way way, Way other) {
        return way.route().isEmpty()
                || other.route().isEmpty()
                || way.route().get().id().equals(other.route().get().id());
    }

    private ImmutableList<Cause> closing(Way open, Way closed) {
        Optional<Route> route = closed.route().or(open::route);
        return closed.obstacles().stream()
                .map(obstacle ->
                        new Cause(route, Cause.Kind.CLOSED, obstacle, bearing.on(obstacle.slot(), closed.route())))
                .collect(ImmutableList.toImmutableList());
    }

    private Cause missing(Route route, Side opening, Side shutting) {
        boolean gone = !shutting.fills(route);
        Obstacle obstacle = new Obstacle(route, (gone ? opening : shutting).clauses(route));
        return new Cause(
                Optional.of(route),
                gone ? Cause.Kind.GONE : Cause.Kind.NOT_THERE,
                obstacle,
                bearing.on(route, Optional.of(route)));
    }
}
