package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Source;

/** The view of one node of an explanation and of all below it. */
record FindingWriter(DecisionOut out) {

    void write(Finding finding) {
        out.object(() -> {
            out.text("form", finding.form().name());
            out.coded("outcome", finding.outcome());
            out.label(finding.label());
            out.clauses(finding.clauses());
            finding.comparison().ifPresent(this::comparison);
            out.list("evidence", finding.evidence(), this::evidence);
            out.list("parts", finding.parts(), this::write);
        });
    }

    private void comparison(Finding.Comparison<?> comparison) {
        out.member("measured", () -> amount(comparison.measured()));
        out.text("relation", comparison.relation().name());
        out.list("required", comparison.required(), this::amount);
        comparison.shortfall().ifPresent(shortfall -> out.member("shortfall", () -> amount(shortfall)));
        out.list("sources", comparison.sources(), this::source);
    }

    private void source(Source source) {
        out.object(() -> {
            out.text("kind", source.kind().name());
            out.label(source.label());
            out.member("amount", () -> amount(source.amount()));
            out.clauses(source.clauses());
        });
    }

    private void evidence(Evidence evidence) {
        out.object(() -> {
            out.text("path", evidence.path());
            out.number("row", evidence.row());
            out.label(evidence.label());
        });
    }

    /** The ends are left out where nothing bounds them; an exact amount has equal ends. */
    void amount(Amount<?> amount) {
        out.object(() -> {
            out.text("unit", amount.unit().id());
            amount.least().ifPresent(least -> out.quantity("least", least));
            amount.greatest().ifPresent(greatest -> out.quantity("greatest", greatest));
            out.text("text", amount.text(out.locale()));
        });
    }
}
