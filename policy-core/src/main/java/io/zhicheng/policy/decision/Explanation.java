package io.zhicheng.policy.decision;

import static io.zhicheng.policy.decision.Piece.listed;
import static io.zhicheng.policy.decision.Piece.said;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders a decision as a text: the verdict first, then every route, and everything that comes with it. */
public final class Explanation {
    private static final int DIGITS_OF_VERSION = 12;

    private final Decision decision;
    private final Lines lines;
    private final FindingText findings;
    private Map<String, Label> routes = Map.of();

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
        lines.line().say(Words.VERDICT, decision.answer());
        lines.line().put(policy(decision.policy()));
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
                Words.POLICY,
                listed(policy.layers()),
                policy.inForceOn(),
                policy.fingerprint().substring(0, DIGITS_OF_VERSION));
    }

    private void heading(Words words, List<?> of) {
        if (!of.isEmpty()) {
            lines.heading(words);
        }
    }

    private void bars(List<BarStanding> bars) {
        heading(Words.BARS, bars);
        for (BarStanding bar : bars) {
            Words applies = bar.outcome() == Outcome.MET ? Words.BAR_APPLIES : Words.BAR_OPEN;
            lines.item(0).say(Words.BAR, bar.bar().label(), applies).cite(bar.clauses());
            bar.finding().parts().forEach(part -> findings.write(part, 1));
            if (!bar.spared().isEmpty()) {
                List<Label> spared =
                        bar.spared().stream().map(route -> route.label()).toList();
                lines.item(1).say(Words.BAR_SPARES, listed(spared));
            }
        }
    }

    private void routes(List<RouteStanding> routes) {
        if (routes.isEmpty()) {
            return;
        }
        lines.heading(Words.ROUTES);
        this.routes = new HashMap<>();
        FindingText ofRoutes = FindingText.ofRoutes(lines);
        for (RouteStanding route : routes) {
            this.routes.put(route.route().id(), route.route().label());
            lines.item(0)
                    .say(Words.ROUTE, route.route().label(), route.outcome())
                    .cite(route.clauses());
            if (route.outcome() == Outcome.NOT_APPLICABLE) {
                continue;
            }
            if (route.bars().stream().anyMatch(bar -> bar.outcome() == Outcome.MET)) {
                lines.item(1).say(Words.UNMET_BARS);
            }
            ConditionsText conditions = new ConditionsText(Conditions.of(route.conditions()), 1, lines, ofRoutes);
            conditions.unmet();
            if (route.outcome() != Outcome.NOT_MET) {
                conditions.open();
            }
            conditions.met();
        }
    }

    /** What a question without routes asks for: first what stands in the way, last what is in order. */
    private void conditions(List<Finding> asked) {
        heading(Words.CONDITIONS, asked);
        ConditionsText conditions = new ConditionsText(Conditions.of(asked), 0, lines, findings);
        conditions.unmet();
        conditions.open();
        conditions.met();
    }

    private void missing(List<MissingFact> missing) {
        heading(Words.MISSING, missing);
        for (MissingFact fact : missing) {
            Words words = fact.wholeList() ? Words.MISSING_LIST : Words.MISSING_FACT;
            lines.item(0).say(words, fact.label(), fact.path()).put(bearsOn(fact));
        }
    }

    private void missingNorms(List<MissingNorm> missing) {
        heading(Words.MISSING_NORMS, missing);
        missing.forEach(norm -> lines.item(0).put(norm.parameter().label()));
    }

    /** For which of the routes, which have been told before. */
    private Object bearsOn(MissingFact fact) {
        if (fact.routes().isEmpty()) {
            return "";
        }
        return said(
                Words.MISSING_ROUTES,
                listed(fact.routes().stream().map(routes::get).toList()));
    }

    private void judgements(List<MissingFact> judgements) {
        heading(Words.JUDGEMENTS, judgements);
        for (MissingFact judgement : judgements) {
            Object judge = judgement.judge().<Object>map(party -> party.label()).orElse("");
            lines.item(0).say(Words.JUDGEMENT, judgement.label(), judge).put(bearsOn(judgement));
        }
    }

    private void obligations(List<ObligationStanding> obligations) {
        heading(Words.OBLIGATIONS, obligations);
        for (ObligationStanding standing : obligations) {
            lines.item(0)
                    .say(
                            standing.outcome() == Outcome.MET ? Words.OBLIGATION : Words.OBLIGATION_OPEN,
                            standing.obligation().nature(),
                            standing.obligation().label(),
                            standing.obligation().responsible().label())
                    .cite(standing.clauses());
        }
    }

    private void duties(List<DutyItem> duties) {
        heading(Words.DUTIES, duties);
        for (DutyItem item : duties) {
            lines.item(0)
                    .say(
                            Words.DUTY,
                            item.duty().label(),
                            item.duty().responsible().label())
                    .cite(item.clauses());
        }
    }

    private void discrepancies(List<Discrepancy> discrepancies) {
        heading(Words.DISCREPANCIES, discrepancies);
        for (Discrepancy each : discrepancies) {
            lines.item(0)
                    .say(Words.DISCREPANCY, each.derived().label(), each.told(), each.computed())
                    .cite(each.clauses());
        }
    }

    private void readings(List<HingedReading> readings) {
        heading(Words.READINGS, readings);
        for (HingedReading reading : readings) {
            lines.item(0)
                    .say(Words.READING, reading.reading().label(), reading.taken())
                    .cite(reading.clauses());
        }
    }

    private void overrides(List<Prevailing> overrides) {
        heading(Words.OVERRIDES, overrides);
        for (Prevailing each : overrides) {
            lines.item(0).say(Words.OVERRIDE, each.label(), each.layer()).cite(each.clauses());
            for (Overridden lost : each.overridden()) {
                Words words = each.isValue() ? Words.OVERRIDDEN_VALUE : Words.OVERRIDDEN;
                lines.item(1)
                        .say(words, lost.layer(), lost.reason(), lost.said())
                        .cite(lost.clauses());
            }
        }
    }
}
