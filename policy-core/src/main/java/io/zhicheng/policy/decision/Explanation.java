package io.zhicheng.policy.decision;

import static io.zhicheng.policy.decision.Piece.cited;
import static io.zhicheng.policy.decision.Piece.listed;
import static io.zhicheng.policy.decision.Piece.said;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders a decision as a text: the verdict first, then every route, and everything that comes with it. */
public final class Explanation {
    private final Decision decision;
    private final Lines lines;
    private final FindingText findings;
    private final Map<String, Label> routes = new HashMap<>();

    private Explanation(Decision decision, Locale locale) {
        this.decision = decision;
        this.lines = new Lines(locale);
        this.findings = new FindingText(lines);
    }

    /** The decision as a text in Chinese for a Chinese locale, in English for any other. */
    public static String of(Decision decision, Locale locale) {
        return new Explanation(decision, locale).render();
    }

    private String render() {
        lines.line(said("verdict", decision.answer()));
        lines.line(policy(decision.policy()));
        bars(decision.bars());
        routes(decision.routes());
        conditions(decision.conditions());
        missing(decision.missing());
        missingNorms(decision.missingNorms());
        judgements(decision.judgements());
        obligations(decision.obligations());
        duties(decision.duties());
        discrepancies(decision.discrepancies());
        readings(decision.readings());
        overrides(decision.prevailing());
        lines.citedClauses();
        return lines.toString();
    }

    /** Which policy decided. */
    static Piece policy(PolicyVersion policy) {
        return said(
                "policy",
                listed(policy.layers()),
                policy.inForceOn(),
                policy.fingerprint().substring(0, 12));
    }

    private void heading(String key, List<?> of) {
        if (!of.isEmpty()) {
            lines.heading(said(key));
        }
    }

    private void bars(List<BarStanding> bars) {
        heading("bars", bars);
        for (BarStanding bar : bars) {
            Piece applies = said(bar.outcome() == Outcome.MET ? "bar.applies" : "bar.open");
            lines.item(0, said("bar", bar.bar().label(), applies), cited(bar.clauses()));
            bar.finding().parts().forEach(part -> findings.write(part, 1));
            if (!bar.spared().isEmpty()) {
                List<Label> spared =
                        bar.spared().stream().map(route -> route.label()).toList();
                lines.item(1, said("bar.spares", listed(spared)));
            }
        }
    }

    private void routes(List<RouteStanding> routes) {
        heading("routes", routes);
        for (RouteStanding route : routes) {
            this.routes.put(route.route().id(), route.route().label());
            lines.item(0, said("route", route.route().label(), route.outcome()), cited(route.clauses()));
            if (route.outcome() == Outcome.NOT_APPLICABLE) {
                continue;
            }
            if (route.bars().stream().anyMatch(bar -> bar.outcome() == Outcome.MET)) {
                lines.item(1, said("unmet.bars"));
            }
            group(1, "unmet", route.unmet());
            if (route.outcome() != Outcome.NOT_MET) {
                group(1, "open", route.open());
            }
            met(1, route.conditions());
        }
    }

    private void group(int depth, String heading, List<Finding> of) {
        if (!of.isEmpty()) {
            lines.item(depth, said(heading));
            of.forEach(finding -> findings.write(finding, depth + 1));
        }
    }

    private void met(int depth, List<Finding> conditions) {
        List<Label> met = new ArrayList<>(conditions.size());
        for (Finding condition : conditions) {
            if (condition.outcome() == Outcome.MET) {
                met.add(condition.label());
            }
        }
        if (!met.isEmpty()) {
            lines.item(depth, said("met", listed(met)));
        }
    }

    /** What a question without routes asks for: first what stands in the way, last what is in order. */
    private void conditions(List<Finding> conditions) {
        heading("conditions", conditions);
        group(0, "unmet", RouteStanding.unmet(conditions));
        group(0, "open", RouteStanding.open(conditions));
        met(0, conditions);
    }

    private void missing(List<MissingFact> missing) {
        heading("missing", missing);
        for (MissingFact fact : missing) {
            String key = fact.wholeList() ? "missing.list" : "missing.fact";
            lines.item(0, said(key, fact.label(), fact.path()), bearsOn(fact));
        }
    }

    private void missingNorms(List<MissingNorm> missing) {
        heading("missing.norms", missing);
        missing.forEach(norm -> lines.item(0, norm.parameter().label()));
    }

    /** For which of the routes, which have been told before. */
    private Object bearsOn(MissingFact fact) {
        if (fact.routes().isEmpty()) {
            return "";
        }
        return said(
                "missing.routes", listed(fact.routes().stream().map(routes::get).toList()));
    }

    private void judgements(List<MissingFact> judgements) {
        heading("judgements", judgements);
        for (MissingFact judgement : judgements) {
            Object judge = judgement.judge().<Object>map(party -> party.label()).orElse("");
            lines.item(0, said("judgement", judgement.label(), judge), bearsOn(judgement));
        }
    }

    private void obligations(List<ObligationStanding> obligations) {
        heading("obligations", obligations);
        for (ObligationStanding standing : obligations) {
            lines.item(
                    0,
                    said(
                            standing.outcome() == Outcome.MET ? "obligation" : "obligation.open",
                            standing.obligation().nature(),
                            standing.obligation().label(),
                            standing.obligation().responsible().label()),
                    cited(standing.clauses()));
        }
    }

    private void duties(List<DutyItem> duties) {
        heading("duties", duties);
        for (DutyItem item : duties) {
            lines.item(
                    0,
                    said("duty", item.duty().label(), item.duty().responsible().label()),
                    cited(item.clauses()));
        }
    }

    private void discrepancies(List<Discrepancy> discrepancies) {
        heading("discrepancies", discrepancies);
        for (Discrepancy each : discrepancies) {
            lines.item(
                    0,
                    said("discrepancy", each.derived().label(), each.told(), each.computed()),
                    cited(each.clauses()));
        }
    }

    private void readings(List<HingedReading> readings) {
        heading("readings", readings);
        for (HingedReading reading : readings) {
            lines.item(0, said("reading", reading.reading().label(), reading.taken()), cited(reading.clauses()));
        }
    }

    private void overrides(List<Prevailing> overrides) {
        heading("overrides", overrides);
        for (Prevailing each : overrides) {
            lines.item(0, said("override", each.label(), each.layer()), cited(each.clauses()));
            for (Overridden lost : each.overridden()) {
                String key = each.isValue() ? "overridden.value" : "overridden";
                lines.item(1, said(key, lost.layer(), lost.reason(), lost.said()), cited(lost.clauses()));
            }
        }
    }
}
