package io.zhicheng.policy.decision;

import io.zhicheng.policy.decision.Finding.Comparison;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a finding as lines that grow inwards: of what is below it, only what brought its outcome about. What merely
 * joins others is left out where the lines say it by themselves.
 */
final class FindingText {
    private final Phrases phrases;
    private final Lines lines;

    FindingText(Phrases phrases, Lines lines) {
        this.phrases = phrases;
        this.lines = lines;
    }

    void write(Finding finding, int depth) {
        if (finding.comparison().isPresent()) {
            writeLeaf(finding, finding.comparison().get(), depth);
            return;
        }
        List<Finding> bearing =
                finding.parts().stream().filter(part -> bearsOn(part, finding)).toList();
        boolean silent = isSilent(finding, bearing);
        if (!silent) {
            lines.item(depth, heading(finding) + phrases.ids(finding.clauses()));
            writeEvidence(finding.evidence(), depth + 1);
        }
        for (Finding part : bearing) {
            write(part, silent ? depth : depth + 1);
        }
    }

    /** All of several things, or the only one left of some, need no line of their own. */
    private static boolean isSilent(Finding finding, List<Finding> bearing) {
        boolean joins = finding.form() == Form.ALL
                || finding.form() == Form.GUARDED
                || (finding.form() == Form.ANY && bearing.size() == 1);
        return joins && finding.clauses().isEmpty() && !bearing.isEmpty();
    }

    private String heading(Finding finding) {
        if (finding.form() == Form.ANY && finding.outcome() == Outcome.NOT_MET) {
            return phrases.of("none.of.these");
        }
        return phrases.of(finding.label());
    }

    /** Whether a part helped to bring its parent's outcome about. */
    private static boolean bearsOn(Finding part, Finding parent) {
        if (parent.form() == Form.NOT) {
            return true;
        }
        return switch (parent.outcome()) {
            case NOT_MET -> part.outcome() == Outcome.NOT_MET || part.isOpen();
            case UNKNOWN, NEEDS_JUDGEMENT -> part.isOpen();
            case MET, NOT_APPLICABLE -> part.outcome() == parent.outcome();
        };
    }

    private void writeLeaf(Finding finding, Comparison<?> comparison, int depth) {
        String label = phrases.of(finding.label());
        String required = required(comparison);
        String measured = phrases.of(comparison.measured());
        String text = comparison
                .shortfall()
                .map(by -> phrases.of("leaf.short", label, measured, required, phrases.of(by)))
                .orElseGet(() -> phrases.of("leaf", label, measured, required));
        lines.item(depth, text + phrases.ids(finding.clauses()));
        comparison.sources().forEach(source -> writeSource(source, depth + 1));
        writeEvidence(finding.evidence(), depth + 1);
    }

    private void writeSource(Source source, int depth) {
        if (source.kind() == Source.Kind.RELAXATION) {
            String lowered = phrases.of("lowered", phrases.of(source.label()), phrases.of(source.amount()));
            lines.item(depth, lowered + phrases.ids(source.clauses()));
        } else if (source.kind() == Source.Kind.TOLD) {
            lines.item(depth, phrases.of("told", phrases.of(source.label())));
        }
    }

    private String required(Comparison<?> comparison) {
        List<String> values = comparison.required().stream()
                .map(amount ->
                        amount.value().isPresent() ? phrases.of((Amount<?>) amount) : phrases.of("required.open"))
                .toList();
        Unit<?> unit = comparison.measured().unit();
        boolean ofDates =
                (unit.equals(Unit.DATE) || unit.equals(Unit.DATE_TIME)) && comparison.relation() != Relation.SAME;
        String key = (ofDates ? "relation.DATE." : "relation.") + comparison.relation();
        return phrases.of(key, String.join(phrases.of("or"), values));
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
