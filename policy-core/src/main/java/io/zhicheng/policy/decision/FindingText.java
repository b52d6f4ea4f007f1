package io.zhicheng.policy.decision;

import static io.zhicheng.policy.decision.Piece.cited;
import static io.zhicheng.policy.decision.Piece.either;
import static io.zhicheng.policy.decision.Piece.listed;
import static io.zhicheng.policy.decision.Piece.said;

import io.zhicheng.policy.decision.Finding.Comparison;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a finding as lines that grow inwards: of what is below it, only what brought its outcome about. What merely
 * joins others is left out where the lines say it by themselves.
 */
final class FindingText {
    private final Lines lines;

    FindingText(Lines lines) {
        this.lines = lines;
    }

    void write(Finding finding, int depth) {
        if (finding.comparison().isPresent()) {
            writeLeaf(finding, finding.comparison().get(), depth);
            return;
        }
        List<Finding> bearing = bearing(finding);
        boolean silent = isSilent(finding, bearing);
        if (!silent) {
            lines.item(depth, heading(finding), cited(finding.clauses()));
            writeEvidence(finding.evidence(), depth + 1);
        }
        for (Finding part : bearing) {
            write(part, silent ? depth : depth + 1);
        }
    }

    private static List<Finding> bearing(Finding finding) {
        List<Finding> bearing = new ArrayList<>(finding.parts().size());
        for (Finding part : finding.parts()) {
            if (bearsOn(part, finding)) {
                bearing.add(part);
            }
        }
        return bearing;
    }

    /** All of several things, or the only one left of some, need no line of their own. */
    private static boolean isSilent(Finding finding, List<Finding> bearing) {
        boolean joins = finding.form() == Form.ALL
                || finding.form() == Form.GUARDED
                || (finding.form() == Form.ANY && bearing.size() == 1);
        return joins && finding.clauses().isEmpty() && !bearing.isEmpty();
    }

    private static Object heading(Finding finding) {
        return finding.form() == Form.ANY && finding.outcome() == Outcome.NOT_MET
                ? said("none.of.these")
                : finding.label();
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
        Piece required = required(comparison);
        Piece leaf = comparison.shortfall().isPresent()
                ? said(
                        "leaf.short",
                        finding.label(),
                        comparison.measured(),
                        required,
                        comparison.shortfall().get())
                : said("leaf", finding.label(), comparison.measured(), required);
        lines.item(depth, leaf, cited(finding.clauses()));
        comparison.sources().forEach(source -> writeSource(source, depth + 1));
        writeEvidence(finding.evidence(), depth + 1);
    }

    private void writeSource(Source source, int depth) {
        if (source.kind() == Source.Kind.RELAXATION) {
            lines.item(depth, said("lowered", source.label(), source.amount()), cited(source.clauses()));
        } else if (source.kind() == Source.Kind.TOLD) {
            lines.item(depth, said("told", source.label()));
        }
    }

    private static Piece required(Comparison<?> comparison) {
        List<Object> values = new ArrayList<>(comparison.required().size());
        for (Amount<?> amount : comparison.required()) {
            values.add(amount.value().isPresent() ? amount : said("required.open"));
        }
        Unit<?> unit = comparison.measured().unit();
        boolean ofDates =
                (unit.equals(Unit.DATE) || unit.equals(Unit.DATE_TIME)) && comparison.relation() != Relation.SAME;
        return said((ofDates ? "relation.DATE." : "relation.") + comparison.relation(), either(values));
    }

    private void writeEvidence(List<Evidence> evidence, int depth) {
        if (!evidence.isEmpty()) {
            lines.item(depth, said("evidence", listed(rows(evidence))));
        }
    }

    /** The rows of each list, one list after another. */
    private static List<Piece> rows(List<Evidence> evidence) {
        List<Piece> lists = new ArrayList<>(1);
        List<Label> told = new ArrayList<>(1);
        for (Evidence first : evidence) {
            if (!told.contains(first.label())) {
                told.add(first.label());
                List<Integer> rows = new ArrayList<>(evidence.size());
                for (Evidence row : evidence) {
                    if (row.label().equals(first.label())) {
                        rows.add(row.row() + 1);
                    }
                }
                lists.add(said("evidence.rows", first.label(), listed(rows)));
            }
        }
        return lists;
    }
}
