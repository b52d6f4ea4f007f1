package io.zhicheng.policy.decision;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The norms of a decision to which others gave way, each once, in the order in which the decision tells them. */
final class Overrides {
    private final Set<Winner> winners = new LinkedHashSet<>();

    /**
     * A norm to which others gave way.
     *
     * @param label the name of the rule or value
     * @param layer the layer whose norm holds
     * @param clauses its clauses
     * @param isValue whether it is a number, so that what it was before can be told in a word
     * @param overridden what gave way
     */
    record Winner(Label label, Label layer, List<Clause> clauses, boolean isValue, List<Overridden> overridden) {}

    private Overrides() {}

    static ImmutableList<Winner> of(Decision decision) {
        Overrides collected = new Overrides();
        findings(decision).flatMap(Finding::tree).forEach(collected::add);
        return ImmutableList.copyOf(collected.winners);
    }

    /** Of a route that is not there for what is asked, nothing is told. */
    private static Stream<Finding> findings(Decision decision) {
        Stream<Finding> ofRoutes = decision.routes().stream()
                .filter(route -> route.outcome() != Outcome.NOT_APPLICABLE)
                .flatMap(route -> route.conditions().stream());
        return Stream.of(
                        decision.bars().stream().map(BarStanding::finding),
                        ofRoutes,
                        decision.conditions().stream(),
                        decision.obligations().stream().map(ObligationStanding::finding))
                .flatMap(findings -> findings);
    }

    private void add(Finding finding) {
        finding.layer().ifPresent(layer -> add(finding.label(), layer, finding.clauses(), false, finding.overridden()));
        finding.comparison().stream()
                .flatMap(comparison -> comparison.sources().stream())
                .filter(source -> source.kind() != Source.Kind.TOLD)
                .forEach(source -> source.layer()
                        .ifPresent(layer -> add(
                                source.label(),
                                layer,
                                source.clauses(),
                                source.kind() == Source.Kind.PARAMETER,
                                source.overridden())));
    }

    private void add(Label label, Label layer, List<Clause> clauses, boolean isValue, List<Overridden> overridden) {
        if (!overridden.isEmpty()) {
            winners.add(new Winner(label, layer, clauses, isValue, overridden));
        }
    }
}
