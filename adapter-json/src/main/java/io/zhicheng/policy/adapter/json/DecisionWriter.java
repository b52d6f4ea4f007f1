package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.BarStanding;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Discrepancy;
import io.zhicheng.policy.decision.DutyItem;
import io.zhicheng.policy.decision.HingedReading;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.MissingNorm;
import io.zhicheng.policy.decision.ObligationStanding;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Route;

/** The view of a decision: its public structure, with labels in one language. */
record DecisionWriter(FindingWriter findings, DecisionOut out) {

    DecisionWriter(DecisionOut out) {
        this(new FindingWriter(out), out);
    }

    /** More detail adds members, and never changes those that are there with less; what stands in a list may grow. */
    void write(Decision decision, Detail detail) {
        out.object(() -> {
            out.member(
                    "question",
                    () -> out.named(
                            decision.question().id(), decision.question().label()));
            out.coded("verdict", decision.verdict(), decision.answer());
            switch (detail) {
                case NONE -> {}
                case SUMMARY -> new StandingWriter(out).write(decision);
                case FULL -> standings(decision);
            }
            out.list("missing", decision.missing(), this::missing);
            out.list("missingNorms", decision.missingNorms(), this::missingNorm);
            out.list("judgements", decision.judgements(), this::missing);
            if (detail == Detail.FULL) {
                besides(decision);
            }
            out.member("policy", () -> out.version(decision.policy()));
        });
    }

    private void standings(Decision decision) {
        out.list("routes", decision.routes(), this::route);
        out.list("bars", decision.bars(), this::bar);
        out.list("conditions", decision.conditions(), findings::write);
        out.list("unmet", decision.unmet(), findings::write);
    }

    private void besides(Decision decision) {
        out.list("obligations", decision.obligations(), this::obligation);
        out.list("duties", decision.duties(), this::duty);
        out.list("discrepancies", decision.discrepancies(), this::discrepancy);
        out.list("readings", decision.readings(), this::reading);
    }

    private void route(RouteStanding standing) {
        out.slot(standing.route(), () -> {
            out.coded("outcome", standing.outcome());
            out.clauses(standing.clauses());
            out.list("bars", standing.bars(), this::bar);
            out.list("conditions", standing.conditions(), findings::write);
        });
    }

    private void bar(BarStanding standing) {
        out.slot(standing.bar(), () -> {
            out.coded("outcome", standing.outcome());
            out.texts(
                    "spares", standing.spared().stream().map(Route::id).sorted().toList());
            out.clauses(standing.clauses());
            out.member("finding", () -> findings.write(standing.finding()));
        });
    }

    private void missing(MissingFact fact) {
        out.object(() -> {
            out.text("path", fact.path());
            out.label(fact.label());
            out.flag("wholeList", fact.wholeList());
            fact.judge().ifPresent(judge -> out.member("judge", () -> party(judge)));
            out.texts("routes", fact.routes());
        });
    }

    private void missingNorm(MissingNorm norm) {
        parameter(norm.parameter(), () -> {});
    }

    private void obligation(ObligationStanding standing) {
        out.slot(standing.obligation(), () -> {
            out.coded("nature", standing.obligation().nature());
            out.member("responsible", () -> party(standing.obligation().responsible()));
            out.coded("outcome", standing.outcome());
            out.clauses(standing.clauses());
            out.member("finding", () -> findings.write(standing.finding()));
        });
    }

    private void duty(DutyItem item) {
        out.slot(item.duty(), () -> {
            out.member("responsible", () -> party(item.duty().responsible()));
            out.clauses(item.clauses());
        });
    }

    private void discrepancy(Discrepancy discrepancy) {
        out.slot(discrepancy.derived(), () -> {
            amount("told", discrepancy.told());
            amount("computed", discrepancy.computed());
            out.clauses(discrepancy.clauses());
        });
    }

    private void reading(HingedReading reading) {
        parameter(reading.reading(), () -> {
            amount("taken", reading.taken());
            out.clauses(reading.clauses());
        });
    }

    private void parameter(Parameter<?> parameter, Runnable more) {
        out.slot(parameter, () -> {
            out.text("unit", parameter.unit().id());
            more.run();
        });
    }

    private void party(Party party) {
        out.named(party.id(), party.label());
    }

    private void amount(String name, Amount<?> amount) {
        out.member(name, () -> findings.amount(amount));
    }
}
