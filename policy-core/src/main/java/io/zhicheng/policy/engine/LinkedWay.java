package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.zhicheng.policy.decision.Obstacle;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedBar;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedRoute;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way through a question as a row of pieces, each of which may close it. It comes out as {@link Standing} has it, but
 * goes on after the first piece that fails, to name them all. Obstacles and open ways are made once, so that whoever
 * counts very many need not compare them by what they hold.
 */
final class LinkedWay {
    private final Optional<Route> route;
    private final ImmutableList<Piece> pieces;
    /** The last of the pieces; nothing for a question without routes. */
    private final @Nullable TestNode opening;

    private final ImmutableMap<Outcome, Way> open;

    /** What a way consists of; a bar closes it by holding, anything else by failing. */
    private record Piece(TestNode node, boolean bar, Obstacle obstacle) {
        Truth test(Frame frame) {
            Truth truth = node.test(frame);
            return bar ? truth.not() : truth;
        }
    }

    private LinkedWay(Optional<Route> route, ImmutableList<Piece> pieces, @Nullable TestNode opening) {
        this.route = route;
        this.pieces = pieces;
        this.opening = opening;
        this.open = Maps.toMap(Arrays.asList(Outcome.values()), outcome -> new Way(route, outcome, ImmutableList.of()));
    }

    /** The ways of a question: one for each route, or a single one where there are none. */
    static ImmutableList<LinkedWay> of(
            ImmutableList<LinkedBar> bars, ImmutableList<LinkedRoute> routes, ImmutableList<RuleNode> requirements) {
        if (routes.isEmpty()) {
            ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
            for (LinkedBar bar : bars) {
                pieces.add(piece(bar));
            }
            for (RuleNode requirement : requirements) {
                pieces.add(piece(requirement));
            }
            return ImmutableList.of(new LinkedWay(Optional.empty(), pieces.build(), null));
        }
        ImmutableList.Builder<LinkedWay> ways = ImmutableList.builder();
        for (LinkedRoute route : routes) {
            ways.add(of(bars, route));
        }
        return ways.build();
    }

    private static LinkedWay of(ImmutableList<LinkedBar> bars, LinkedRoute route) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (LinkedBar bar : bars) {
            if (bar.closes(route.route())) {
                pieces.add(piece(bar));
            }
        }
        for (RuleNode requirement : route.requirements()) {
            pieces.add(piece(requirement));
        }
        pieces.add(new Piece(route.opening(), false, new Obstacle(route.route(), route.clauses())));
        return new LinkedWay(Optional.of(route.route()), pieces.build(), route.opening());
    }

    private static Piece piece(LinkedBar bar) {
        return new Piece(bar.node(), true, new Obstacle(bar.bar(), bar.clauses()));
    }

    private static Piece piece(RuleNode rule) {
        return new Piece(rule, false, new Obstacle(rule.origin().slot(), rule.clauses()));
    }

    /** How the way stands; nothing where it is not there for what is asked. */
    @Nullable
    Way standing(Frame frame) {
        if (opening != null && opening.test(frame) == Truth.CLOSED) {
            return null;
        }
        Truth all = Truth.TRUE;
        ImmutableList.@Nullable Builder<Obstacle> obstacles = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Truth truth = piece.test(frame);
            all = all.and(truth);
            if (truth.fails()) {
                obstacles = obstacles == null ? ImmutableList.builder() : obstacles;
                obstacles.add(piece.obstacle());
            }
        }
        return obstacles == null ? open.get(all.outcome()) : new Way(route, Outcome.NOT_MET, obstacles.build());
    }
}
