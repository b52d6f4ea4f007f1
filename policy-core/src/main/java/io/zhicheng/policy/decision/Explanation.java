package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Outcome;
import java.util.List;
import java.util.Locale;

/** Renders a decision as a text: the verdict first, then every route, and everything that comes with it. */
public final class Explanation {
    private final Decision decision;
    private final Phrases phrases;
    private final Lines lines = new Lines();
    private final FindingText findings;

    private Explanation(Decision decision, Locale locale) {
        this.decision = decision;
        this.phrases = new Phrases(locale);
        this.findings = new FindingText(phrases, lines);
    }

    /** The decision as a text in Chinese for a Chinese locale, in English for any other. */
    public static String of(Decision decision, Locale locale) {
        return new Explanation(decision, locale).render();
    }

    private String render() {
        lines.line(phrases.of("verdict", phrases.of(decision.answer())));
        PolicyVersion policy = decision.policy();
        lines.line(phrases.of(
                "policy",
                phrases.list(policy.layers()),
                policy.inForceOn().toString(),
                policy.fingerprint().substring(0, 12)));
        bars();
        routes();
        conditions();
        missing();
        judgements();
        comesAlong();
        remarks();
        overrides();
        citedClauses();
        return lines.toString();
    }

    private void bars() {
        List<BarStanding> bars = decision.bars();
        if (bars.isEmpty()) {
            return;
        }
        lines.heading(phrases.of("bars"));
        for (BarStanding bar : bars) {
            String applies = phrases.of(bar.outcome() == Outcome.MET ? "bar.applies" : "bar.open");
            lines.item(0, phrases.of("bar", phrases.of(bar.bar().label()), applies) + phrases.ids(bar.clauses()));
            bar.finding().parts().forEach(part -> findings.write(part, 1));
            if (!bar.spared().isEmpty()) {
                List<String> spared = bar.spared().stream()
                        .map(route -> phrases.of(route.label()))
                        .toList();
                lines.item(1, phrases.of("bar.spares", phrases.list(spared)));
            }
        }
    }

    private void routes() {
        if (decision.routes().isEmpty()) {
            return;
        }
        lines.heading(phrases.of("routes"));
        for (RouteStanding route : decision.routes()) {
            String standing = phrases.of("route", phrases.of(route.route().label()), phrases.of(route.outcome()));
            lines.item(0, standing + phrases.ids(route.clauses()));
            if (route.outcome() == Outcome.NOT_APPLICABLE) {
                continue;
            }
            if (route.bars().stream().anyMatch(bar -> bar.outcome() == Outcome.MET)) {
                lines.item(1, phrases.of("unmet.bars"));
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
            lines.item(depth, phrases.of(heading));
            of.forEach(finding -> findings.write(finding, depth + 1));
        }
    }

    private void met(int depth, List<Finding> conditions) {
        List<String> met = conditions.stream()
                .filter(condition -> condition.outcome() == Outcome.MET)
                .map(condition -> phrases.of(condition.label()))
                .toList();
        if (!met.isEmpty()) {
            lines.item(depth, phrases.of("met", phrases.list(met)));
        }
    }

    /** What a question without routes asks for: first what stands in the way, last what is in order. */
    private void conditions() {
        List<Finding> conditions = decision.conditions();
        if (!conditions.isEmpty()) {
            lines.heading(phrases.of("conditions"));
            group(
                    0,
                    "unmet",
                    conditions.stream()
                            .filter(c -> c.outcome() == Outcome.NOT_MET)
                            .toList());
            group(0, "open", conditions.stream().filter(Finding::isOpen).toList());
            met(0, conditions);
        }
    }

    private void missing() {
        if (!decision.missing().isEmpty()) {
            lines.heading(phrases.of("missing"));
            for (MissingFact fact : decision.missing()) {
                String key = fact.wholeList() ? "missing.list" : "missing.fact";
                lines.item(0, phrases.of(key, phrases.of(fact.label()), fact.path()) + bearsOn(fact));
            }
        }
        if (!decision.missingNorms().isEmpty()) {
            lines.heading(phrases.of("missing.norms"));
            decision.missingNorms()
                    .forEach(norm -> lines.item(0, phrases.of(norm.parameter().label())));
        }
    }

    private String bearsOn(MissingFact fact) {
        if (fact.routes().isEmpty()) {
            return "";
        }
        List<String> names = fact.routes().stream()
                .map(id -> phrases.of(decision.route(id).route().label()))
                .toList();
        return " " + phrases.of("missing.routes", phrases.list(names));
    }

    private void judgements() {
        if (!decision.judgements().isEmpty()) {
            lines.heading(phrases.of("judgements"));
            for (MissingFact judgement : decision.judgements()) {
                String judge = judgement
                        .judge()
                        .map(party -> phrases.of(party.label()))
                        .orElse("");
                lines.item(0, phrases.of("judgement", phrases.of(judgement.label()), judge) + bearsOn(judgement));
            }
        }
    }

    private void comesAlong() {
        if (!decision.obligations().isEmpty()) {
            lines.heading(phrases.of("obligations"));
            for (ObligationStanding standing : decision.obligations()) {
                String key = standing.outcome() == Outcome.MET ? "obligation" : "obligation.open";
                lines.item(
                        0,
                        phrases.of(
                                        key,
                                        phrases.of(standing.obligation().nature()),
                                        phrases.of(standing.obligation().label()),
                                        phrases.of(standing.obligation()
                                                .responsible()
                                                .label()))
                                + phrases.ids(standing.clauses()));
            }
        }
        if (!decision.duties().isEmpty()) {
            lines.heading(phrases.of("duties"));
            for (DutyItem item : decision.duties()) {
                String responsible = phrases.of(item.duty().responsible().label());
                lines.item(
                        0,
                        phrases.of("duty", phrases.of(item.duty().label()), responsible) + phrases.ids(item.clauses()));
            }
        }
    }

    private void remarks() {
        if (!decision.discrepancies().isEmpty()) {
            lines.heading(phrases.of("discrepancies"));
            for (Discrepancy each : decision.discrepancies()) {
                lines.item(
                        0,
                        phrases.of(
                                        "discrepancy",
                                        phrases.of(each.derived().label()),
                                        phrases.of(each.told()),
                                        phrases.of(each.computed()))
                                + phrases.ids(each.clauses()));
            }
        }
        if (!decision.readings().isEmpty()) {
            lines.heading(phrases.of("readings"));
            for (HingedReading reading : decision.readings()) {
                lines.item(
                        0,
                        phrases.of("reading", phrases.of(reading.reading().label()), phrases.of(reading.taken()))
                                + phrases.ids(reading.clauses()));
            }
        }
    }

    private void overrides() {
        List<Overrides.Winner> overrides = Overrides.of(decision);
        if (overrides.isEmpty()) {
            return;
        }
        lines.heading(phrases.of("overrides"));
        for (Overrides.Winner each : overrides) {
            lines.item(
                    0,
                    phrases.of("override", phrases.of(each.label()), phrases.of(each.layer()))
                            + phrases.ids(each.clauses()));
            for (Overridden lost : each.overridden()) {
                String key = each.isValue() ? "overridden.value" : "overridden";
                lines.item(
                        1,
                        phrases.of(key, phrases.of(lost.layer()), phrases.of(lost.reason()), phrases.of(lost.said()))
                                + phrases.ids(lost.clauses()));
            }
        }
    }

    private void citedClauses() {
        List<String> cited = phrases.cited();
        if (!cited.isEmpty()) {
            lines.heading(phrases.of("clauses"));
            cited.forEach(clause -> lines.item(0, clause));
        }
    }
}
