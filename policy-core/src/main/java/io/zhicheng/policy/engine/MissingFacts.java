package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.MissingNorm;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedBar;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedRoute;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Rows;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What could still settle an open verdict: all that is open on the routes that are open. What opens more routes comes
 * first.
 */
final class MissingFacts {
    private final SetMultimap<Missing.Cell, String> cells = LinkedHashMultimap.create();
    private final SetMultimap<Rows<?>, String> lists = LinkedHashMultimap.create();
    private final Set<Parameter<?>> parameters = new LinkedHashSet<>();

    private MissingFacts() {}

    /** Of an open verdict. */
    static MissingFacts of(LinkedQuestion question, Frame frame) {
        MissingFacts all = new MissingFacts();
        if (question.routes().isEmpty()) {
            Missing missing = new Missing();
            question.bars().forEach(bar -> ifOpen(bar.node(), frame, missing));
            AllNode.openParts(question.requirements(), frame, missing);
            all.add(missing, "");
        }
        for (LinkedRoute route : question.routes()) {
            if (Standing.of(question, route, frame).isOpen()) {
                all.add(missingOn(question, route, frame), route.route().id());
            }
        }
        return all;
    }

    private static Missing missingOn(LinkedQuestion question, LinkedRoute route, Frame frame) {
        Missing missing = new Missing();
        for (LinkedBar bar : question.bars()) {
            if (bar.closes(route.route())) {
                ifOpen(bar.node(), frame, missing);
            }
        }
        AllNode.openParts(route.asked(), frame, missing);
        return missing;
    }

    private static void ifOpen(TestNode node, Frame frame, Missing missing) {
        if (node.test(frame).isOpen()) {
            node.missing(frame, missing);
        }
    }

    private void add(Missing missing, String route) {
        missing.cells().forEach(cell -> cells.put(cell, route));
        missing.lists().forEach(list -> lists.put(list, route));
        parameters.addAll(missing.parameters());
    }

    List<MissingFact> unknown() {
        ImmutableList.Builder<MissingFact> facts = ImmutableList.builder();
        cells.asMap().forEach((cell, routes) -> {
            if (cell.fact().judge().isEmpty()) {
                facts.add(told(cell, routes));
            }
        });
        lists.asMap()
                .forEach((list, routes) ->
                        facts.add(new MissingFact(list.path(), list.label(), true, Optional.empty(), named(routes))));
        return mostDecisiveFirst(facts.build());
    }

    List<MissingFact> judgements() {
        ImmutableList.Builder<MissingFact> facts = ImmutableList.builder();
        cells.asMap().forEach((cell, routes) -> {
            if (cell.fact().judge().isPresent()) {
                facts.add(told(cell, routes));
            }
        });
        return mostDecisiveFirst(facts.build());
    }

    List<MissingNorm> norms() {
        return parameters.stream().map(MissingNorm::new).collect(ImmutableList.toImmutableList());
    }

    private static MissingFact told(Missing.Cell cell, Collection<String> routes) {
        Fact<?> fact = cell.fact();
        String path = cell.row()
                .map(row -> fact.path().replace("[]", "[" + row + "]"))
                .orElse(fact.path());
        return new MissingFact(path, fact.label(), false, fact.judge(), named(routes));
    }

    private static ImmutableList<String> named(Collection<String> routes) {
        return routes.stream().filter(route -> !route.isEmpty()).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<MissingFact> mostDecisiveFirst(List<MissingFact> facts) {
        return facts.stream()
                .sorted(Comparator.comparingInt(
                        (MissingFact fact) -> -fact.routes().size()))
                .collect(ImmutableList.toImmutableList());
    }
}
