package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.BarStanding;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import java.util.List;
import java.util.stream.Stream;

/** The view of a decision without its trees: how each route, bar and condition stands, and why, a line for a reason. */
record StandingWriter(DecisionOut out) {

    void write(Decision decision) {
        out.list("routes", decision.routes(), this::route);
        out.list("bars", decision.bars(), this::bar);
        out.list("conditions", decision.conditions(), this::condition);
    }

    private void route(RouteStanding standing) {
        Stream<Finding> bars = standing.bars().stream().map(BarStanding::finding);
        Stream<Finding> conditions = Stream.concat(standing.unmet().stream(), standing.open().stream());
        out.slot(standing.route(), () -> {
            out.coded("outcome", standing.outcome());
            reasons(standing.outcome() == Outcome.NOT_APPLICABLE ? Stream.empty() : Stream.concat(bars, conditions));
            out.cites(standing.clauses());
        });
    }

    private void bar(BarStanding standing) {
        out.slot(standing.bar(), () -> {
            out.coded("outcome", standing.outcome());
            out.texts(
                    "spares", standing.spared().stream().map(Route::id).sorted().toList());
            reasons(Stream.of(standing.finding()));
            out.cites(standing.clauses());
        });
    }

    private void condition(Finding finding) {
        List<Clause> clauses = finding.clauses();
        out.object(() -> {
            out.label(finding.label());
            out.coded("outcome", finding.outcome());
            reasons(Stream.of(finding));
            out.cites(clauses);
        });
    }

    private void reasons(Stream<Finding> of) {
        Reasons reasons = new Reasons(out.locale());
        out.texts("reasons", of.flatMap(reasons::lines).distinct().toList());
    }
}
