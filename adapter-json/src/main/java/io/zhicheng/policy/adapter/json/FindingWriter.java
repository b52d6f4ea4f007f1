package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Overridden;
import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;

/** The view of one node of an explanation and of all below it. */
record FindingWriter(DecisionOut out) {

    void write(Finding finding) {
        out.object(() -> {
            out.text("form", finding.form().name());
            out.coded("outcome", finding.outcome());
            out.label(finding.label());
            out.clauses(finding.clauses());
            lineage(finding.layer(), finding.overridden());
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
            lineage(source.layer(), source.overridden());
        });
    }

    /** Which layer says so, and what gave way to it; left out where no layer says it by itself. */
    private void lineage(Optional<Label> layer, List<Overridden> overridden) {
        layer.ifPresent(label -> {
            out.text("layer", label.text(out.locale()));
            out.list("overridden", overridden, this::overridden);
        });
    }

    private void overridden(Overridden lost) {
        out.object(() -> {
            out.text("layer", lost.layer().text(out.locale()));
            out.coded("reason", lost.reason());
            out.text("said", lost.said().text(out.locale()));
            out.clauses(lost.clauses());
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
