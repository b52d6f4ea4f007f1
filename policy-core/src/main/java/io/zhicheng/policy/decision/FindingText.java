package io.zhicheng.policy.decision;

import io.zhicheng.policy.decision.Finding.Comparison;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a finding and what below it brought it about, as lines that grow inwards. */
final class FindingText {
    private final Phrases phrases;
    private final Lines lines;

    FindingText(Phrases phrases, Lines lines) {
        this.phrases = phrases;
        this.lines = lines;
    }

    /** Writes the finding, and below it only what shares its outcome: what fails, or what is open. */
    void write(Finding finding, int depth) {
        if (finding.comparison().isPresent()) {
            writeLeaf(finding, finding.comparison().get(), depth);
            return;
        }
        boolean named = finding.form() == Finding.Form.RULE || finding.form() == Finding.Form.RELAXATION;
        boolean joins = finding.parts().size() > 1 || !finding.clauses().isEmpty() || finding.parts().isEmpty();
        int inner = depth;
        if (named || joins) {
            lines.item(depth, phrases.of(finding.label()) + outcome(finding) + phrases.ids(finding.clauses()));
            writeEvidence(finding.evidence(), depth + 1);
            inner++;
        }
        for (Finding part : finding.parts()) {
            if (bearsOn(part, finding)) {
                write(part, inner);
            }
        }
    }

    private String outcome(Finding finding) {
        return " — " + phrases.of(finding.outcome());
    }

    /** Whether a part helped to bring its parent's outcome about. */
    private static boolean bearsOn(Finding part, Finding parent) {
        if (parent.form() == Finding.Form.NOT || parent.form() == Finding.Form.GUARDED) {
            return true;
        }
        return switch (parent.outcome()) {
            case NOT_MET -> part.outcome() != Outcome.MET;
            case UNKNOWN, NEEDS_JUDGEMENT -> part.isOpen();
            case MET, NOT_APPLICABLE -> part.outcome() == parent.outcome();
        };
    }

    private void writeLeaf(Finding finding, Comparison<?> comparison, int depth) {
        String required = required(comparison);
        String measured = phrases.of(comparison.measured());
        String text = comparison
                .shortfall()
                .map(by -> phrases.of("leaf.short", phrases.of(finding.label()), measured, required, phrases.of(by)))
                .orElseGet(() -> phrases.of("leaf", phrases.of(finding.label()), measured, required));
        lines.item(depth, text + outcome(finding) + phrases.ids(finding.clauses()));
        for (Source source : comparison.sources()) {
            if (source.kind() == Source.Kind.RELAXATION) {
                lines.item(
                        depth + 1,
                        phrases.of("lowered", phrases.of(source.label()), phrases.of(source.amount()))
                                + phrases.ids(source.clauses()));
            }
            if (source.kind() == Source.Kind.TOLD) {
                lines.item(depth + 1, phrases.of("told", phrases.of(source.label())));
            }
        }
        writeEvidence(finding.evidence(), depth + 1);
    }

    private String required(Comparison<?> comparison) {
        List<String> values = comparison.required().stream()
                .map(amount -> phrases.of((Amount<?>) amount))
                .toList();
        boolean date = comparison.measured().unit().equals(Unit.DATE)
                && comparison.relation() != Relation.SAME;
        return phrases.of(
                (date ? "relation.DATE." : "relation.") + comparison.relation(),
                String.join(phrases.of("or"), values));
    }

    private void writeEvidence(List<Evidence> evidence, int depth) {
        if (evidence.isEmpty()) {
            return;
        }
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Evidence row : evidence) {
            rows.computeIfAbsent(phrases.of(row.label()), label -> new ArrayList<>())
                    .add(Integer.toString(row.row() + 1));
        }
        List<String> texts = rows.entrySet().stream()
                .map(entry -> phrases.of("evidence.rows", entry.getKey(), phrases.list(entry.getValue())))
                .toList();
        lines.item(depth, phrases.of("evidence", phrases.list(texts)));
    }
}
